// A column whose cells were given back reads as before.
import type { Again } from '../../../src/files/byte-store';
import { readReport } from '../../../src/files/read-file';
import { bodyOfRows, bodyOfStore } from '../../../src/reports/reading/body';
import type { CellStore } from '../../../src/values/cell';

const DATE = 1;

/** Rows with an id, a date with a time of its own and a note; each seventh date is empty, each ninth a blank. */
function fileOf(rows: number): { readonly bytes: Uint8Array; readonly numbers: Int32Array } {
  const lines = ['id,date,note'];
  for (let i = 0; i < rows; i++) {
    const time = new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
    lines.push(`${i},${i % 7 === 0 ? '' : i % 9 === 0 ? ' ' : time},"a ""note"""`);
  }
  const numbers = Int32Array.from({ length: rows }, (_, i) => i + 2);
  return { bytes: new TextEncoder().encode(`${lines.join('\n')}\n`), numbers };
}

function storeOf(bytes: Uint8Array, part: Again['part']): CellStore {
  const again: Again = { whole: () => part(0, bytes.length), part };
  const { store } = readReport('dates', bytes, { again, lookAhead: () => ({ from: 1, positions: [0, DATE] }) });
  if (!store) throw new Error('no store');
  return store;
}

describe('slim', () => {
  const { bytes, numbers } = fileOf(6000);

  it('reads the same cells from the file again', () => {
    let readAgain = 0;
    const store = storeOf(bytes, (from, to) => {
      readAgain += to - from;
      return bytes.subarray(from, to);
    });
    const body = bodyOfStore(store, numbers, new Map());
    const whole = body.column(DATE);
    const codes = [...new Set(whole.codes)];
    const before = codes.map((code) => [whole.cell(code), whole.filled(code)]);
    store.forget();
    const slim = body.slim(DATE, () => false);
    expect(slim.raw).toBeUndefined();
    expect(readAgain).toBe(0);
    expect(codes.map((code) => [slim.cell(code), slim.filled(code)])).toEqual(before);
    // A part of many rows at a time, not the file for each.
    expect(readAgain).toBeGreaterThanOrEqual(bytes.length);
    expect(readAgain).toBeLessThan(4 * bytes.length);
    expect(body.column(DATE)).toBe(slim);
  });

  it('does not read again what is known to be filled', () => {
    const store = storeOf(bytes, () => {
      throw new Error('read again');
    });
    const body = bodyOfStore(store, numbers, new Map());
    body.column(DATE);
    store.forget();
    const slim = body.slim(DATE, (code) => code !== 0);
    expect(slim.filled(slim.codes[1] as number)).toBe(true);
    expect(slim.cell(0)).toBe('');
  });

  it('keeps a column of few cells, and those of a sheet', () => {
    const few = fileOf(100);
    const body = bodyOfStore(
      storeOf(few.bytes, () => few.bytes),
      few.numbers,
      new Map(),
    );
    const column = body.column(DATE);
    expect(body.slim(DATE, () => true)).toBe(column);
    const sheet = bodyOfRows([['1', '2026-01-01', '']]);
    const own = sheet.column(DATE);
    expect(sheet.slim(DATE, () => true)).toBe(own);
  });
});

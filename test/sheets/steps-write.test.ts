// A run in steps whose time is up again and again while it writes: it comes to what a run in one call comes to, and what is typed
// between two of its calls stays, also when the run is taken back.
import type { StandIn } from '../../src/local/standin';
import { findClaims as inOneCall, undoRun } from '../../src/main';
import { setUpTabs } from '../../src/sheets';
import { LEASE_MS } from '../../src/sheets/steps-lease';
import { beyondMarks, CLOCK, type Driven, drive, everythingOf } from '../pages/run-support';
import { putBefore } from './before';
import { allStops, callsToStop } from './stops';
import { aSeller, cellOf, LEDGER_HEADER, ledgerRow, sheetOf } from './support';

const KEY = 'FBA Claims key';
let remove: () => void = () => {};
beforeEach(() => {
  jest.useFakeTimers(CLOCK);
});
afterEach(() => {
  remove();
  jest.useRealTimers();
});

function started(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  return standIn;
}

/** For a matrix, in milliseconds: all of it takes hours. */
const MATRIX_MS = allStops ? 36_000_000 : 600_000;

const at = (standIn: StandIn, text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);

/** A second run of a seller who typed, with claims more. */
function typed(): StandIn {
  const standIn = started();
  setUpTabs(standIn.spreadsheet, 'en');
  inOneCall();
  at(standIn, 'LAMP-1', 'Case ID').setValues([['00123']]);
  const linked = SpreadsheetApp.newRichTextValue().setText('see it').setLinkUrl(4, 6, 'https://example.com/').build();
  at(standIn, 'MUG-BLUE', 'Your notes').setRichTextValues([[linked]]);
  standIn.book.addText('new', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
  return standIn;
}

function comingOver(): StandIn {
  const standIn = started();
  putBefore(standIn);
  return standIn;
}

/**
 * Lets a call have no time: each service call while it writes takes a second, so that it has time for one thing, hardly more. Each call
 * comes at the same moment, as hours that are left are counted from it.
 */
function slowly(standIn: StandIn, driven: Driven, between: (call: number) => void = () => {}): { calls: number } {
  const began = Date.now();
  const seen = { calls: 0 };
  driven.before = (name) => {
    jest.setSystemTime(began);
    standIn.onCall = null;
    if (name !== 'runApply') return;
    between(++seen.calls);
    standIn.onCall = () => void jest.setSystemTime(Date.now() + 1_000);
  };
  driven.after = () => {
    standIn.onCall = null;
    jest.setSystemTime(began);
  };
  return seen;
}

/** All but the links of our own in the copies for an undo, which are made before rows are linked. */
function withoutLinksOfCopies(all: unknown): unknown {
  const { tabs, ...rest } = all as { tabs: { name: string; hidden: boolean; links: unknown }[] };
  return { ...rest, tabs: tabs.map((tab) => (tab.hidden ? { ...tab, links: null } : tab)) };
}

/** All but whether a word of his that can only be read as text has the format for text: a stop may leave that so or so. */
function withPlainWords(all: unknown): unknown {
  const { tabs, ...rest } = all as { tabs: { values?: unknown[][]; formats?: string[][] }[] };
  const isWord = (value: unknown) => typeof value === 'string' && /^[a-z][a-z ]*$/i.test(value);
  return {
    ...rest,
    tabs: tabs.map((tab) => ({
      ...tab,
      formats: tab.formats?.map((line, r) =>
        line.map((format, c) => (format === '@' && isWord(tab.values?.[r]?.[c]) ? 'General' : format)),
      ),
    })),
  };
}

test.each([
  ['a first run', started],
  ['a second run beside what was typed', typed],
  ['a run that takes over the layout before', comingOver],
])(
  '%s that has no time comes in many calls to what one call writes, and is taken back as that is',
  async (_, make) => {
    const whole = make();
    inOneCall();
    const expected = withoutLinksOfCopies(everythingOf(whole));
    undoRun();
    const undone = everythingOf(whole);
    const standIn = make();
    const driven = drive();
    const seen = slowly(standIn, driven);
    expect((await driven.go()).how).toBe('done');
    expect(seen.calls).toBeGreaterThan(8);
    expect(withoutLinksOfCopies(everythingOf(standIn))).toEqual(expected);
    const shares = driven.progress.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    undoRun();
    expect(everythingOf(standIn)).toEqual(undone);
  },
  60_000,
);

test(
  'what is typed between any two of its calls stays, and stays when the run is taken back',
  async () => {
    let last = 1;
    for (let call = 1; call <= last; call += allStops ? 1 : 5) {
      const standIn = typed();
      const driven = drive();
      const seen = slowly(standIn, driven, (now) => {
        if (now !== call) return;
        at(standIn, 'LAMP-1', 'Case ID').setValues([['777']]);
        at(standIn, 'MUG-BLUE', 'SKU').setNote('ask Li').setBackground('#00ffff');
        const sheet = sheetOf(standIn, 'Claims');
        const row = sheet.getLastRow() + 1;
        if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
        sheet.getRange(row, 2).setValues([['a row of mine']]);
      });
      expect((await driven.go()).how).toBe('done');
      last = seen.calls;
      const stands = () => {
        expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['777']]);
        expect(at(standIn, 'MUG-BLUE', 'SKU').getNotes()).toEqual([['ask Li']]);
        expect(at(standIn, 'MUG-BLUE', 'SKU').getBackgrounds()).toEqual([['#00ffff']]);
        const links = at(standIn, 'MUG-BLUE', 'Your notes').getRichTextValues()[0]![0]!.getRuns();
        expect(links.map((run) => run.getLinkUrl())).toContain('https://example.com/');
        expect(JSON.stringify(sheetOf(standIn, 'Claims').getDataRange().getValues())).toContain('a row of mine');
      };
      stands();
      undoRun();
      stands();
      expect(JSON.stringify(sheetOf(standIn, 'Claims').getDataRange().getValues())).not.toContain('NEW');
    }
    expect(last).toBeGreaterThan(8);
  },
  MATRIX_MS,
);

/** Turns the rows of Claims around, as a seller who sorts them, and remembers that it was done. */
function turnAround(standIn: StandIn): void {
  standIn.properties.set('mine', 'sorted');
  const sheet = sheetOf(standIn, 'Claims');
  const range = sheet.getRange(3, 1, sheet.getLastRow() - 2, sheet.getLastColumn());
  const formulas = range.getFormulas();
  const rows = range.getValues().map((row, r) => row.map((value, c) => formulas[r]![c] || value));
  range.setValues(rows.reverse());
  const notes = range.getNotes();
  range.setNotes(notes.reverse());
}

/** What the cells that links of a tab lead to hold, by the text of the row that is linked. */
function ledTo(standIn: StandIn, from: string, to: string): (readonly [from: string, to: string])[] {
  const id = String(sheetOf(standIn, to).getSheetId());
  const rows = sheetOf(standIn, to).getDataRange().getValues();
  const range = sheetOf(standIn, from).getDataRange();
  const values = range.getValues();
  return range.getRichTextValues().flatMap((line, r) =>
    line.flatMap((text) =>
      (text?.getRuns() ?? []).flatMap((run): (readonly [string, string])[] => {
        const [, gid, row] = /#gid=(\d+)&range=A(\d+)/.exec(run.getLinkUrl() ?? '') ?? [];
        return gid === id ? [[values[r]!.join(' '), rows[Number(row) - 1]!.join(' ')]] : [];
      }),
    ),
  );
}

type Journal = { turns: unknown[]; links: { tab: string }[] };

test.each<[string, (left: Journal) => boolean]>([
  ['before they are linked', ({ links }) => links[0]?.tab === 'claims'],
  ['when links lead to them', ({ turns, links }) => turns.length === 0 && !links.some(({ tab }) => tab === 'cases')],
])('rows that are sorted %s have the links of their own claims, and are led to', async (_, when) => {
  const usual = started();
  inOneCall();
  const [top] = ledTo(usual, 'Start', 'Claims');
  const standIn = started();
  const driven = drive();
  slowly(standIn, driven, () => {
    const { writing } = JSON.parse(standIn.properties.get('fba-claims-run') ?? '{}') as {
      writing?: { left: Journal | null };
    };
    if (!writing?.left || standIn.properties.has('mine') || !when(writing.left)) return;
    turnAround(standIn);
  });
  expect((await driven.go()).how).toBe('done');
  expect(standIn.properties.get('mine')).toBe('sorted');
  const keyOf = (text: string): string => /\S*LAMP-1\S*|\S*MUG-BLUE\S*/.exec(text)?.[0] ?? '';
  const [toCases, toClaims] = [ledTo(standIn, 'Claims', 'Cases'), ledTo(standIn, 'Cases', 'Claims')];
  expect(toCases.length).toBeGreaterThan(1);
  expect(toClaims.length).toBeGreaterThan(1);
  for (const [from, to] of [...toCases, ...toClaims]) expect(to).toContain(keyOf(from));
  // The key is the last that stands in a row.
  const claimOf = (link: typeof top) => link?.[1].split(' ').pop();
  expect(claimOf(ledTo(standIn, 'Start', 'Claims')[0])).toBe(claimOf(top));
});

test('a tab that goes between two calls is made again', async () => {
  const standIn = typed();
  const driven = drive();
  slowly(standIn, driven, (call) => {
    if (call === 4) standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'Balance'));
  });
  expect((await driven.go()).how).toBe('done');
  expect(sheetOf(standIn, 'Balance').getLastRow()).toBeGreaterThan(1);
  expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['00123']]);
  expect(standIn.properties.has('fba-claims-run')).toBe(false);
});

function withFilter(): StandIn {
  const standIn = typed();
  sheetOf(standIn, 'Claims')
    .getFilter()!
    .setColumnFilterCriteria(7, {} as GoogleAppsScript.Spreadsheet.FilterCriteria);
  return standIn;
}

test.each([
  ['a second run', withFilter, 3],
  ['a run that takes over the layout before', comingOver, 3],
])(
  '%s, stopped anywhere, is finished by the next, and filters come back',
  async (_, make, share) => {
    const whole = make();
    inOneCall();
    const expected = withoutLinksOfCopies(everythingOf(whole));
    undoRun();
    const undone = everythingOf(whole);
    const count = make();
    const counted = drive();
    let calls = 0;
    slowly(count, counted);
    const { before } = counted;
    counted.before = (name, n) => {
      before(name, n);
      const tick = count.onCall;
      if (tick)
        count.onCall = (name2) => {
          calls++;
          tick(name2);
        };
    };
    await counted.go();
    for (const stop of callsToStop(5, calls, Math.floor(calls / share))) {
      const standIn = make();
      const driven = drive();
      let seen = 0;
      slowly(standIn, driven);
      const slow = driven.before;
      driven.before = (name, n) => {
        slow(name, n);
        const tick = standIn.onCall;
        if (!tick) return;
        standIn.onCall = (method) => {
          tick(method);
          if (++seen >= stop) throw new Error('stopped');
        };
      };
      const began = Date.now();
      await driven.go().catch((error: unknown) => expect(String(error)).toContain('stopped'));
      standIn.onCall = null;
      jest.setSystemTime(began);
      const journal = JSON.parse(standIn.properties.get('fba-claims-run') ?? '{}') as {
        heard?: number;
        writing?: unknown;
      };
      jest.setSystemTime(began + LEASE_MS + 3_600_000);
      const next = drive();
      next.before = (call) => {
        if (call === 'runRead') next.cancel.abort();
      };
      expect((await next.go()).how).toBe('cancelled');
      jest.setSystemTime(began);
      if (!journal.writing) continue;
      const told = (all: unknown) => withPlainWords(beyondMarks(all));
      expect(told(withoutLinksOfCopies(everythingOf(standIn)))).toEqual(told(expected));
      undoRun();
      expect(withPlainWords(everythingOf(standIn))).toEqual(withPlainWords(undone));
    }
  },
  MATRIX_MS,
);

test('what is kept for an undo stays hidden, whichever tab could not be hidden at once', async () => {
  const hides = (standIn: StandIn, fails: number) => {
    const seen = { count: 0 };
    standIn.onCall = (name) => {
      if (name === 'Sheet.hideSheet' && ++seen.count === fails) throw new Error('stopped');
    };
    return seen;
  };
  const { count } = await (async () => {
    const seen = hides(typed(), -1);
    await drive().go();
    return seen;
  })();
  expect(count).toBeGreaterThan(4);
  for (let fails = 2; fails <= count; fails += allStops ? 1 : 3) {
    const standIn = typed();
    hides(standIn, fails);
    const driven = drive();
    await driven.go().catch((error: unknown) => expect(String(error)).toContain('stopped'));
    standIn.onCall = null;
    jest.setSystemTime(Date.now() + LEASE_MS);
    expect((await drive().go()).how).toBe('done');
    const kept = standIn.book.tabs.filter(({ name }) => name.includes('last run'));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([]);
  }
});

// What the sidebar reads and writes: the claim of a row with its case and its rows, what is selected, and filing by key.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { readReport } from '../../src/files/read-file';
import { createStandIn, type StandIn } from '../../src/local/standin';
import type { LetterKind } from '../../src/plan/claim-card';
import {
  fileClaims,
  goToNear,
  listClaims,
  readCard,
  readEvidence,
  readFigures,
  readPack,
  readSelected,
  runFindClaims,
  tickProof,
} from '../../src/sheets';
import { dayFromIso } from '../../src/values/day';
import { cellOf, sheetOf, valuesOf } from './support';

const folder = join(__dirname, '../../samples');
const asOf = dayFromIso(readFileSync(join(folder, 'AS-OF'), 'utf8').trim()) as number;
const KEY = 'FBA Claims key';

let standIn: StandIn;
let uninstall: () => void;
beforeAll(() => {
  standIn = createStandIn({ year: 2026 });
  for (const name of readdirSync(folder).filter((file) => ['.txt', '.tsv', '.csv'].includes(extname(file)))) {
    const { rows } = readReport(parse(name).name, readFileSync(join(folder, name)));
    // A second product of the same shipment is missing too.
    const more = name === 'Shipments.csv' ? secondProduct(rows as string[][]) : [];
    standIn.book.addText(parse(name).name, [...rows, ...more] as string[][]);
  }
  uninstall = standIn.install();
  runFindClaims(standIn.spreadsheet, { settings: { asOf } });
}, 60_000);
afterAll(() => uninstall());

function secondProduct(rows: string[][]): string[][] {
  const row = rows.find((cells) => cells.includes('FBA19QL0003C')) as string[];
  return [[...row.slice(0, 4), 'QL-MAT-6MM', 'X004QLMAT1', '30', '27']];
}

const titles = () => valuesOf(standIn, 'Claims')[1]!.map(String);
/** Claims as they stand: row from 1, and a cell by its title. */
function claims() {
  return valuesOf(standIn, 'Claims')
    .slice(2)
    .flatMap((row, i) => {
      const at = (title: string) => String(row[titles().indexOf(title)] ?? '');
      return at(KEY) === '' ? [] : [{ row: i + 3, key: at(KEY), at }];
    });
}
const card = (key: string) => readCard(standIn.spreadsheet, key, 'en')!;

test('every claim has a card with its pack, its rows, and the text that Cases has', () => {
  const texts = new Map(
    valuesOf(standIn, 'Cases')
      .slice(1)
      .map((row) => [String(row[row.length - 1]), row.map(String)]),
  );
  const all = claims();
  expect(all.length).toBeGreaterThan(40);
  let same = 0;
  for (const { key, at } of all) {
    const shown = card(key);
    expect([shown.what, shown.state, shown.key]).toEqual([at('What happened'), at('State'), key]);
    expect(shown.evidence.length).toBeGreaterThan(0);
    expect(shown.pack).not.toBeNull();
    if (shown.phase !== 'to-file' && shown.phase !== 'check-first') continue;
    const [, row] = [...texts].find(([id]) => id === key) ?? [];
    if (row) {
      expect(row).toContain(shown.pack!.letter.text);
      same++;
    }
  }
  expect(same).toBeGreaterThan(20);
});

test('claims of a shipment are filed together: one text, one case, marked at once or one by one, and taken back', () => {
  const [one, other, ...more] = claims().filter(({ at }) => at('Shipment ID') === 'FBA19QL0003C');
  expect(more).toEqual([]);
  const shown = card(one!.key);
  expect(shown.together.map(({ key }) => key).sort()).toEqual([one!.key, other!.key].sort());
  for (const { sku } of shown.together) expect(shown.pack!.letter.text).toContain(sku);
  const after = { status: 'Filed', caseId: '0012', filedOn: '2026-11-19', answer: '' };
  const changes = shown.together.map(({ key, filing }) => ({ key, before: filing, after }));
  const before = claims().map(({ key, at }) => [key, at('Your status'), at('Case ID'), at('Filed on')]);
  expect(fileClaims(standIn.spreadsheet, changes)).toBe('done');
  const filed = claims().filter(({ at }) => at('Your status') !== '');
  expect(filed.map(({ key, at }) => [key, at('Case ID')]).sort()).toEqual(
    [one!.key, other!.key].sort().map((key) => [key, '0012']),
  );
  expect(card(one!.key)).toMatchObject({ filing: after, state: 'With Amazon' });
  // A row changed in between: nothing at all is written.
  expect(fileClaims(standIn.spreadsheet, changes)).toBe('changed');
  expect(fileClaims(standIn.spreadsheet, [{ key: 'none', before: after, after }])).toBe('gone');
  const back = changes.map((change) => ({ key: change.key, before: after, after: change.before }));
  expect(fileClaims(standIn.spreadsheet, back)).toBe('done');
  expect(claims().map(({ key, at }) => [key, at('Your status'), at('Case ID'), at('Filed on')])).toEqual(before);
});

test('a part that follows the one beside which its case was typed is filed with it', () => {
  const [one, other] = claims().filter(({ at }) => at('Shipment ID') === 'FBA19QL0003C');
  const typed = cellOf(standIn, 'Claims', 'FBA Claims key', one!.key, 'Case ID');
  typed.setValues([['0012']]);
  expect(card(one!.key).together.map(({ key }) => key)).toEqual([one!.key]);
  const follows = cellOf(standIn, 'Claims', 'FBA Claims key', other!.key, 'FBA Claims filed with');
  const state = cellOf(standIn, 'Claims', 'FBA Claims key', other!.key, 'FBA Claims state of its case');
  follows.setValues([[one!.key]]);
  state.setValues([['with-amazon']]);
  expect(card(other!.key)).toMatchObject({ state: 'With Amazon', phase: 'with-amazon' });
  for (const { key } of [one!, other!])
    expect(
      card(key)
        .together.map((part) => part.key)
        .sort(),
    ).toEqual([one!.key, other!.key].sort());
  for (const range of [typed, follows, state]) range.setValues([['']]);
});

test('every kind of letter is written, and a text that the seller changed in Cases stays his', () => {
  const { key } = claims().find(({ at }) => at('State') === 'To file')!;
  const kinds = [...card(key).pack!.questions, ...card(key).pack!.refusals].map(({ kind }) => kind);
  const texts = kinds.map((kind: LetterKind) => readPack(standIn.spreadsheet, key, kind, [], 'en')!.letter);
  expect(new Set(texts.map(({ text }) => text)).size).toBe(kinds.length);
  for (const { advice, kind } of texts) expect([kind, advice.length > 0]).toEqual([kind, true]);
  const row = card(key).pack!.letter.casesRow!;
  const cases = sheetOf(standIn, 'Cases');
  const column =
    valuesOf(standIn, 'Cases')
      .find((cells) => cells.includes('Case text'))!
      .indexOf('Case text') + 1;
  const drafted = String(cases.getRange(row, column).getValue());
  cases.getRange(row, column).setValue('My own words.');
  expect(card(key).pack!.letter).toMatchObject({ text: 'My own words.', edited: true });
  cases.getRange(row, column).setValue(drafted);
  expect(card(key).pack!.letter.edited).toBe(false);
});

test('ticks go into the row of the case as numbers beside what was typed there, and show with every text of the case', () => {
  const { key } = claims().find(({ at }) => at('State') === 'To file')!;
  const pack = card(key).pack!;
  const [one, other] = pack.attachments.map(({ id }) => id);
  expect([pack.keepsTicks, other === undefined]).toEqual([true, false]);
  const cases = sheetOf(standIn, 'Cases');
  const column =
    valuesOf(standIn, 'Cases')
      .find((cells) => cells.includes('Attached'))!
      .indexOf('Attached') + 1;
  const cell = cases.getRange(pack.letter.casesRow!, column);
  cell.setValue('see my folder');
  const ticked = (kind: LetterKind = 'claim') =>
    readPack(standIn.spreadsheet, key, kind, null, 'en')!.attachments.filter((each) => each.ticked);
  expect(tickProof(standIn.spreadsheet, key, 'claim', [one!, other!], true)).toBe(true);
  expect(cell.getValue()).toMatch(/^see my folder, \d+, \d+$/);
  expect(ticked().map(({ id }) => id)).toEqual([one, other]);
  expect(ticked('refused/proof-refused').map(({ id }) => id)).toEqual(expect.arrayContaining([one]));
  expect(tickProof(standIn.spreadsheet, key, 'claim', [one!], false)).toBe(true);
  expect(cell.getValue()).toMatch(/^see my folder, \d+$/);
  expect(ticked().map(({ id }) => id)).toEqual([other]);
  expect(tickProof(standIn.spreadsheet, key, 'claim', [other!], false)).toBe(true);
  expect(cell.getValue()).toBe('see my folder');
  cell.setValue('');
  // A claim that is not to be filed has no row in Cases.
  const waiting = claims().find((claim) => card(claim.key).pack?.keepsTicks === false)!;
  expect(tickProof(standIn.spreadsheet, waiting.key, 'claim', [one!], true)).toBe(false);
});

test("Amazon's answer is noted by its name in the drop-down; where the column is gone nothing is written", () => {
  const { key } = claims().find(({ at }) => at('State') === 'To file')!;
  const { filing, pack } = card(key);
  const said = pack!.refusals[0]!.said!;
  const note = { key, before: filing, after: { ...filing, answer: said } };
  expect(fileClaims(standIn.spreadsheet, [note])).toBe('done');
  expect(card(key)).toMatchObject({ state: 'Refused', pack: { letter: { kind: pack!.refusals[0]!.kind } } });
  const back = { key, before: note.after, after: filing };
  expect(fileClaims(standIn.spreadsheet, [back])).toBe('done');
  expect(card(key).state).toBe('To file');
  const title = sheetOf(standIn, 'Claims').getRange(2, titles().indexOf("Amazon's answer") + 1);
  const [name, told] = [title.getValue(), title.getNotes()];
  title.setValue('mine').setNotes([['']]);
  expect(fileClaims(standIn.spreadsheet, [note])).toBe('noColumn');
  title.setValue(name).setNotes(told);
});

test('rows are read where they stand; rows that were moved are told and not handed over; a tab that is gone is named', () => {
  const { key } = claims().find(({ at }) => at('Quote this') === '41000001')!;
  const found = readEvidence(standIn.spreadsheet, key)!;
  expect(found.rows.every(({ sheetId, moved }) => sheetId !== null && !moved)).toBe(true);
  expect(found.tables[0]!.rows.length).toBeGreaterThan(1);
  const { tab, row } = found.rows[0]!;
  const sheet = sheetOf(standIn, tab);
  const cells = sheet.getRange(row, 1, 1, sheet.getLastColumn());
  const values = cells.getValues();
  cells.setValues([values[0]!.map(() => 'x')]);
  const moved = readEvidence(standIn.spreadsheet, key)!;
  expect(moved.rows[0]!.moved).toBe(true);
  expect(moved.tables).toEqual([]);
  cells.setValues(values);
  sheet.setName('renamed');
  expect(readEvidence(standIn.spreadsheet, key)!.rows[0]).toMatchObject({ tab, row, sheetId: null });
  sheet.setName(tab);
});

test('what is selected: rows of Claims that hold a claim, the case of a row of Cases, nothing elsewhere', () => {
  const all = claims();
  standIn.book.active = standIn.book.tab('Claims');
  standIn.book.selected = { row: 1, rows: 5 };
  standIn.book.alsoSelected = [{ row: all[6]!.row, rows: 1 }];
  const some = readSelected(standIn.spreadsheet);
  expect([some.key, some.count, some.lines!.rows.length]).toEqual([all[0]!.key, 4, 4]);
  expect(some.lines!.rows[3]).toContain(all[6]!.at('SKU'));
  const amount = some.lines!.rows[0]![some.lines!.titles.indexOf('Amount')];
  expect(typeof amount).toBe('number');
  standIn.book.alsoSelected = [];
  standIn.book.active = standIn.book.tab('Cases');
  standIn.book.selected = { row: card(all[0]!.key).pack!.letter.casesRow!, rows: 1 };
  expect(readSelected(standIn.spreadsheet).key).toBe(all[0]!.key);
  standIn.book.active = standIn.book.tab('Reimbursements-US');
  expect(readSelected(standIn.spreadsheet)).toMatchObject({ mark: '', key: null });
});

test('next and previous go through all claims and stop at both ends', () => {
  const keys = claims().map(({ key }) => key);
  const walked = [keys[0]!];
  for (;;) {
    const next = goToNear(standIn.spreadsheet, walked[walked.length - 1]!, 1);
    if (next === null) break;
    walked.push(next);
  }
  expect(walked).toEqual(keys);
  expect(goToNear(standIn.spreadsheet, keys[0]!, -1)).toBeNull();
  expect(goToNear(standIn.spreadsheet, keys[5]!, -1)).toBe(keys[4]);
  expect(listClaims(standIn.spreadsheet, 0)).toMatchObject({ next: null });
  expect(listClaims(standIn.spreadsheet, 0).claims.map(({ key }) => key)).toEqual(keys);
});

test('the figures are those of Start, a line each for every currency', () => {
  const { cards, next, language } = readFigures(standIn.spreadsheet)!;
  expect(language).toBe('en');
  expect(next.map(({ text }) => text).join('')).not.toBe('');
  const of = (currency: string) => cards.filter((one) => one.currency === currency).map(({ label }) => label);
  expect(of('USD')[0]).toBe('To file');
  expect(new Set(cards.map(({ currency }) => currency)).size).toBeGreaterThan(4);
  for (const { figure } of cards) expect(figure).toMatch(/^[\d,.]+ \(\d+\)$/);
});

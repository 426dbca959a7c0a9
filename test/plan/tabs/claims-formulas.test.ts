// State, Days and the figures on top follow what the seller types, before any run: by our own reading of the formulas, which
// must say what the code says, and by LibreOffice.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { type LifeState, type Outlook, type Said, stateOf, WORDS, type Word } from '../../../src/claims/life';
import { answerChoices, answerIn } from '../../../src/filing/amazons-answer';
import { evaluate } from '../../../src/local/standin/evaluate';
import { writeWorkbook } from '../../../src/local/workbook';
import { formulaText, placedFormula } from '../../../src/plan/table/formulas';
import { phaseFormula } from '../../../src/plan/tabs/claims-formulas';
import { LANGUAGES } from '../../../src/settings';
import { findClaims } from '../../../src/sheets';
import { inAllLanguages, t } from '../../../src/words';
import { AS_OF, aSeller, cellOf, LEDGER_HEADER, ledgerRow, sheetOf, titleRow, valuesOf } from '../../sheets/support';

let remove: () => void = () => {};
afterEach(() => remove());

const OUTLOOKS: readonly Outlook[] = [
  { open: 'to-file', checked: 'to-file', filed: 'with-amazon' },
  { open: 'check-first', checked: 'to-file', filed: 'silent' },
  { open: 'paid-itself', checked: 'paid-itself', filed: 'paid' },
  { open: 'expired', checked: 'expired', filed: 'paid-part' },
  { open: 'taken-back', checked: 'taken-back', filed: 'taken-back' },
];
const IDS = ['yourStatus', 'caseId', 'amazonsAnswer', 'openState', 'checkedState', 'filedState', 'caseState'];

const ANSWERS = [
  ...['', 'we shall see', 'Refused', 'refused:', '  REFUSED:  Unit   found ', 'Amazon asks:for this'],
  ...LANGUAGES.flatMap(answerChoices),
];

function phaseOf(outlook: Outlook, status: string, caseId: string, answer: string, ofCase = ''): unknown {
  const cells = [status, caseId, answer, outlook.open, outlook.checked, outlook.filed, ofCase];
  const formula = formulaText(
    placedFormula(phaseFormula(), 0, { column: (id) => IDS.indexOf(id), first: 0, last: 0 }),
    (table) => table,
  );
  return evaluate(formula, (_row, column) => cells[column - 1] ?? '');
}

test.each(OUTLOOKS)('the formula says what the code says: %j', (outlook) => {
  const said: [string, Word | null][] = [
    ['', null],
    ['waiting for Li', null],
    ...WORDS.flatMap((word) =>
      inAllLanguages(`status.${word}`).flatMap((text): [string, Word][] => [
        [text, word],
        [` ${text.toUpperCase()} `, word],
      ]),
    ),
  ];
  for (const [status, word] of said) {
    for (const caseId of ['', ' ', '00123']) {
      const by = (state: (answer: string) => unknown) =>
        ANSWERS.map((answer) => [status, caseId, answer, state(answer)]);
      const says = (answer: string): Said => {
        return { word, hasCase: caseId.trim() !== '', answer: answerIn(answer)?.kind ?? null };
      };
      // One comparison for all answers: there are thousands.
      expect(by((answer) => phaseOf(outlook, status, caseId, answer))).toEqual(
        by((answer) => stateOf(outlook, says(answer))),
      );
    }
  }
});

test('a part of a case has its state until something is typed beside it', () => {
  for (const outlook of OUTLOOKS) {
    const { open, filed } = outlook;
    const states = [
      phaseOf(outlook, '', '', '', 'silent'),
      phaseOf(outlook, ' ', '', '', 'refused'),
      phaseOf(outlook, 'To file', '', '', 'silent'),
      phaseOf(outlook, 'waiting for Li', '', '', 'silent'),
      phaseOf(outlook, '', '77', '', 'silent'),
    ];
    expect(states).toEqual(['silent', 'refused', open, open, filed]);
  }
});

/** A seller with eight claims, who has just typed a status beside each and runs nothing. */
function justTyped(language: 'en' | 'zh') {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  const skus = WORDS.map((_, i) => `SKU-${i}`);
  const rows = skus.map((sku, i) => ledgerRow('10/06/2026', sku, String(8000 + i), -(i + 1), 'M'));
  standIn.book.addText('more', [LEDGER_HEADER, ...rows]);
  standIn.book.addText('costs', [['SKU', 'Sourcing cost', 'Currency'], ...skus.map((sku) => [sku, '1000.5', 'USD'])]);
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF, language } });
  const name = language === 'en' ? 'Claims' : '索赔';
  const key = inAllLanguages('claims.key')[language === 'en' ? 0 : 1]!;
  const at = (sku: string, id: 'yourStatus' | 'state' | 'daysLeft') =>
    cellOf(standIn, name, key, sku, t(language, `claims.${id}`));
  WORDS.forEach((word, i) => {
    at(skus[i]!, 'yourStatus').setValues([[t(language, `status.${word}`)]]);
  });
  return { standIn, name, key, skus, at };
}

test('typing a status moves State, Days and the figures at once', () => {
  const { standIn, skus, at } = justTyped('en');
  const shown = skus.map((sku) => [at(sku, 'state').getValues()[0]![0], at(sku, 'daysLeft').getValues()[0]![0]]);
  const states: Record<Word, LifeState> = {
    ...{ 'to-file': 'to-file', checked: 'to-file', filed: 'with-amazon', asked: 'asked' },
    ...{ paid: 'paid', refused: 'refused', dropped: 'dropped' },
  };
  expect(shown.map(([state]) => state)).toEqual(WORDS.map((word) => t('en', `life.${states[word]}`)));
  expect(shown.map(([, days]) => days)).toEqual([13, 13, '', '', '', '', '']);
  // 1 and 2 units at 1,000.50, and 7.50 of the seller's own mug; 3 and 4 units with Amazon.
  const top = valuesOf(standIn, 'Claims')[0]!.filter((cell) => cell !== '');
  expect(top.slice(0, 3)).toEqual([
    'To file 3,009.00 USD (4)',
    'In 10 days 0.00 USD (0)',
    'With Amazon 7,003.50 USD (2)',
  ]);
  findClaims(standIn.spreadsheet, { settings: { asOf: AS_OF } });
  // The run says the same.
  expect(
    valuesOf(standIn, 'Claims')[0]!
      .filter((cell) => cell !== '')
      .slice(0, 3),
  ).toEqual(top.slice(0, 3));
});

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
const withLibreOffice = SOFFICE ? test : test.skip;
if (!SOFFICE) console.warn('LibreOffice is not here: that it reads the formulas of Claims as we do is left out.');

describe('LibreOffice', () => {
  const READ_BY = ['en', 'zh'] as const;
  const books = new Map<string, ReturnType<typeof justTyped>>();
  let folder = '';
  // Its start takes longer than its work: once for both languages.
  beforeAll(async () => {
    if (!SOFFICE) return;
    folder = mkdtempSync(join(tmpdir(), 'fba-formulas-'));
    const files = READ_BY.map((language) => join(folder, `${language}.xlsx`));
    for (const [i, language] of READ_BY.entries()) {
      const book = justTyped(language);
      books.set(language, book);
      const file = files[i] as string;
      await writeWorkbook(book.standIn.book, file);
      // Without our own values, so that it has to compute.
      const parts = unzipSync(new Uint8Array(readFileSync(file)));
      for (const [path, bytes] of Object.entries(parts)) {
        if (!/worksheets\/sheet\d+\.xml$/.test(path)) continue;
        parts[path] = strToU8(strFromU8(bytes).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'));
      }
      writeFileSync(file, zipSync(parts));
    }
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(SOFFICE, [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  }, 180_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  withLibreOffice.each(READ_BY)('computes the same (%s)', (language) => {
    const { standIn, name, key } = books.get(language)!;
    const sheet = readdirSync(folder).find((path) => path.startsWith(`${language}-`) && path.endsWith(`-${name}.csv`));
    const computed = Papa.parse<string[]>(readFileSync(join(folder, sheet as string), 'utf8')).data;
    const header = titleRow(standIn, name, key);
    const ours = sheetOf(standIn, name).getDataRange().getDisplayValues();
    expect(computed[0]!.filter((cell) => cell !== '')).toEqual(ours[0]!.filter((cell) => cell !== ''));
    for (const id of ['state', 'phase', 'daysLeft'] as const) {
      const at = ours[header]!.indexOf(t(language, `claims.${id}`));
      expect(computed.slice(header + 1, ours.length).map((row) => row[at])).toEqual(
        ours.slice(header + 1).map((row) => row[at]),
      );
    }
  });
});

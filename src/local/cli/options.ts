// What was typed after `npm start --`, checked.
import type { MarketplaceCode } from '../../policy/marketplaces';
import { REPORT_IDS, type ReportId } from '../../reports/ids';
import { type Covers, LANGUAGES, type Language, type Settings } from '../../settings';
import { type Day, dayFromIso } from '../../values/day';
import { WORKBOOK_KINDS, type WorkbookKind } from '../workbook/evidence-rows';
import { marketplaceNamed, readArguments } from './arguments';
import { Unusable } from './unusable';

export interface Options {
  readonly help: boolean;
  /** Null where none was asked for: that of the Settings tab, else English. */
  readonly language: Language | null;
  /** Folders and files to audit; none means the samples. */
  readonly paths: readonly string[];
  readonly marketplace: MarketplaceCode | null;
  readonly asOf: Day | null;
  /** Of each report the days for which the seller says that it is complete. */
  readonly covers: Settings['covers'];
  /** Reports that `--covers` names one by one. */
  readonly coversNamed: readonly ReportId[];
  /** Null where none was named. */
  readonly out: string | null;
  /** At most so many folders of cases are written. */
  readonly cases: number;
  readonly keepPersonalData: boolean;
  /** Null leaves it to the size of the reports. */
  readonly workbook: WorkbookKind | null;
  /** Folders whose subfolders are an account each; empty audits the paths. */
  readonly accounts: readonly string[];
  /** The paths are one account, also where they are several folders. */
  readonly together: boolean;
  /** Accounts that are audited at a time; null leaves it to the machine. */
  readonly jobs: number | null;
  /** The options that each account's own run gets, as they were typed. */
  readonly passedOn: readonly string[];
}

/** More cases than anyone files before the next run. */
const DEFAULT_CASES = 200;

const PASSED_ON = {
  valued: ['marketplace', 'as-of', 'covers', 'cases', 'language', 'workbook'],
  flags: ['no-cases', 'keep-personal-data'],
} as const;

const KNOWN = {
  valued: [...PASSED_ON.valued, 'out', 'accounts', 'jobs'],
  flags: [...PASSED_ON.flags, 'help', 'together'],
  short: { help: 'h' },
  flagsIgnoreValues: false,
  wrongOption: 'wrong.option',
  wrongValue: 'wrong.value',
} as const;

/** `FROM..TO` for every report, `REPORT=FROM..TO` for one; what is typed later wins. */
function coversOf(texts: readonly string[]): Pick<Options, 'covers' | 'coversNamed'> {
  const covers: Partial<Record<ReportId, Covers>> = {};
  const named = new Set<ReportId>();
  for (const text of texts) {
    const [, name, days] = /^(?:([^=]*)=)?(.*)$/.exec(text) as unknown as [string, string | undefined, string];
    const report = REPORT_IDS.find((id) => id === name?.trim().toLowerCase());
    if (name !== undefined && report === undefined)
      throw new Unusable('wrong.covers.report', { text: name, list: REPORT_IDS.join(', ') });
    const [from, to, more] = days.split('..').map(dayFromIso);
    if (from == null || to == null || more !== undefined || from > to) throw new Unusable('wrong.covers', { text });
    if (report) named.add(report);
    for (const id of report ? [report] : REPORT_IDS) covers[id] = { from, to };
  }
  return { covers, coversNamed: [...named] };
}

function asOfDay(text: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new Unusable('wrong.date', { text });
  return day;
}

function languageOf(text: string): Language {
  const language = LANGUAGES.find((one) => one === text);
  if (language === undefined) throw new Unusable('wrong.language', { text });
  return language;
}

function countOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Unusable('wrong.cases', { text });
  return Number(text);
}

function workbookOf(text: string): WorkbookKind {
  const kind = WORKBOOK_KINDS.find((one) => one === text);
  if (kind === undefined) throw new Unusable('wrong.workbook', { text });
  return kind;
}

function jobsOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Unusable('wrong.jobs', { text });
  return Number(text);
}

/** @throws Unusable with the one line to print */
export function readOptions(args: readonly string[]): Options {
  const { paths, has, all, read } = readArguments(args, KNOWN);
  return {
    help: has('help'),
    paths,
    language: read('language', languageOf),
    marketplace: read('marketplace', (text) =>
      marketplaceNamed(text, (list) => new Unusable('wrong.marketplace', { text, list })),
    ),
    asOf: read('as-of', asOfDay),
    ...coversOf(all('covers')),
    out: read('out', (text) => text),
    keepPersonalData: has('keep-personal-data'),
    cases: has('no-cases') ? 0 : (read('cases', countOf) ?? DEFAULT_CASES),
    workbook: read('workbook', workbookOf),
    accounts: all('accounts'),
    together: has('together'),
    jobs: read('jobs', jobsOf),
    passedOn: [
      ...PASSED_ON.valued.flatMap((name) => all(name).map((value) => `--${name}=${value}`)),
      ...PASSED_ON.flags.filter(has).map((flag) => `--${flag}`),
    ],
  };
}

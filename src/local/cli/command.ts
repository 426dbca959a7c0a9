// The local command: report files in, the sheet's own run on the stand-in, a workbook and claims.json out.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { claimsJson } from '../../claims-json';
import { readReport } from '../../files/read-file';
import type { Settings } from '../../settings';
import { runFindClaims } from '../../sheets';
import type { Tab } from '../../values/cell';
import { type Day, dayFromIso, dayOf } from '../../values/day';
import { type ReportFile, reportFiles } from '../files/report-files';
import { createStandIn, type StandIn } from '../standin';
import { writeWorkbook } from '../workbook';
import { fitColumns } from '../workbook/column-widths';
import { languageAsked } from './arguments';
import { type CasesWritten, writeCases } from './cases';
import { type Options, readOptions } from './options';
import { summaryLines } from './summary';
import { paint } from './terminal';
import { Unusable } from './unusable';
import { type Say, sayIn } from './words';

/** What the command has around it. */
interface Surroundings {
  /** The folder in which the command was typed. */
  readonly folder: string;
  /** The sample reports of the project. */
  readonly samples: string;
  readonly colour: boolean;
  /** Places in a line of the terminal. */
  readonly columns: number;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const WORKBOOK = 'fba-claims.xlsx';
const JSON_FILE = 'claims.json';
const CASES = 'cases';
/** Holds the day for which the samples are written. */
const SAMPLES_DAY = 'AS-OF';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function asOfDay(options: Options, samples: string | null): Day {
  if (options.asOf !== null) return options.asOf;
  const fixed = samples === null ? null : dayFromIso(readFileSync(join(samples, SAMPLES_DAY), 'utf8').trim());
  return fixed ?? today();
}

function settingsOf(options: Options, asOf: Day): Partial<Settings> {
  const { language, marketplace, covers } = options;
  return {
    asOf,
    language,
    ...(marketplace !== null && { marketplace }),
    covers,
  };
}

interface Loaded {
  readonly standIn: StandIn;
  readonly files: ReadonlyMap<string, Tab>;
}

/** Each file as a tab of a spreadsheet that has no limit of cells; files that cannot be read are named and left out. */
function load(files: readonly ReportFile[], say: Say, complain: (line: string) => void): Loaded {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const standIn = createStandIn({ cellLimit: Number.POSITIVE_INFINITY, timeZone });
  const tabs = new Map<string, Tab>();
  for (const file of files) {
    if (file.renamed) complain(say('note.renamed', { file: file.path, tab: file.tab }));
    try {
      const tab = readReport(file.tab, readFileSync(file.path));
      // A report file holds nothing but text.
      const rows = tab.rows as readonly string[][];
      fitColumns(standIn.book.addText(file.tab, rows), rows);
      tabs.set(file.tab, tab);
    } catch (error) {
      complain(say('note.unreadable', { path: file.path, reason: reasonOf(error) }));
    }
  }
  return { standIn, files: tabs };
}

async function audit(options: Options, around: Surroundings, say: Say): Promise<void> {
  const samples = options.paths.length === 0 ? around.samples : null;
  const files = reportFiles(samples === null ? options.paths : [samples], around.folder);
  const asOf = asOfDay(options, samples);
  const out = resolve(around.folder, options.out);

  const loaded = load(files, say, around.complain);
  const uninstall = loaded.standIn.install();
  const { result, toFile } = (() => {
    try {
      return runFindClaims(loaded.standIn.spreadsheet, { settings: settingsOf(options, asOf), files: loaded.files });
    } finally {
      uninstall();
    }
  })();
  if (!result.reports.some((report) => report.report !== null)) {
    throw new Unusable('wrong.unknown', { count: files.length });
  }

  const { book } = loaded.standIn;
  // The workbook opens on the claims, which stand first.
  book.active = book.tabs[0] ?? null;
  let tooLong: readonly string[];
  let cases: CasesWritten | null = null;
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, JSON_FILE), `${JSON.stringify(claimsJson(result, options.language), null, 2)}\n`);
    ({ tooLong } = await writeWorkbook(book, join(out, WORKBOOK)));
    if (options.cases > 0) {
      const tabs = [...loaded.files.values()];
      cases = writeCases(join(out, CASES), options.cases, toFile, result, tabs, options.language, say);
    }
  } catch (error) {
    throw new Unusable('wrong.out', { path: options.out, reason: reasonOf(error) });
  }

  const { language } = options;
  const colours = paint(around.colour);
  for (const line of summaryLines({ result, language, say, paint: colours, columns: around.columns }))
    around.print(line);
  const shown = (name: string): string => relative(around.folder, join(out, name)) || name;
  around.print('');
  around.print(colours.bold(say('results')));
  around.print(`  ${shown(WORKBOOK)}  ${colours.dim(say('workbook'))}`);
  around.print(`  ${shown(JSON_FILE).padEnd(shown(WORKBOOK).length)}  ${colours.dim(say('json'))}`);
  if (cases) {
    const { count, all, kept } = cases;
    const folder = shown(CASES).padEnd(shown(WORKBOOK).length);
    around.print(`  ${folder}  ${colours.dim(say(count < all ? 'casesFewer' : 'cases', { count, all }))}`);
    if (kept[0]) around.print(`  ${say('casesKept', { count: kept.length, example: kept[0] })}`);
  }
  for (const tab of tooLong) around.print(`  ${say('note.long', { tab })}`);
  if (samples !== null) around.print(`\n${colours.dim(say('note.samples'))}`);
}

/**
 * Runs the command.
 * @param args what was typed after `npm start --`
 * @returns the exit code: 0 when the audit ran, 2 (after one clear line) when it could not
 */
export async function command(args: readonly string[], around: Surroundings): Promise<number> {
  const say = sayIn(languageAsked(args, '--language'));
  try {
    const options = readOptions(args);
    if (options.help) around.print(say('help'));
    else await audit(options, around, say);
    return 0;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    around.complain(say(error.key, error.values));
    return 2;
  }
}

// The local command: report files in, the sheet's own run on the stand-in, a workbook and claims.json out.
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { claimsJson } from '../../claims-json';
import { INPUT_TABS } from '../../plan/tabs/input';
import type { ReportId } from '../../reports/ids';
import type { AuditResult } from '../../result';
import type { Settings } from '../../settings';
import { runFindClaims, setUpTabs } from '../../sheets';
import { headOf, heightOf } from '../../values/cell';
import { type Day, dayFromIso, dayOf } from '../../values/day';
import { reportName } from '../../words';
import { reportFiles } from '../files/report-files';
import { FULL_ROWS, keepEvidence } from '../workbook/evidence-rows';
import { LINES_LOOKED_AT, maskPersonalData } from '../workbook/personal-data';
import { FIRST_NAME, findStanding, type Left, type Standing } from '../workbook/standing';
import { auditAccounts, namesAccounts, type Ran } from './accounts';
import { languageAsked } from './arguments';
import { type CasesWritten, writeCases } from './cases';
import { claimsCsv } from './claims-csv';
import { type Inputs, loadInputs } from './inputs';
import { type Options, readOptions } from './options';
import { NO_PROGRESS, type Progress } from './progress';
import { type Out, openOut, type Saved, saveWorkbook, writeText } from './results';
import { summaryLines } from './summary';
import { pad, paint, widthOf } from './terminal';
import { Unusable } from './unusable';
import { visible } from './visible';
import { type Say, sayIn } from './words';

/** What the command has around it. */
interface Surroundings {
  /** The folder in which the command was typed. */
  readonly folder: string;
  /** The sample reports of the project; null where there are none. */
  readonly samples: string | null;
  /** How the command is called where it stands; `npm start --` if left out. */
  readonly program?: string;
  /** The program of another thread for reading; left out or null, this one reads alone. */
  readonly thread?: string | null;
  readonly colour: boolean;
  /** Places in a line of the terminal. */
  readonly columns: number;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Left out where nobody watches. */
  readonly progress?: Progress;
  /** Runs this command once more, in a process of its own; left out, it runs here. */
  readonly again?: (args: readonly string[]) => Promise<Ran>;
}

const JSON_FILE = 'claims.json';
const CSV_FILE = 'claims.csv';
const CASES = 'cases';
const DEFAULT_OUT = 'fba-claims-output';
/** Results of the samples stand apart, so that they never meet a seller's own. */
const SAMPLES_OUT = join(DEFAULT_OUT, 'samples');
/** Holds the day for which the samples are written. */
const SAMPLES_DAY = 'AS-OF';

// Of the time that a big account takes.
const READ_SHARE = 0.3;
const AUDIT_SHARE = 0.4;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The day that was asked for, or that of the samples; null leaves it to the Settings tab, else it is today. */
function asOfDay(options: Options, samples: string | null): Day | null {
  if (options.asOf !== null || samples === null) return options.asOf;
  return dayFromIso(readFileSync(join(samples, SAMPLES_DAY), 'utf8').trim()) ?? today();
}

/** What was typed after the command: it wins over the Settings tab. */
function settingsOf(options: Options, samples: string | null): Partial<Settings> {
  const { language, marketplace, covers } = options;
  const asOf = asOfDay(options, samples);
  return {
    ...(asOf !== null && { asOf }),
    ...(language !== null && { language }),
    ...(marketplace !== null && { marketplace }),
    ...(Object.keys(covers).length > 0 && { covers }),
  };
}

/** The tabs that hold reports of Amazon. */
function reportTabs({ reports }: AuditResult): ReadonlySet<string> {
  const filledIn: readonly (ReportId | null)[] = [null, ...INPUT_TABS];
  return new Set(reports.filter(({ report }) => !filledIn.includes(report)).map(({ tab }) => tab));
}

/** Runs the sheet's own code on the stand-in, and gives it the tabs in which a seller types. */
function runOn({ standIn, files, finish }: Inputs, settings: Partial<Settings>, auditing: (done: number) => void) {
  const uninstall = standIn.install();
  try {
    const found = runFindClaims(standIn.spreadsheet, { settings, files, auditing });
    finish();
    setUpTabs(standIn.spreadsheet, found.settings.language, reportTabs(found.result));
    return found;
  } finally {
    uninstall();
  }
}

/** Has the columns with personal data of the report files masked; returns how many there are. */
function mask({ standIn, files }: Inputs): number {
  let count = 0;
  for (const [name, file] of files) {
    const tab = standIn.book.tab(name);
    if (tab) count += maskPersonalData(tab, headOf(file, LINES_LOOKED_AT) as string[][]);
  }
  return count;
}

const leftLine = (left: Left, standing: Standing, say: Say): string =>
  say(`note.left.${left.why}`, { file: left.file, newer: standing.file ?? '' });

const reportRows = ({ files }: Inputs): number => [...files.values()].reduce((sum, tab) => sum + heightOf(tab), 0);

function savedNotes({ file, tooLong }: Saved, standing: Standing, inputs: Inputs, words: Say): string[] {
  const { tabs } = inputs.standIn.book;
  const some = tabs.filter((tab) => tab.written !== null);
  const left = some.reduce((sum, tab) => sum + tab.content().row - (tab.written?.length ?? 0), 0);
  const all = reportRows(inputs);
  return [
    ...(file === standing.file || file === FIRST_NAME ? [] : [words('note.moved', { file })]),
    ...(some.length === 0 ? [] : [words('note.evidence', { all, count: all - left })]),
    ...tooLong.map((tab) => words(some.some(({ name }) => name === tab) ? 'note.beyond' : 'note.long', { tab })),
  ];
}

async function audit(options: Options, around: Surroundings, say: Say): Promise<void> {
  const samples = options.paths.length === 0 ? around.samples : null;
  if (options.paths.length === 0 && samples === null) throw new Unusable('wrong.nothing');
  const { complain } = around;
  const files = reportFiles(samples === null ? options.paths : [samples], around.folder, (path) =>
    complain(say('note.irregular', { path })),
  );
  const shownOut = options.out ?? (samples === null ? DEFAULT_OUT : SAMPLES_OUT);
  const unwritable = (error: unknown) => new Unusable('wrong.out', { path: shownOut, reason: reasonOf(error) });
  let out: Out;
  try {
    out = openOut(resolve(around.folder, shownOut));
  } catch (error) {
    throw unwritable(error);
  }

  const standing = await findStanding(out.folder);
  for (const left of standing.left) complain(leftLine(left, standing, say));
  const progress = around.progress ?? NO_PROGRESS;
  const inputs = loadInputs(files, standing.read, say, complain, {
    thread: around.thread ?? null,
    onFile: ({ tab }, i) => progress.at((READ_SHARE * i) / files.length, say('progress.reading', { tab })),
  });
  const { result, settings, facts, toFile } = runOn(inputs, settingsOf(options, samples), (done) =>
    progress.at(READ_SHARE + AUDIT_SHARE * done, say('progress.auditing')),
  );
  progress.at(READ_SHARE + AUDIT_SHARE, say('progress.writing'));
  if (!result.reports.some((report) => report.report !== null)) {
    out.undo();
    throw new Unusable('wrong.unknown', { count: files.length });
  }

  const { book } = inputs.standIn;
  // The workbook opens on what stands first.
  book.active = book.tabs[0] ?? null;
  const masked = options.keepPersonalData ? 0 : mask(inputs);
  const { language } = settings;
  const words = sayIn(language, around.program);
  for (const id of options.coversNamed) {
    if (result.reports.some(({ report }) => report === id)) continue;
    complain(words('note.covers', { report: reportName(id, language) }));
  }
  const kind = options.workbook ?? (reportRows(inputs) <= FULL_ROWS ? 'full' : 'evidence');
  if (kind === 'evidence') keepEvidence(book, new Set(inputs.files.keys()));
  let saved: Saved | null = null;
  let cases: CasesWritten | null = null;
  try {
    writeText(out.folder, JSON_FILE, `${JSON.stringify(claimsJson(result, language), null, 2)}\n`);
    writeText(out.folder, CSV_FILE, claimsCsv(book));
    if (options.cases > 0) {
      const tabs = [...inputs.files.values()];
      cases = writeCases(join(out.folder, CASES), options.cases, toFile, { result, tabs, facts, language }, words);
    }
    if (kind !== 'none') saved = await saveWorkbook(inputs.standIn, out.folder, standing, [...inputs.files.keys()]);
  } catch (error) {
    throw unwritable(error);
  }

  const colours = paint(around.colour);
  for (const line of summaryLines({ result, language, say: words, paint: colours, columns: around.columns }))
    around.print(line);
  const shown = (name: string): string => relative(around.folder, join(out.folder, name)) || name;
  const results = [
    ...(saved ? [[shown(saved.file), words('workbook')] as const] : []),
    [shown(JSON_FILE), words('json')] as const,
    [shown(CSV_FILE), words('csv')] as const,
  ];
  const width = Math.max(...results.map(([name]) => widthOf(name)));
  around.print('');
  around.print(colours.bold(words('results')));
  for (const [name, what] of results) around.print(`  ${pad(name, width)}  ${colours.dim(what)}`);
  if (cases) {
    const { count, all, kept } = cases;
    const what = words(count < all ? 'casesFewer' : 'cases', { count, all });
    if (all > 0) around.print(`  ${pad(shown(CASES), width)}  ${colours.dim(what)}`);
    if (kept[0]) around.print(`  ${words('casesKept', { count: kept.length, example: kept[0] })}`);
  }
  const notes = [
    ...(standing.file === null ? [] : [words(saved ? 'note.standing' : 'note.unwritten', { file: standing.file })]),
    ...(saved ? savedNotes(saved, standing, inputs, words) : []),
    ...(saved && masked > 0 ? [words('note.personal', { count: masked })] : []),
  ];
  for (const note of notes) around.print(`  ${note}`);
  if (samples === null) return;
  around.print('');
  around.print(colours.dim(words('note.samples')));
}

async function runHere(args: readonly string[], given: Surroundings): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command(args, {
    ...given,
    colour: false,
    progress: NO_PROGRESS,
    print: (line) => printed.push(`${line}\n`),
    complain: (line) => complained.push(`${line}\n`),
  });
  return { code, printed: printed.join(''), complained: complained.join('') };
}

/**
 * Runs the command.
 * @param args what was typed after `npm start --`
 * @returns the exit code: 0 when the audit ran, 2 (after one clear line) when it could not, 1 for what nobody foresaw
 */
export async function command(args: readonly string[], given: Surroundings): Promise<number> {
  const say = sayIn(languageAsked(args, '--language'), given.program);
  const progress = given.progress ?? NO_PROGRESS;
  const around: Surroundings = {
    ...given,
    print: (line) => {
      progress.clear();
      given.print(visible(line, given.colour));
    },
    complain: (line) => {
      progress.clear();
      given.complain(visible(line, false));
    },
    progress: { ...progress, at: (share, doing) => progress.at(share, visible(doing, false)) },
  };
  try {
    const options = readOptions(args);
    if (options.help) for (const line of say('help').split('\n')) around.print(line);
    else if (namesAccounts(options, around.folder))
      return await auditAccounts(
        options,
        { ...around, again: given.again ?? ((more) => runHere(more, given)) },
        options.out ?? DEFAULT_OUT,
        say,
      );
    else await audit(options, around, say);
    return 0;
  } catch (error) {
    if (error instanceof Unusable) {
      around.complain(say(error.key, error.values));
      return 2;
    }
    around.complain(say('wrong.unexpected', { reason: reasonOf(error) }));
    return 1;
  }
}

// Many accounts in one command: a folder an account, each audited by a run of its own, so that a broken one stops none,
// and a roll-up of all.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import type { claimsJson } from '../../claims-json';
import { csvOf } from '../../filing/csv';
import type { Options } from './options';
import { openOut, writeText } from './results';
import { aligned } from './terminal';
import { Unusable } from './unusable';
import type { Say } from './words';

/** What one run printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

interface Around {
  readonly folder: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Runs this command again in a process of its own. */
  readonly again: (args: readonly string[]) => Promise<Ran>;
}

interface Account {
  /** The name of its folder; where two share it, with a number. Its results are in a folder of that name. */
  readonly name: string;
  readonly path: string;
}

/** What an account came to in one currency. */
interface Line {
  readonly account: string;
  readonly code: number;
  readonly currency: string;
  readonly toFile: number;
  readonly amount: number;
  readonly checkFirst: number;
  readonly waiting: number;
  readonly waitingAmount: number;
  readonly needsReport: number;
  /** The last day of the claim to file that ends first; '' without one. */
  readonly nextLastDay: string;
  /** Why there is no result; '' where there is one. */
  readonly problem: string;
}

const CSV_FILE = 'accounts.csv';
const SUMMARY_FILE = 'summary.txt';
const RESULT_FILE = 'claims.json';
/** A run keeps its reports in memory; two gigabytes hold a year of a big seller. */
const MEMORY_A_RUN = 2 * 2 ** 30;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function subfolders(path: string, shown: string): string[] {
  if (!isFolder(path)) throw new Unusable('wrong.missing', { path: shown });
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && isFolder(join(path, name)))
    .map((name) => join(path, name))
    .sort();
}

/** True where the options name more than one account. */
export function namesAccounts({ accounts, paths, together }: Options, folder: string): boolean {
  return (
    accounts.length > 0 || (!together && paths.length > 1 && paths.every((path) => isFolder(resolve(folder, path))))
  );
}

/** The accounts that the options name; the folder of the results is none. */
function accountsOf({ accounts, paths }: Options, folder: string, out: string): Account[] {
  if (accounts.length > 0 && paths.length > 0) throw new Unusable('wrong.accounts.paths');
  const found =
    accounts.length > 0
      ? accounts.flatMap((shown) => subfolders(resolve(folder, shown), shown))
      : paths.map((path) => resolve(folder, path));
  const own = [...new Set(found)].filter((path) => path !== out);
  if (own.length === 0) throw new Unusable('wrong.accounts.empty', { path: accounts.join(', ') });
  const taken = new Set<string>();
  return own.map((path) => {
    let name = basename(path);
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${basename(path)} (${n})`;
    taken.add(name.toLowerCase());
    return { name, path };
  });
}

type Result = ReturnType<typeof claimsJson>;

/** Cents, so that sums are exact. */
const cents = (amount: string | null): number => (amount === null ? 0 : Math.round(Number(amount) * 100));
const money = (amount: number): string => (amount / 100).toFixed(2);

function linesOf(account: string, { claims }: Result): Line[] {
  const currencies = [...new Set(claims.map((claim) => claim.currency ?? ''))].sort();
  return (currencies.length > 0 ? currencies : ['']).map((currency) => {
    const own = claims.filter((claim) => (claim.currency ?? '') === currency);
    const certain = own.filter((claim) => claim.strength === 'strong');
    const toFile = certain.filter((claim) => claim.state === 'ready');
    const waiting = certain.filter((claim) => claim.state === 'waiting');
    const sum = (some: typeof own) => some.reduce((total, claim) => total + cents(claim.amount), 0);
    return {
      account,
      code: 0,
      currency,
      toFile: toFile.length,
      amount: sum(toFile),
      checkFirst: own.filter((claim) => claim.strength !== 'strong' && claim.state === 'ready').length,
      waiting: waiting.length,
      waitingAmount: sum(waiting),
      needsReport: own.filter((claim) => claim.state === 'needs-data').length,
      nextLastDay: toFile.reduce((first, { deadline }) => (first === '' || deadline < first ? deadline : first), ''),
      problem: '',
    };
  });
}

const failed = (account: string, code: number, problem: string): Line => ({
  account,
  code,
  currency: '',
  toFile: 0,
  amount: 0,
  checkFirst: 0,
  waiting: 0,
  waitingAmount: 0,
  needsReport: 0,
  nextLastDay: '',
  problem,
});

/** What an account's own run came to. Its claims are read from its result, which a failed run does not make. */
function read(account: Account, out: string, ran: Ran): Line[] {
  const lastWord = ran.complained.trim().split('\n').at(-1) ?? '';
  if (ran.code !== 0) return [failed(account.name, ran.code, lastWord)];
  try {
    return linesOf(account.name, JSON.parse(readFileSync(join(out, account.name, RESULT_FILE), 'utf8')) as Result);
  } catch (error) {
    return [failed(account.name, 1, error instanceof Error ? error.message : String(error))];
  }
}

const jobsHere = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY_A_RUN)));

/** Runs `work` on each item, at most `jobs` at a time. */
async function inParallel<T>(items: readonly T[], jobs: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) await work(items[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
}

const HEAD = [
  'account',
  'exit code',
  'currency',
  'claims to file',
  'amount to file',
  'check first',
  'waiting',
  'amount waiting',
  'needs report',
  'next last day',
  'problem',
];

const csvRow = (line: Line): string[] => [
  line.account,
  String(line.code),
  line.currency,
  ...(line.problem === ''
    ? [
        String(line.toFile),
        money(line.amount),
        String(line.checkFirst),
        String(line.waiting),
        money(line.waitingAmount),
        String(line.needsReport),
        line.nextLastDay,
      ]
    : ['', '', '', '', '', '', '']),
  line.problem,
];

/**
 * Audits a folder an account and writes the roll-up `accounts.csv` beside the results.
 * @param shownOut the folder of the results, as it is named to the seller
 * @returns the exit code: 0 when every account was audited, 2 when one was not
 * @throws Unusable when no account can be begun
 */
export async function auditAccounts(options: Options, around: Around, shownOut: string, say: Say): Promise<number> {
  const out = resolve(around.folder, shownOut);
  const accounts = accountsOf(options, around.folder, out);
  try {
    openOut(out);
  } catch (error) {
    throw new Unusable('wrong.out', { path: shownOut, reason: error instanceof Error ? error.message : String(error) });
  }
  const results = new Map<Account, Line[]>();
  await inParallel(accounts, options.jobs ?? jobsHere(), async (account) => {
    const folder = join(out, account.name);
    // What an earlier run found is not what this one found.
    rmSync(join(folder, RESULT_FILE), { force: true });
    const ran = await around.again([...options.passedOn, `--out=${folder}`, '--together', '--', account.path]);
    const lines = read(account, out, ran);
    results.set(account, lines);
    if (ran.code === 0) writeText(folder, SUMMARY_FILE, ran.printed + ran.complained);
    const problem = lines[0]?.problem ?? '';
    const done = `${results.size}/${accounts.length}`;
    const sums = lines.filter((line) => line.toFile > 0).map((line) => `${money(line.amount)} ${line.currency}`);
    if (problem !== '') around.complain(say('account.failed', { done, account: account.name, problem }));
    else {
      const claims = lines.reduce((sum, line) => sum + line.toFile, 0);
      around.print(say('account.done', { done, account: account.name, claims, sums: sums.join(', ') }));
    }
  });

  const all = accounts.flatMap((account) => results.get(account) ?? []);
  writeText(out, CSV_FILE, csvOf([HEAD, ...all.map(csvRow)]));
  const failures = all.filter((line) => line.problem !== '').length;
  around.print('');
  const head = [
    say('account'),
    say('currency'),
    say('toFile'),
    say('toFileAmount'),
    say('review'),
    say('account.next'),
  ];
  const shown = all
    .filter((line) => line.problem === '')
    .map((line) => [
      line.account,
      line.currency,
      String(line.toFile),
      money(line.amount),
      String(line.checkFirst),
      line.nextLastDay,
    ]);
  for (const line of aligned([head, ...shown], [2, 3, 4])) around.print(line);
  around.print('');
  around.print(say('account.rollUp', { file: relative(around.folder, join(out, CSV_FILE)) || CSV_FILE }));
  if (failures > 0) around.complain(say('account.failures', { count: failures, all: accounts.length }));
  return failures > 0 ? 2 : 0;
}

// npm run sheet: the add-on in a spreadsheet in the browser, without an account.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { readReport } from '../../files/read-file';
import type { Language } from '../../settings';
import { reportFiles } from '../files/report-files';
import { readSaved, startSheet } from '../sheet/server';
import { readArguments } from './arguments';
import { Unusable } from './unusable';
import { visible } from './visible';
import { sayIn } from './words';

const folder = process.env.INIT_CWD ?? process.cwd();
/** build/, where this program stands. */
const built = __dirname;
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const KNOWN = {
  valued: ['folder', 'port', 'save', 'language'],
  flags: ['help', 'new', 'no-open'],
  short: { help: 'h' },
  flagsIgnoreValues: false,
  wrongOption: 'wrong.option',
  wrongValue: 'wrong.value',
} as const;

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new Unusable('wrong.sheet.port', { text });
  return port;
}

const languageOf = (text: string): Language => {
  if (text !== 'en' && text !== 'zh') throw new Unusable('wrong.language', { text });
  return text;
};

const inFolder = (path: string) => new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));

function programIn(dist: string) {
  const files = inFolder(dist);
  const pages = [...files].filter(([name]) => extname(name) === '.html');
  return {
    code: (files.get('Code.js') as Buffer).toString('utf8'),
    pages: Object.fromEntries(pages.map(([name, bytes]) => [basename(name, '.html'), bytes.toString('utf8')])),
  };
}

async function main(args: readonly string[]): Promise<number> {
  const complain = (line: string): void => void process.stderr.write(`${visible(line, false)}\n`);
  const print = (line: string): void => void process.stdout.write(`${visible(line, false)}\n`);
  let say = sayIn('en');
  try {
    const { has, read, paths } = readArguments(args, KNOWN);
    const language = read('language', languageOf) ?? 'en';
    say = sayIn(language);
    if (has('help')) {
      for (const line of say('help.sheet').split('\n')) print(line);
      return 0;
    }
    if (paths.length > 0) throw new Unusable('wrong.option', { option: paths[0] as string });
    const own = read('folder', (text) => text);
    const savedAt = resolve(
      folder,
      read('save', (text) => text) ??
        join('fba-claims-output', own ? `sheet ${basename(resolve(folder, own))}.gz` : 'sheet.gz'),
    );
    let saved: Uint8Array | null = null;
    try {
      saved = has('new') ? null : readSaved(savedAt);
    } catch (error) {
      throw new Unusable('wrong.sheet.saved', { path: savedAt, reason: reasonOf(error) });
    }
    const from = own === null ? join(built, '..', 'samples') : own;
    const tabs = saved
      ? []
      : reportFiles([from], folder).map(({ path, tab }) => ({
          name: tab,
          rows: readReport(tab, readFileSync(path)).rows as readonly string[][],
        }));
    const grid = inFolder(join(built, 'sheet'));
    const index = (grid.get('index.html') as Buffer).toString('utf8').replace('lang="en"', `lang="${language}"`);
    const running = await startSheet({
      start: { program: programIn(join(built, '..', 'dist')), language, saved, tabs },
      thread: join(built, 'sheet-thread.cjs'),
      files: new Map([...grid, ['index.html', Buffer.from(index)]]),
      frameScript: (grid.get('frame.js') as Buffer).toString('utf8'),
      savedAt,
      port: read('port', portOf) ?? 0,
      complain: (reason) => complain(say('wrong.sheet.save', { path: savedAt, reason })),
    });
    print(say('sheet.running', { address: running.address }));
    print(say('sheet.saved', { path: savedAt }));
    if (process.send) process.send({ address: running.address });
    await new Promise<void>((stopped) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped());
      process.once('disconnect', () => stopped());
    });
    await running.stop();
    print(say('sheet.stopped'));
    // While the way to the process that started this one is open, this one does not end.
    if (process.connected) process.disconnect();
    return 0;
  } catch (error) {
    if (error instanceof Unusable) complain(say(error.key, error.values));
    else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') complain(say('wrong.sheet.taken'));
    else complain(say('wrong.unexpected', { reason: reasonOf(error) }));
    return error instanceof Unusable || (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 2 : 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

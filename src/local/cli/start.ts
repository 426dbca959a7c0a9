// Starts the local command with what this process has: folder, terminal, and how to run itself once more.
import { spawn } from 'node:child_process';
import { servesReading } from '../files/reading-thread';
import type { Ran } from './accounts';
import { command } from './command';
import { progressBar } from './progress';
import { visible } from './visible';

/** Where the command stands. */
interface Installed {
  /** The sample reports; null where there are none. */
  readonly samples: string | null;
  /** How it is called, for the help. */
  readonly program: string;
}

/** Set where other processes keep the other processors busy. */
const ALONE = 'FBA_CLAIMS_ONE_THREAD';

/** With the memory of this process, and what it prints kept. */
function again(args: readonly string[]): Promise<Ran> {
  const program = process.argv[1] as string;
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, [ALONE]: '1' },
  });
  return new Promise((resolve) => {
    let printed = '';
    let complained = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      printed += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      complained += part;
    });
    child.on('error', (error) => resolve({ code: 1, printed, complained: error.message }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, printed, complained: signal === null ? complained : `${complained}${signal}\n` });
    });
  });
}

/** Runs what was typed; the exit code is set when it ends. Nothing that goes wrong shows a trace. */
export function start({ samples, program }: Installed): void {
  if (servesReading()) return;
  // A reader such as `head` may close the pipe early: that is its right, and no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  command(process.argv.slice(2), {
    // npm runs scripts in the project's folder and says where they were asked for.
    folder: process.env.INIT_CWD ?? process.cwd(),
    samples,
    program,
    // The bundle that this is serves as the other thread, too.
    thread: process.env[ALONE] === undefined ? (process.argv[1] ?? null) : null,
    // Into a file or a pipe, lines are as long as they are easy to read.
    columns: process.stdout.columns || 120,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    ...(process.stderr.isTTY === true && {
      progress: progressBar((text) => process.stderr.write(text), process.stderr.columns || 80),
    }),
    again,
  }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${visible(error instanceof Error ? error.message : String(error), false)}\n`);
      process.exitCode = 1;
    },
  );
}

// Starts the local command with what this process has: arguments, folder, terminal.
import { join } from 'node:path';
import { command } from './command';
import { visible } from './visible';

// A reader such as `head` may close the pipe early: that is its right, and no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

command(process.argv.slice(2), {
  // npm runs scripts in the project's folder and says where they were asked for.
  folder: process.env.INIT_CWD ?? process.cwd(),
  // The bundle stands in build/, beside the samples.
  samples: join(__dirname, '..', 'samples'),
  // Into a file or a pipe, lines are as long as they are easy to read.
  columns: process.stdout.columns ?? 120,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${visible(error instanceof Error ? error.message : String(error), false)}\n`);
    process.exitCode = 1;
  },
);

// The local command as one file for people without the project: `node fba-claims.cjs FOLDER`.
import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { start } from '../src/local/cli/start';
import { spawnLarge } from './memory.mjs';

const program = process.argv[1];

// A thread beside it has the memory of its process.
if (!isMainThread || process.execArgv.some((option) => option.startsWith('--max-old-space-size'))) {
  start({ samples: null, program: `node ${basename(program)}` });
} else {
  // A process gets its memory when it begins: it starts itself once more with enough for a large seller's year.
  const child = spawnLarge([program, ...process.argv.slice(2)]);
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

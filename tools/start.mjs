// npm start: builds the local command (a few milliseconds) and runs it with the words given after `--`.
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { BuildError, buildLocal } from './bundles.mjs';

try {
  const command = await buildLocal();
  // A seller's year of a million rows lives in memory as text: more than Node allows itself by default.
  const heap = Math.max(2048, Math.floor((totalmem() / 2 ** 20) * 0.75));
  // Short-lived text of the workbook is cleared in bigger lots: a tenth less time at a million rows.
  const flags = [`--max-old-space-size=${heap}`, '--max-semi-space-size=64'];
  const child = spawn(process.execPath, [...flags, command, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

// npm run check -- FOLDER: bundles and runs the check of single report files.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildLocal, root } from './bundles.mjs';
import { ANY, given } from './given.mjs';

given(
  `npm run check -- FOLDER
Audits every report file below a folder, each one alone, and says in a line what each gave.`,
  {},
  [ANY],
);

const command = await buildLocal(join(root, 'build/check.cjs'), 'src/local/cli/check.ts');
const child = spawn(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});

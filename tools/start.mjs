// npm start: builds the local command (a few milliseconds) and runs it with the words given after `--`.
import { BuildError, buildLocal } from './bundles.mjs';
import { spawnLarge } from './memory.mjs';

try {
  const command = await buildLocal();
  const child = spawnLarge([command, ...process.argv.slice(2)]);
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

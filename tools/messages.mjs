// npm run message and npm run check-text: builds the message commands and runs the one named first.
import { join } from 'node:path';
import { BuildError, buildLocal, root } from './bundles.mjs';
import { spawnLarge } from './memory.mjs';

try {
  const command = await buildLocal(join(root, 'build/messages.cjs'), 'src/local/cli/messages/main.ts');
  const child = spawnLarge([command, ...process.argv.slice(2)]);
  child.on('close', (code) => {
    process.exitCode = code ?? 2;
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

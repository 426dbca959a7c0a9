// What `npm run build` makes, made once for all test files that look at it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const kept = join(root, 'build/tests');
const MADE_OF = ['src', 'tools', 'appsscript.json', 'package.json', 'package-lock.json'];
const HOUR_MS = 3_600_000;

/** The sources as they stand, in a few letters. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!statSync(path).isDirectory()) hash.update(path).update('\0').update(readFileSync(path));
    else for (const name of readdirSync(path).sort()) add(join(path, name));
  };
  for (const name of MADE_OF) add(join(root, name));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder with what is pushed to Google, of the sources as they stand. Other tests read it too: nobody writes into it.
 * @throws when the build fails
 */
export function builtFolder(): string {
  // npm test has built it already.
  if (process.env.FBA_CLAIMS_BUILT) return process.env.FBA_CLAIMS_BUILT;
  const folder = join(kept, `dist-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept)) {
    const older = join(kept, name);
    if (name.startsWith('dist-') && statSync(older).mtimeMs < Date.now() - HOUR_MS) rmSync(older, { recursive: true });
  }
  const made = mkdtempSync(join(kept, 'making-'));
  execFileSync(process.execPath, ['tools/build.mjs', '--main', 'src/main.ts', '--out', made], { cwd: root });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another worker was quicker.
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true });
  }
  return folder;
}

// The packages of the local sheet's grid, in a folder of their own: installed where they are missing or of another version.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './bundles.mjs';

/** The packages that are there are the ones that are asked for. */
function isInstalled(folder) {
  const there = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(there)) return false;
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(there, 'utf8')).packages;
  return Object.entries(lock).every(
    ([name, { version, optional }]) => name === '' || optional || found[name]?.version === version,
  );
}

/** Where there is no network, that is said after seconds and not after minutes; who knows his network better may say so to npm. */
const PATIENCE = { retries: 2, retry_mintimeout: 1000, retry_maxtimeout: 5000 };

/**
 * Installs the packages of a folder where that is needed; npm says itself how far it is.
 * @param say gives a sentence by its name
 * @throws BuildError when they cannot be had
 */
export function installGrid(folder, say) {
  if (isInstalled(folder)) return;
  console.log(say('installing'));
  // npm is a script of Node's own: started by it, so that it needs no shell on any system.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--progress', '--loglevel=error'];
  const patience = Object.fromEntries(
    Object.entries(PATIENCE).map(([name, value]) => {
      const key = `npm_config_fetch_${name}`;
      return [key, process.env[key] ?? String(value)];
    }),
  );
  const { status } = spawnSync(command, [...first, 'ci', ...quiet], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...patience, INIT_CWD: folder },
  });
  if (status !== 0) throw new BuildError(say('notInstalled'));
}

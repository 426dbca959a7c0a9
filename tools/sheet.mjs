// npm run sheet: installs the grid's packages on first use, builds what is pushed and the page around the grid, and opens it
// in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { BuildError, root } from './bundles.mjs';
import { memoryOptions } from './memory.mjs';

const own = join(root, 'local-sheet');
const out = join(root, 'build/sheet');
const args = process.argv.slice(2);

/** The packages that are there are the ones that are asked for. */
function isInstalled() {
  const there = join(own, 'node_modules/.package-lock.json');
  if (!existsSync(there)) return false;
  const lock = JSON.parse(readFileSync(join(own, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(there, 'utf8')).packages;
  return Object.entries(lock).every(
    ([name, { version, optional }]) => name === '' || optional || found[name]?.version === version,
  );
}

const NOT_INSTALLED = `The packages of the grid could not be installed; the lines above say why.
Without a network: connect, and run "npm run sheet" again; nothing is lost.
Where registry.npmjs.org is blocked, name a mirror: npm run sheet --registry=https://registry.npmmirror.com
Without the grid, "npm start" makes the same claims as a workbook.`;

function install() {
  if (isInstalled()) return;
  console.log('Installing the grid (once, about 170 MB from the npm registry; one to three minutes) …');
  // npm is a script of Node's own: started by it, so that it needs no shell on any system.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Where there is no network, that is said after seconds and not after minutes.
  const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--progress', '--loglevel=error'];
  const { status } = spawnSync(command, [...first, 'ci', ...quiet, ...retries], {
    cwd: own,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: own },
  });
  if (status !== 0) throw new BuildError(NOT_INSTALLED);
}

const shared = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Of a program for Node: `build/NAME.cjs` from its entry. */
const program = (entry, name) =>
  esbuild.build({
    ...shared,
    entryPoints: [join(root, entry)],
    platform: 'node',
    target: 'node20',
    outfile: join(root, `build/${name}.cjs`),
  });

async function build() {
  mkdirSync(out, { recursive: true });
  await Promise.all([
    esbuild.build({
      ...shared,
      absWorkingDir: own,
      entryPoints: { page: 'page/page.ts', frame: 'page/frame.ts' },
      minify: true,
      format: 'iife',
      target: 'es2022',
      outdir: out,
      loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    }),
    program('src/local/sheet/engine-thread.ts', 'sheet-thread'),
  ]);
  copyFileSync(join(own, 'page/index.html'), join(out, 'index.html'));
  copyFileSync(join(own, 'page/page.css'), join(out, 'frame.css'));
  const { status } = spawnSync(process.execPath, ['tools/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new BuildError('The add-on could not be built.');
}

/** The person's own browser; where it cannot be opened, the address is printed all the same. */
function open(address) {
  const [command, first] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '""']]
      : process.platform === 'darwin'
        ? ['open', []]
        : ['xdg-open', []];
  const child = spawn(command, [...first, address], { stdio: 'ignore', detached: true });
  const failed = () => console.log('No browser could be opened: copy the address into one.');
  child.on('error', failed);
  child.on('exit', (code) => code && failed());
  child.unref();
}

try {
  const asksForHelp = args.includes('--help') || args.includes('-h');
  if (!asksForHelp) {
    install();
    await build();
  }
  // Beside a sheet that is open, help writes nothing over its program.
  const name = asksForHelp ? 'sheet-help' : 'sheet';
  await program('src/local/cli/sheet.ts', name);
  const child = spawn(process.execPath, [...memoryOptions(), join(root, `build/${name}.cjs`), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', ({ address }) => {
    if (address && !args.includes('--no-open')) open(address);
  });
  // The child saves, and this process ends with it. A terminal sends Ctrl-C to both, other programs to this one alone.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

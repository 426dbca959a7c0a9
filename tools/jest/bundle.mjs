// Before the tests: all sources as one script, which each worker loads once. A file of it runs when a test first asks for it.
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import place from './script.cjs';

const { root, script } = place;

export default async function bundleForTests() {
  const files = readdirSync(`${root}/src`, { recursive: true })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    // The walk over bytes is in another language; what is made of it is a source of its own.
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('/assembly/'));
  const contents = `module.exports = {${files.map((file) => `'${file}': () => require('./${file}'),`).join('\n')}};`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root, sourcefile: 'all-sources.js' },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    sourcemap: true,
    write: false,
    outfile: script,
  });
  mkdirSync(dirname(script), { recursive: true });
  for (const { path, contents: bytes } of outputFiles) {
    // Another run of tests may be reading it: what is whole takes its place at once.
    writeFileSync(`${path}.${process.pid}`, bytes);
    renameSync(`${path}.${process.pid}`, path);
  }
}

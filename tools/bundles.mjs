// The bundles: what is pushed to Google (dist/), the local command (build/local.cjs), and the same as one file to give away.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { licencesOf } from './licences.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Google loads the whole script before every call; what is compiled and run then is paid every time, by what is in the
 * script and not by its blanks (`npm run load-time` measures it). The limits are there to notice growth.
 */
const BUNDLE_LIMIT = 1_500_000;
const PAGE_LIMIT = 250_000;
/** The core that a page loads when it audits comes in one answer of the script: rules, reports and rate cards, no words. */
const CORE_LIMIT = 660_000;

/** Without blanks, in lines that a stack trace can point to: names of functions stay as they are written. */
const SHORT_LINES = { minifyWhitespace: true, minifySyntax: true, lineLimit: 200 };

/** A build that cannot be used; the message is for the person at the terminal. */
export class BuildError extends Error {}

/** Runs esbuild and turns its failure (already printed) into one line. */
async function run(options) {
  try {
    const always = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'error', absWorkingDir: root };
    return await esbuild.build({ ...always, ...options });
  } catch (error) {
    if (error?.errors) throw new BuildError(`esbuild stopped with ${error.errors.length} error(s), printed above.`);
    throw error;
  }
}

/** The licences of what a bundle holds, between signs of a comment that do not stand in them. */
function licenceComment(metafile, open, close) {
  let text;
  try {
    text = licencesOf(root, metafile);
  } catch (error) {
    throw new BuildError(error.message);
  }
  if (text.includes(close)) throw new BuildError(`A licence holds ${close}, which ends a comment.`);
  return `${open}\n${text}\n${close}\n`;
}

async function exportsOf(entry) {
  const result = await run({ entryPoints: [entry], format: 'esm', write: false, metafile: true });
  return Object.values(result.metafile.outputs)[0].exports;
}

/**
 * Throws when the script holds syntax that Apps Script cannot parse. `#private` and `static` class fields are newer
 * than ES2020, so lowering them would change the text; nothing else has to be known about them.
 */
async function refuseNewSyntax(code) {
  const [asIs, lowered] = await Promise.all(
    ['esnext', 'es2020'].map((target) => esbuild.transform(code, { target, charset: 'utf8' })),
  );
  if (asIs.code !== lowered.code) {
    throw new BuildError(
      'Code.js holds syntax newer than ES2020 (#private or static class fields?): Google cannot parse it.',
    );
  }
}

/** Texts of cases and to buyers, by language: most of what a script would load, and little of it is used in a call. */
const LANGUAGES = { texts: 'src/messages/texts/all.ts', cases: 'src/messages/cases/all.ts' };
const ON_CALL = join(root, 'src/addon/languages-on-call.ts');

/** Puts the module that reads a language when it is asked for in place of those that hold all. */
const languagesOnCall = {
  name: 'languages-on-call',
  setup(build) {
    const all = new Set(Object.values(LANGUAGES).map((path) => join(root, path)));
    build.onResolve({ filter: /\/all$/ }, ({ path, resolveDir }) =>
      all.has(`${resolve(resolveDir, path)}.ts`) ? { path: ON_CALL } : null,
    );
  },
};

/** The default export of a source file that stands on its own. */
async function defaultExportOf(contents) {
  const options = { stdin: { contents, resolveDir: root, loader: 'ts' }, format: 'esm', write: false };
  const [{ text }] = (await run(options)).outputFiles;
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)).default;
}

/** Writes `language-<code>.html` for every language: JSON without a sign that a page could take for its own. */
async function writeLanguages(outDir) {
  const { texts, cases } = await defaultExportOf(`
    import { TEXTS } from './${LANGUAGES.texts}';
    import { CASE_WORDS } from './${LANGUAGES.cases}';
    export default { texts: TEXTS, cases: CASE_WORDS };`);
  return Object.keys(texts).map((language) => {
    const file = `language-${language}.html`;
    const json = JSON.stringify({ texts: texts[language], cases: cases[language] });
    writeFileSync(
      join(outDir, file),
      json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    );
    return file;
  });
}

async function bundleScript(entry, outDir) {
  const names = await exportsOf(entry);
  if (names.length === 0) throw new BuildError(`${entry} exports no function: Google would have nothing to call.`);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const result = await run({
    entryPoints: [entry],
    format: 'iife',
    globalName: 'Addon_',
    target: 'es2020',
    write: false,
    metafile: true,
    plugins: [languagesOnCall],
    banner: { js: `/** @OnlyCurrentDoc */\n// ${name} ${version}, built from its sources: do not edit here.` },
    // Google finds functions by reading the text, so each export needs a declaration of its own.
    ...SHORT_LINES,
    footer: { js: names.map((n) => `function ${n}() { return Addon_.${n}.apply(this, arguments); }`).join('\n') },
  });
  const code = result.outputFiles[0].text + licenceComment(result.metafile, '/*', '*/');
  const bytes = Buffer.byteLength(code);
  if (bytes > BUNDLE_LIMIT) {
    throw new BuildError(`Code.js has ${Math.ceil(bytes / 1000)} kB; at most ${BUNDLE_LIMIT / 1000} kB are expected.`);
  }
  await refuseNewSyntax(code);
  writeFileSync(join(outDir, 'Code.js'), code);
  return { names, bytes };
}

/** What stands above the body of every page. Google puts its own frame around it, and links leave that frame. */
function headOfPages(looks) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>FBA Claims</title>
<style>
${looks.trim()}
</style>
</head>
`;
}

/** One page as one file: its source is the body; the head, the looks and its script (same name, `.ts`) are put around it. */
async function bundlePage(pagesDir, file, outDir) {
  const body = readFileSync(join(pagesDir, file), 'utf8').trimEnd();
  let html = `${headOfPages(readFileSync(join(pagesDir, 'looks.css'), 'utf8'))}${body}\n</html>\n`;
  const script = join(pagesDir, basename(file, '.html') + '.ts');
  if (existsSync(script)) {
    if (!html.includes('</body>')) throw new BuildError(`${file} has a script but no </body> to put it before.`);
    // Google strips everything after // inside template literals of a page, so there must be none.
    const options = { entryPoints: [script], format: 'iife', target: 'es2020', write: false, metafile: true };
    const result = await run({ ...options, ...SHORT_LINES, supported: { 'template-literal': false } });
    // What is left of that sign stands in strings and patterns of libraries, where its code means the same.
    const code = result.outputFiles[0].text.trim().replaceAll('`', '\\x60');
    const licences = licenceComment(result.metafile, '<!--', '-->');
    html = html.replace('</body>', () => `<script>\n${code}\n</script>\n${licences}</body>`);
  }
  const bytes = Buffer.byteLength(html);
  if (bytes > PAGE_LIMIT) {
    throw new BuildError(`${file} has ${Math.ceil(bytes / 1000)} kB; at most ${PAGE_LIMIT / 1000} kB are expected.`);
  }
  writeFileSync(join(outDir, file), html);
}

/** The core as a page loads it, in a file that the script can read: code between script tags. */
async function bundleCore(entry, outDir) {
  const options = { entryPoints: [entry], format: 'iife', target: 'es2020', write: false, ...SHORT_LINES };
  const result = await run({ ...options, supported: { 'template-literal': false } });
  const code = result.outputFiles[0].text.trim().replaceAll('`', '\\x60');
  const bytes = Buffer.byteLength(code);
  if (bytes > CORE_LIMIT) {
    throw new BuildError(`core.html has ${Math.ceil(bytes / 1000)} KB; at most ${CORE_LIMIT / 1000} KB are expected.`);
  }
  writeFileSync(join(outDir, 'core.html'), `<script>\n${code}\n</script>\n`);
}

/**
 * Writes what `clasp push` sends: Code.js, the manifest, the pages and the languages.
 * @returns the functions that Google may call, the size of Code.js in bytes, the names of the pages and of the languages.
 */
export async function buildAddon({ entry = join(root, 'src/main.ts'), outDir = join(root, 'dist') } = {}) {
  if (!existsSync(entry)) throw new BuildError(`${entry} is missing.`);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const pagesDir = join(root, 'src/pages');
  const pages = existsSync(pagesDir) ? readdirSync(pagesDir).filter((f) => f.endsWith('.html')) : [];
  // A script that cannot be used is told before anything else is made.
  const script = await bundleScript(entry, outDir);
  const [languages] = await Promise.all([
    writeLanguages(outDir),
    ...pages.map((page) => bundlePage(pagesDir, page, outDir)),
    bundleCore(join(root, 'src/pages/core.ts'), outDir),
  ]);
  writeFileSync(join(outDir, 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
  return { ...script, pages: [...pages, 'core.html'], languages };
}

/** Bundles a local command for Node; returns the path of the file to run. */
export async function buildLocal(outfile = join(root, 'build/local.cjs'), entry = 'src/local/cli/main.ts') {
  await run({
    entryPoints: [join(root, entry)],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile,
  });
  return outfile;
}

/** The local command as one file with its licences inside; returns its path. */
export async function buildRelease(outfile) {
  const { metafile } = await run({
    entryPoints: [join(root, 'tools/release-main.mjs')],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    ...SHORT_LINES,
    metafile: true,
    banner: { js: '#!/usr/bin/env node' },
    outfile,
  });
  appendFileSync(outfile, licenceComment(metafile, '/*', '*/'));
  return outfile;
}

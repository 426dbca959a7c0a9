// The licences of what a bundle holds: ours, and those of the packages of which something is in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let a copy be given on with their text. */
const FREE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

function packageOf(file) {
  const at = file.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [scope, name] = file.slice(at + 'node_modules/'.length).split('/');
  return file.slice(0, at) + join('node_modules', scope, scope.startsWith('@') ? name : '');
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null;
}

/**
 * The names, versions and texts of all licences in a bundle, as one text.
 * @param root the project's folder, from which the paths in `metafile` are told
 * @param metafile what esbuild tells of the bundle
 * @throws Error when a package has no licence text, or one that was not looked at
 */
export function licencesOf(root, metafile) {
  const [{ inputs }] = Object.values(metafile.outputs);
  const files = Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
  const parts = [root, ...folders.map((folder) => join(root, folder))].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceText(folder);
    if (!FREE.has(license) || text === null) {
      throw new Error(
        `${name} (${license}) cannot be given on: its licence was not looked at, or its text is missing.`,
      );
    }
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return parts.join(`\n\n${'='.repeat(60)}\n\n`);
}

// Finds exports that nobody imports: dead code, or names that are open for no reason. It reads texts as our formatter
// leaves them, which is enough and far quicker than the compiler.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `import { … } from` and `export { … } from` name, and `import * as`, which names everything. */
const IMPORT = /^(?:import|export)(?: type)? (?:\{([^}]*)\}|\* as \w+) from '(\.[^']*)'/gm;
const DECLARED = /^export (?:async |abstract )?(?:const|let|function\*?|class|interface|type) (\w+)/;

interface Module {
  /** Each exported name with the lines that declare it. */
  readonly exported: ReadonlyMap<string, string>;
  /** The file cut before every declaration. */
  readonly parts: readonly string[];
  /** `file: name` of everything imported; the name is `*` for all of a file. */
  readonly imported: readonly string[];
}

/** The names of a list as they are called where they come from (0) or where they go to (1). */
function namesIn(list: string, side: 0 | 1): string[] {
  const pairs = list.split(',').map((item) =>
    item
      .trim()
      .replace(/^type /, '')
      .split(' as '),
  );
  return pairs.flatMap((pair) => pair[side] ?? pair[0] ?? []).filter((name) => name !== '');
}

function moduleOf(file: string): Module {
  const text = readFileSync(file, 'utf8');
  const exported = new Map<string, string>();
  const imported: string[] = [];
  for (const [statement, list, to] of text.matchAll(IMPORT)) {
    const path = join(file, '..', to!);
    const source = [`${path}.ts`, `${path}/index.ts`, path].find((each) => existsSync(each));
    for (const name of list === undefined ? ['*'] : namesIn(list, 0)) imported.push(`${source}: ${name}`);
    if (statement.startsWith('export')) for (const name of namesIn(list ?? '', 1)) exported.set(name, statement);
  }
  const parts = text.split(/\n(?=[a-z/])/);
  for (const part of parts) {
    const name = DECLARED.exec(part)?.[1];
    if (name) exported.set(name, part);
  }
  return { exported, imported, parts };
}

/**
 * `file: name` of every export that nobody imports. A type may stay open when another export of its file names it, and
 * what tests alone import when its own file uses it or it is a type.
 */
export function unusedExports(files: readonly string[], isTest: (file: string) => boolean): string[] {
  const modules = files.map((file) => [file, moduleOf(file)] as const);
  const uses = (chosen: (file: string) => boolean) =>
    new Set(modules.flatMap(([file, { imported }]) => (chosen(file) ? imported : [])));
  const byCode = uses((file) => !isTest(file));
  const byTests = uses(isTest);
  return modules.flatMap(([file, { exported, parts }]) =>
    [...exported].flatMap(([name, own]) => {
      const found = (by: ReadonlySet<string>) => by.has(`${file}: ${name}`) || by.has(`${file}: *`);
      if (found(byCode) || (isTest(file) && found(byTests))) return [];
      const others = parts.filter((part) => part !== own && new RegExp(`\\b${name}\\b`).test(part));
      const isType = /^export (?:interface|type) /.test(own) || own.includes(`type ${name}`);
      const needed = isType
        ? found(byTests) || others.some((part) => part.startsWith('export '))
        : found(byTests) && others.length > 0;
      return needed ? [] : [`${file}: ${name}`];
    }),
  );
}

// An esbuild plugin: files that hold nothing but words go into the script deflated. The sources stay as people read them.
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const WORDS =
  /[\\/]src[\\/](?:words[\\/][a-z]+\.(?:en|zh)|messages[\\/](?:cases|texts|rules[\\/]lexicon)[\\/][a-z]{2})\.ts$/;

/** What the module exports; it must be plain data. */
async function exportsOf(path) {
  const options = { entryPoints: [path], bundle: true, format: 'esm', charset: 'utf8', write: false };
  const { outputFiles } = await esbuild.build(options);
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return { ...module };
}

/** The text that `src/values/unpack.ts` reads. */
export function pack(value) {
  return deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
}

export function packWords(root) {
  return {
    name: 'pack-words',
    setup(build) {
      build.onLoad({ filter: WORDS }, async ({ path }) => {
        const words = await exportsOf(path);
        const contents = [
          `import { unpack } from ${JSON.stringify(join(root, 'src/values/unpack.ts'))};`,
          `const words = unpack(${JSON.stringify(pack(words))});`,
          ...Object.keys(words).map((name) => `export const ${name} = words.${name};`),
        ];
        return { contents: contents.join('\n'), loader: 'js' };
      });
    },
  };
}

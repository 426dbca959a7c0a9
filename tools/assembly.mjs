// npm run assembly: translates the walk over bytes (src/files/assembly/walk.ts, AssemblyScript) into the WebAssembly that the program
// carries as text. With --print it is printed and not written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { root } from './bundles.mjs';
import { given } from './given.mjs';

const { values } = given(
  `npm run assembly -- [--print]
Translates src/files/assembly/walk.ts into the WebAssembly in src/files/walk.wasm.ts.
  --print  print it, and write nothing`,
  { print: { type: 'boolean' } },
);

const SOURCE = 'src/files/assembly/walk.ts';
const TARGET = 'src/files/walk.wasm.ts';

const OPTIONS = [
  '-O3',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--use',
  'abort=',
  '--noAssert',
  '--outFile',
  'walk.wasm',
];

const outputs = new Map();
const { error, stderr } = await asc.main([SOURCE, ...OPTIONS, '--baseDir', root], {
  writeFile: (name, contents) => outputs.set(name, contents),
});
if (error) {
  console.error(stderr.toString());
  throw error;
}
const text = Buffer.from(outputs.get('walk.wasm')).toString('base64');
const module = `// Made by \`npm run assembly\` from ${SOURCE}: do not edit here.
export default '${text}';
`;
if (values.print) process.stdout.write(module);
else writeFileSync(join(root, TARGET), module);

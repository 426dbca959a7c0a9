// npm run assembly: translates what is written in AssemblyScript into the WebAssembly that the program carries as text. With
// --print it is printed and not written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { root } from './bundles.mjs';
import { given } from './given.mjs';

/** Each source, and the module that carries what it is translated to. */
const PROGRAMS = [
  ['src/files/assembly/walk.ts', 'src/files/walk.wasm.ts'],
  ['src/local/workbook/assembly/rows.ts', 'src/local/workbook/rows.wasm.ts'],
];

const { values } = given(
  `npm run assembly -- [--print]
Translates ${PROGRAMS.map(([source]) => source).join(' and ')} into WebAssembly: ${PROGRAMS.map(([, target]) => target).join(', ')}.
  --print  print it, and write nothing`,
  { print: { type: 'boolean' } },
);

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
  'program.wasm',
];

async function translate(source) {
  const outputs = new Map();
  const { error, stderr } = await asc.main([source, ...OPTIONS, '--baseDir', root], {
    writeFile: (name, contents) => outputs.set(name, contents),
  });
  if (error) {
    console.error(stderr.toString());
    throw error;
  }
  const text = Buffer.from(outputs.get('program.wasm')).toString('base64');
  return `// Made by \`npm run assembly\` from ${source}: do not edit here.
export default '${text}';
`;
}

for (const [source, target] of PROGRAMS) {
  const module = await translate(source);
  if (values.print) process.stdout.write(module);
  else writeFileSync(join(root, target), module);
}

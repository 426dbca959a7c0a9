// node tools/certainty.mjs: many more worlds than the tests have time for. Prints each world in which a change of its reports
// added a certain claim, and how many there were.
import { added, asFiles, auditOf, change } from './laws';
import { entangledSeller, tabsOf } from './seller';

const [worlds = 200, changes = 20, first = 1] = process.argv.slice(2, 5).map(Number);
const only = new RegExp(process.argv[5] ?? '');
let [cases, failures] = [0, 0];
const kinds = new Map<string, number>();
const example = new Map<string, string>();
let certain = 0;
for (let seed = first; seed < first + worlds; seed++) {
  if ((seed - first) % 100 === 99) console.error(`${seed - first} worlds, ${cases} changes, ${failures} added a claim`);
  const seller = entangledSeller(seed);
  const tabs = tabsOf(seller);
  const files = seed % 2 === 0;
  const before = auditOf(seller, asFiles(tabs, files));
  certain += before.claims.filter(
    (c) => c.strength === 'strong' && (c.state === 'ready' || c.state === 'waiting'),
  ).length;
  for (let i = 0; i < changes; i++) {
    const changed = change(seller, tabs, seed * 1000 + i);
    if (!only.test(changed.what)) continue;
    cases++;
    const more = added(before, auditOf(seller, asFiles(changed.tabs, files)), changed);
    if (more.length === 0) continue;
    failures++;
    for (const key of more) {
      const what = changed.what
        .replace(/row \d+/, 'row')
        .replace(/[“"].*$/, '')
        .replace(/\d[\d-–]*/g, '#');
      const kind = `${key.split('/')[0]} | ${what}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (example.has(kind)) continue;
      example.set(kind, `${seed}/${i}: ${changed.what} → ${key}`);
      console.error(example.get(kind));
    }
  }
}
for (const [kind, n] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(n, kind, '\n      ', example.get(kind));
console.log(`${worlds} worlds, ${cases} changes, ${certain} certain claims: ${failures} changes added a certain claim`);

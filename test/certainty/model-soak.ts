// node tools/certainty.mjs --model: many worlds in which the naive model and the program must agree.
import { auditOf } from './laws';
import { disagreements } from './naive-model';
import { entangledSeller, tabsOf } from './seller';

const [worlds = 5000, first = 1] = process.argv.slice(2).map(Number);
const kinds = new Map<string, string[]>();
let [claims, certain, differing] = [0, 0, 0];
for (let seed = first; seed < first + worlds; seed++) {
  const seller = entangledSeller(seed);
  const result = auditOf(seller, tabsOf(seller));
  if (seed % 500 === 0) console.error(`${seed - first} of ${worlds} worlds, ${differing} in which they differ`);
  claims += result.claims.length;
  certain += result.claims.filter((c) => c.strength === 'strong').length;
  const found = disagreements(seller, result.claims);
  if (found.length > 0) differing++;
  for (const { kind, rule, about } of found) {
    const key = `${kind} | ${rule}`;
    kinds.set(key, [...(kinds.get(key) ?? []), `${seed}: ${about}`]);
    console.error(`${seed} ${kind}: ${about}`);
  }
}
for (const [kind, all] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${all.length} × ${kind}`);
  for (const one of all.slice(0, 5)) console.log(`      ${one}`);
}
console.log(
  `${worlds} worlds, ${claims} claims, ${certain} certain: ${differing} worlds in which model and program differ`,
);

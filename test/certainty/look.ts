import type { Tab } from '../../src/values/cell';
import { asFiles, auditOf, change } from './laws';
import { entangledSeller, tabsOf } from './seller';

const [seed = 1, i = 0] = process.argv.slice(2).map(Number);
const s = entangledSeller(seed);
const tabs = tabsOf(s);
const show = (t: readonly Tab[]) =>
  auditOf(s, asFiles(t, seed % 2 === 0))
    .claims.filter((c) => c.error >= 2 && c.error <= 9)
    .map(
      (c) =>
        `${c.key} ${c.state} ${c.strength} open ${c.unitsOpen} ${c.doubts.map((d) => d.message.id + JSON.stringify(d.message.data)).join(';')} ${c.needs.map((n) => n.report)}`,
    );
console.log(show(tabs));
const c = change(tabs, seed * 1000 + i);
console.log(c.what, show(c.tabs));
for (const t of tabs)
  if (t.name.startsWith('ledger') || t.name.startsWith('reimb') || t.name === 'Shipments' || t.name === 'returns')
    console.log(
      t.name,
      t.rows
        .map((r, n) => `${n + 1} ${r.filter((x) => x !== '' && !/lamp/.test(String(x))).join(' ')}`)
        .filter((x) => !/EVERY/.test(x))
        .join('\n'),
    );

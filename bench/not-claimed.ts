// One measurement for tools/not-claimed.mjs: a made-up seller's year from grids to plan, in processor time, and how many events
// Not claimed has. The same program is built once as it is and once without verdicts.
import { readReport } from '../src/files/read-file';
import { rowsByKey } from '../src/plan/table/table';
import { runSteps } from '../src/run';
import { defaultSettings } from '../src/settings';
import { AS_OF, sellerYear } from './seller';

const reports = sellerYear(Number(process.argv[2])).map(({ name, lines }) =>
  readReport(name.replace(/\.\w+$/, ''), Buffer.from([...lines()].join('\n'))),
);
const spent = { reading: 0, rest: 0 };
let since = process.cpuUsage();
const add = (to: keyof typeof spent): void => {
  const { user, system } = process.cpuUsage(since);
  spent[to] += (user + system) / 1000;
  since = process.cpuUsage();
};
const steps = runSteps({ reports, own: {}, settings: defaultSettings(AS_OF), problems: [] });
for (let step = steps.next(), doing: keyof typeof spent = 'reading'; ; ) {
  if (step.done) {
    add('rest');
    const { result, plan } = step.value;
    const { notClaimed } = plan.tables;
    const listed = notClaimed === null ? 0 : rowsByKey(notClaimed).size;
    const events = result.verdicts.length + (result.unlisted ?? []).reduce((sum, { count }) => sum + count, 0);
    process.stdout.write(JSON.stringify({ ...spent, events, listed, claims: result.claims.length }));
    break;
  }
  doing = step.value.stage === 'read' ? 'reading' : 'rest';
  step = steps.next();
  add(doing);
}

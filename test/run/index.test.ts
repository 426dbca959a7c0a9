// A run step by step: the same as at once, its progress only rises, and what lies between its steps is plain data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit, auditSteps } from '../../src/audit';
import { readReport } from '../../src/files/read-file';
import { withListedVerdicts } from '../../src/overview/listed';
import { planNotClaimed } from '../../src/plan/tabs/not-claimed';
import { askedOf, planOf, type RunInput, runAll, runSteps } from '../../src/run';
import { type Told, toldSteps } from '../../src/run/told';
import { defaultSettings } from '../../src/settings';
import { dayFromIso } from '../../src/values/day';

const folder = join(__dirname, '../..', 'samples');
const reports = readdirSync(folder)
  .filter((name) => /\.(txt|csv)$/.test(name))
  .map((name) => readReport(name, readFileSync(join(folder, name))));
const settings = defaultSettings(dayFromIso('2026-11-20') as number);
const input: RunInput = { reports, own: {}, settings, problems: ['a line'] };
const whole = runAll(input);

test('step by step it comes to the same', () => {
  const stages: string[] = [];
  const shares: number[] = [];
  const steps = auditSteps(reports, settings);
  let step = steps.next();
  while (!step.done) {
    stages.push(step.value.stage);
    shares.push(step.value.done);
    step = steps.next();
  }
  expect(step.value.result).toEqual(audit(reports, settings));
  expect(step.value.result.claims.length).toBeGreaterThan(10);
  expect(stages.filter((stage) => stage === 'read')).toHaveLength(reports.length);
  expect([...new Set(stages)]).toEqual(['read', 'overlaps', 'world', 'rules', 'certainty', 'result']);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
});

test('a run that was dropped leaves nothing behind', () => {
  const dropped = runSteps(input);
  for (let i = 0; i < reports.length + 4; i++) dropped.next();
  dropped.return({} as never);
  expect(runAll(input)).toEqual(whole);
});

test('what goes in and comes out can be carried elsewhere', () => {
  const carried = structuredClone(input);
  const outcome = runAll(carried);
  expect(structuredClone(outcome)).toEqual(outcome);
  expect(outcome).toEqual(whole);
});

test('each step is told before it is taken', () => {
  const heard: string[] = [];
  runAll(input, ({ stage }) => heard.push(stage));
  expect(heard.at(-1)).toBe('plan');
});

test('what the reports told can be sent as text: the plan comes to the same', () => {
  const asked = askedOf(input.own, settings);
  const steps = toldSteps(reports, JSON.parse(JSON.stringify(asked)));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const told = JSON.parse(JSON.stringify(step.value.told)) as Told;
  expect(planOf(told, input.own, asked.settings, input.problems, null)).toEqual(whole.plan);
});

test('verdicts that Not claimed does not list are carried as sums, and it says the same', () => {
  const { result } = whole;
  const planned = (of: typeof result, most: number) =>
    planNotClaimed(of, new Set(), null, 'en', 1_000_000 as typeof settings.smallestAmount, most);
  for (const most of [1, 3, 20]) {
    const carried = withListedVerdicts(result, most);
    expect(carried.verdicts).toHaveLength(most);
    expect(planned(carried, most)).toEqual(planned(result, most));
  }
});

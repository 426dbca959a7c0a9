// The one path from tabs to claims: read, recognise, net, judge, price, date.

import { judge } from './certainty/certainty';
import { filteredReports } from './certainty/filtered';
import type { Claim } from './claims/claim';
import { besideFiled } from './claims/filed-part';
import { type Finding, stamped } from './claims/finding';
import { byUrgency, finish, isSettled, totalsOf } from './claims/finish';
import { withOwnKeys } from './claims/own-keys';
import { type Verdict, verdict } from './claims/verdict';
import { balanceOf } from './overview/balance';
import { feeReviewOf } from './overview/fees';
import { paidUnder, paymentsOf, settledEvents } from './overview/paid';
import { verdictsOf } from './overview/verdicts';
import { Reading, readTab, type TabRead } from './reports';
import { WITHDRAWN } from './reports/ids';
import type { AuditResult, MissingReport } from './result';
import { RULES } from './rules';
import type { ReceivedFigure, Settings } from './settings';
import type { Tab } from './values/cell';
import { allSteps } from './values/steps';
import type { Vouch } from './world/coverage';
import { type World, worldSteps } from './world/world';

/** What comes next, and the share done before it (0–1). */
export interface AuditStep {
  readonly stage: 'read' | 'overlaps' | 'world' | 'rules' | 'certainty' | 'result';
  readonly done: number;
}

/** Audits a set of tabs. Pure: the same tabs and settings give the same result, whatever the order of tabs and rows. */
export function audit(tabs: readonly Tab[], settings: Settings): AuditResult {
  return allSteps(auditSteps(tabs, settings)).result;
}

/** What an audit tells, and the world that it made of the tabs, for those who have more to ask of them. */
interface Audited {
  readonly result: AuditResult;
  readonly world: World;
}

/**
 * The audit one step at a time: a tab, the overlaps, the world, a rule, certainty, the result. Between steps a caller may show progress, let others work or stop.
 * `onReading` gets the reports as read, for who needs more of them than the result tells.
 */
export function* auditSteps(tabs: readonly Tab[], settings: Settings): Generator<AuditStep, Audited> {
  const tables: TabRead[] = [];
  for (const tab of tabs) {
    yield { stage: 'read', done: (READ_SHARE * tables.length) / tabs.length };
    tables.push(readTab(tab));
  }
  const reading = yield* indexing('overlaps', Reading.steps(tables), READ_SHARE, MERGED_SHARE);
  const world = yield* indexing('world', worldSteps(reading, settings), MERGED_SHARE, INDEX_SHARE);
  const findings: Finding[] = [];
  const passed: Verdict[] = [];
  for (const [i, rule] of RULES.entries()) {
    const step: AuditStep = { stage: 'rules', done: INDEX_SHARE + ((RULES_SHARE - INDEX_SHARE) * i) / RULES.length };
    const { id, error, window, prepare = [] } = rule;
    for (const make of prepare) {
      yield step;
      make(world);
    }
    yield step;
    const found = rule.find(world, findings, (event) => passed.push(verdict(event, id, error)));
    for (const f of found) findings.push(stamped(f, id, error, window));
  }
  yield { stage: 'certainty', done: RULES_SHARE };
  const judged = judge(world, findings);
  yield { stage: 'result', done: JUDGED_SHARE };
  const verdicts = verdictsOf(findings, judged, passed, settings);
  const left = judged.filter((finding) => finding !== null);
  return { result: resultOf(world, reading, left, verdicts), world };
}

/** Steps between two shares of the whole; how many come is not known. */
function* indexing<T>(
  stage: AuditStep['stage'],
  steps: Generator<void, T>,
  from: number,
  to: number,
): Generator<AuditStep, T> {
  for (let left = to - from; ; left *= SHARE_LEFT) {
    yield { stage, done: to - left };
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Of what is left of a share after each of its steps. */
const SHARE_LEFT = 0.8;

// Of a large seller's year (bench): most of the time goes into reading.
const READ_SHARE = 0.6;
const MERGED_SHARE = 0.7;
const INDEX_SHARE = 0.8;
const RULES_SHARE = 0.9;
const JUDGED_SHARE = 0.95;

function resultOf(
  world: World,
  reading: Reading,
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
): AuditResult {
  const { settings } = world;
  const claims: Claim[] = [];
  const settled: Finding[] = [];
  const checked = new Map(settings.checkedDoubts.map(({ key, doubts }) => [key, doubts]));
  const own = withOwnKeys(findings);
  const told = settings.filed.length === 0 ? own : besideFiled(own, settings.filed, paidUnder(world.pools));
  for (const finding of told) {
    if (isSettled(finding)) {
      settled.push(finding);
      continue;
    }
    const claim = finish(finding, settings, checkedOf(finding, checked));
    if (claim) claims.push(claim);
  }
  const payments = paymentsOf(reading, world.pools, settled);
  claims.sort(byUrgency);
  return {
    asOf: settings.asOf,
    marketplace: settings.marketplace,
    reports: reading.summaries,
    claims,
    settledKeys: settled.map(({ key }) => key).sort(),
    settledEvents: settledEvents(settled, payments),
    payments,
    verdicts,
    missing: missingReports(reading),
    balance: balanceOf(reading, world.pools, claims, world.ledger.found, world.catalogue),
    receivedNow: receivedFigures(world),
    totals: totalsOf(claims),
    fees: world.once(feeReviewOf),
    costs: world.catalogue.costsKnown(),
    vouches: vouchesOf(world),
  };
}

function vouchesOf(world: World): Vouch[] {
  const filtered = world.once(filteredReports);
  return world.coverage.vouches((report) => filtered.isFiltered(report));
}

const NONE: readonly string[] = [];

/** Doubts that a person has checked for a claim, whichever of its candidates it was then. */
function checkedOf(
  { key, candidateKeys }: Finding,
  checked: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (checked.size === 0) return NONE;
  return [key, ...(candidateKeys ?? [])].flatMap((of) => checked.get(of) ?? []);
}

/** For each rule the reports that it lacks: without them it finds nothing, or cannot decide. */
function missingReports(reading: Reading): MissingReport[] {
  const missing: MissingReport[] = [];
  for (const rule of RULES) {
    for (const anyOf of rule.needs) {
      if (!anyOf.some((id) => reading.has(id)))
        missing.push({ rule: rule.id, anyOf: anyOf.filter((id) => !WITHDRAWN.has(id)) });
    }
  }
  return missing;
}

function receivedFigures(world: World): ReceivedFigure[] {
  const figures: ReceivedFigure[] = [];
  for (const shipment of world.shipments.values()) {
    for (const { product, receivedFigure } of shipment.items) {
      if (receivedFigure === null) continue;
      figures.push({ shipmentId: shipment.id, product, units: receivedFigure, seenOn: world.settings.asOf });
    }
  }
  return figures;
}

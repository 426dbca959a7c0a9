// The one path from tabs to claims: read, recognise, net, judge, price, date.

import type { AuditResult, Claim, MissingReport } from './claims/claim';
import type { Finding } from './claims/finding';
import { byUrgency, finish, isSettled, totalsOf } from './claims/finish';
import { balanceOf } from './overview/balance';
import { feeReviewOf } from './overview/fees';
import { Reading } from './reports';
import { RULES } from './rules';
import { stamp } from './rules/rule';
import type { ReceivedFigure, Settings } from './settings';
import type { Tab } from './values/cell';
import { buildWorld, type World } from './world/world';

/** Called between stages with a short id of what comes next and the share done (0–1). */
export type Progress = (stage: 'read' | 'index' | 'rules' | 'done', done: number) => void;

/** Audits a set of tabs. Pure: the same tabs and settings give the same result, whatever the order of tabs and rows. */
export function audit(tabs: readonly Tab[], settings: Settings, progress: Progress = () => {}): AuditResult {
  progress('read', 0);
  const reading = new Reading(tabs);
  progress('index', 0.5);
  const world = buildWorld(reading, settings);
  const findings: Finding[] = [];
  const claims: Claim[] = [];
  const settledKeys: string[] = [];
  RULES.forEach((rule, i) => {
    progress('rules', 0.6 + (0.4 * i) / RULES.length);
    findings.push(...rule.find(world, findings).map((f) => stamp(rule, f)));
  });
  for (const finding of withOwnKeys(findings)) {
    if (isSettled(finding)) settledKeys.push(finding.key);
    const claim = finish(finding, settings);
    if (claim) claims.push(claim);
  }
  progress('done', 1);
  claims.sort(byUrgency);
  return {
    asOf: settings.asOf,
    marketplace: settings.marketplace,
    reports: reading.summaries,
    claims,
    settledKeys: settledKeys.sort(),
    missing: missingReports(reading),
    balance: balanceOf(reading, world.pools, claims, world.ledger.found, world.catalogue),
    receivedNow: receivedFigures(world),
    totals: totalsOf(claims),
    fees: feeReviewOf(world, findings),
  };
}

/** For each rule the reports that it lacks: without them it finds nothing, or cannot decide. */
function missingReports(reading: Reading): MissingReport[] {
  const missing: MissingReport[] = [];
  for (const rule of RULES) {
    for (const anyOf of rule.needs) {
      if (!anyOf.some((id) => reading.has(id))) missing.push({ rule: rule.id, anyOf });
    }
  }
  return missing;
}

/** Events that are alike in everything their key names are told apart by an ordinal, largest first. */
function withOwnKeys(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const size = (f: Finding) => f.value.amount ?? 0;
  return [...findings]
    .sort(
      (a, b) =>
        size(b) - size(a) ||
        b.unitsOpen - a.unitsOpen ||
        a.eventDate - b.eventDate ||
        b.unitsEvent - a.unitsEvent ||
        b.unitsFound - a.unitsFound,
    )
    .map((f) => {
      const count = (seen.get(f.key) ?? 0) + 1;
      seen.set(f.key, count);
      return count === 1 ? f : { ...f, key: `${f.key}#${count}` };
    });
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

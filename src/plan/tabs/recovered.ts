// What was paid for claims, kept from run to run in a hidden tab: it does not shrink when the seller removes old reports.
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { type Day, dayFromIso } from '../../values/day';
import { t } from '../../words';
import type { ClaimRow } from '../claim-rows';
import type { TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { headOf } from '../table/head';
import { day, text } from '../table/outs';
import { type EarlierRow, planTable, readEarlier, type TablePlan } from '../table/table';

/** `filed`: for a claim that the seller filed. `itself`: Amazon paid by itself. `said`: he says so, and no report does. */
type How = 'filed' | 'itself' | 'said';

/** A payment, as far as it was for claims. Amounts are in the currency's unit. */
export interface Recovered {
  readonly key: string;
  readonly on: Day | null;
  readonly amount: number;
  readonly takenBack: number;
  readonly currency: string;
  readonly how: How;
  readonly rule: string;
  readonly sku: string;
  readonly caseId: string;
  readonly claim: string;
}

const column = columnsOf<'recovered', Recovered>('recovered');

const COLUMNS = [
  column({ id: 'on', width: 95, format: 'date', value: ({ on }) => day(on) }),
  column({ id: 'amount', width: 95, format: 'cost', value: ({ amount }) => amount }),
  column({ id: 'currency', width: 75, value: ({ currency }) => currency }),
  column({ id: 'how', width: 75, value: ({ how }) => how }),
  column({ id: 'takenBack', width: 95, format: 'cost', value: ({ takenBack }) => takenBack }),
  column({ id: 'rule', width: 200, value: ({ rule }) => text(rule) }),
  column({ id: 'sku', width: 140, value: ({ sku }) => text(sku) }),
  column({ id: 'caseId', width: 120, value: ({ caseId }) => text(caseId) }),
  column({ id: 'claim', width: 100, owner: 'hidden', value: ({ claim }) => text(claim) }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ key }) => key }),
];

type RecoveredColumn = (typeof COLUMNS)[number]['id'];

export const RECOVERED_TABLE: Table<RecoveredColumn, Recovered> = { columns: COLUMNS, key: 'key' };

function keptOf(row: EarlierRow<RecoveredColumn>): Recovered {
  const number = (id: RecoveredColumn) => Number(row.cell(id)) || 0;
  const how = row.cell('how');
  return {
    key: row.key,
    on: dayFromIso(row.cell('on')),
    amount: number('amount'),
    takenBack: number('takenBack'),
    currency: row.cell('currency'),
    how: how === 'itself' || how === 'said' ? how : 'filed',
    rule: row.cell('rule'),
    sku: row.cell('sku'),
    caseId: row.cell('caseId'),
    claim: row.cell('claim'),
  };
}

/** What this run shows as paid for the lines of Claims, by payment. */
function shownNow(rows: readonly ClaimRow[], asOf: Day, language: Language): Map<string, Recovered> {
  const shown = new Map<string, Recovered>();
  for (const row of rows) {
    const paid = row.state === 'paid' || row.state === 'paid-part' || row.state === 'taken-back';
    if (!paid && row.state !== 'paid-itself') continue;
    const { key: claim, currency, caseId, sku, answer, owed } = row;
    const rule = row.rule === null ? '' : t(language, `rule.${row.rule}`);
    const about = { currency, rule, sku, caseId, claim };
    for (const part of answer?.parts ?? []) {
      // What was paid before anybody was told of the claim was not recovered by looking; nor is what has no day.
      if (row.filedOn === null && (part.on === null || part.on < row.shownSince)) continue;
      const known = shown.get(part.id);
      shown.set(part.id, {
        ...about,
        key: part.id,
        on: part.on,
        amount: (known?.amount ?? 0) + part.paid,
        takenBack: (known?.takenBack ?? 0) + part.takenBack,
        how: row.filedOn !== null || known?.how === 'filed' ? 'filed' : 'itself',
      });
    }
    if (answer !== null || owed === null) continue;
    // No row of a report carries the money: a fee that was given back, or the seller's own word.
    const how = row.settled === 'paid' ? (row.filedOn === null ? 'itself' : 'filed') : 'said';
    if (how === 'said' && row.said.word !== 'paid') continue;
    const key = `${how === 'said' ? 'said' : 'event'}/${claim}`;
    shown.set(key, { ...about, key, on: asOf, amount: owed, takenBack: 0, how });
  }
  return shown;
}

/** The history after a run: what earlier runs saw, never less, and what this one shows. */
export function recoveredAfter(
  rows: readonly ClaimRow[],
  result: AuditResult,
  now: TabNow | null,
  language: Language,
): Recovered[] {
  const shown = shownNow(rows, result.asOf, language);
  const after = new Map<string, Recovered>();
  for (const row of readEarlier(RECOVERED_TABLE, now).first.values()) {
    const kept = keptOf(row);
    // His word counts as long as he says so, and until a report shows the payment.
    if (kept.how === 'said' && !shown.has(kept.key)) continue;
    after.set(kept.key, kept);
  }
  for (const [key, seen] of shown) {
    const kept = after.get(key);
    after.set(key, {
      ...seen,
      on: kept?.on ?? seen.on,
      amount: Math.max(seen.amount, kept?.amount ?? 0),
      takenBack: Math.max(seen.takenBack, kept?.takenBack ?? 0),
      how: kept?.how === 'filed' ? 'filed' : seen.how,
      rule: seen.rule || (kept?.rule ?? ''),
      sku: seen.sku || (kept?.sku ?? ''),
    });
  }
  return [...after.values()].sort((a, b) => (b.on ?? 0) - (a.on ?? 0) || (a.key < b.key ? -1 : 1));
}

/** The whole tab after a run; null when nothing was paid and there is no tab. */
export function planRecovered(
  recovered: readonly Recovered[],
  now: TabNow | null,
  language: Language,
): TablePlan | null {
  if (recovered.length === 0 && now === null) return null;
  return planTable(RECOVERED_TABLE, now, language, headOf([t(language, 'recoveredHead.title')]), () =>
    recovered.map((payment) => entryOf(RECOVERED_TABLE, payment, language)),
  );
}

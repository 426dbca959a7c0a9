// Money that answers claims: what the reimbursements report shows as paid for a case, or as what settled an event, and what
// Amazon took back of it.
import type { PaidUnder } from '../claims/filed-part';
import type { Finding } from '../claims/finding';
import { Ordinals } from '../claims/ordinals';
import type { Payment as PaymentRow, SettledEvent } from '../claims/payment';
import type { Reading } from '../reports';
import { type ReimbursementRow, reimbursementsOf } from '../reports/reimbursements';
import { appended, sumOf } from '../values/lists';
import type { Money } from '../values/money';
import { ByPlace } from '../values/places';
import { fingerprint, idKey } from '../values/text';
import type { Payment, Pools } from '../world/payments/reimbursement-pools';

/** What Amazon took back without giving the unit, by the row of the payment. */
function takenBack(pools: Pools): ByPlace<Money> {
  const taken = new ByPlace<Money>();
  for (const { original, withdrawn, amount } of pools.reversals) {
    if (withdrawn === 0) continue;
    taken.set(original, (taken.get(original) ?? 0) + amount);
  }
  return taken;
}

/** Units that rows of a finding's evidence pay under a case. */
export function paidUnder({ order, lost, damaged, inbound }: Pools): PaidUnder {
  const byPlace = new ByPlace<Payment>();
  for (const payment of [...order, ...lost, ...damaged, ...inbound])
    if (payment.caseId !== '') byPlace.set(payment, payment);
  return ({ evidence }, caseId) =>
    sumOf(evidence, (row) => {
      const payment = byPlace.get(row);
      return payment && idKey(payment.caseId) === idKey(caseId) ? payment.units - payment.withdrawn : 0;
    });
}

/** Rows of payments that answer a case or settled one of the events. The same for the same report, whatever its order. */
export function paymentsOf(reading: Reading, pools: Pools, settled: readonly Finding[]): PaymentRow[] {
  if (!reading.has('reimbursements')) return [];
  const taken = takenBack(pools);
  const reports = reimbursementsOf(reading);
  const used = new ByPlace<true>();
  const tabs = new Set(reading.ofTabs('reimbursements', ({ tab }) => tab.name));
  for (const { evidence } of settled) for (const row of evidence) if (tabs.has(row.tab)) used.set(row, true);
  const rows: { row: ReimbursementRow; caseId: string }[] = [];
  for (let i = 0; i < reports.size; i++) {
    const caseId = reports.caseId(i).trim();
    if (reports.reason(i) === 'reimbursementreversal' || (caseId === '' && !used.has(reports.ref(i)))) continue;
    rows.push({ row: reports.row(i), caseId });
  }
  const ordinals = new Ordinals();
  const amountOf = ({ row }: (typeof rows)[number]) => Math.abs(row.amountTotal ?? 0);
  return rows
    .sort((a, b) => amountOf(b) - amountOf(a) || (a.row.date ?? 0) - (b.row.date ?? 0))
    .map(({ row, caseId }): PaymentRow => {
      const { tab, row: number, date, currency, sku, fnsku, orderId, reason, reimbursementId } = row;
      const name = [reimbursementId, caseId, orderId, sku, fnsku, reason, date ?? ''].join('\n');
      return {
        id: fingerprint(`${name}\n${ordinals.next(name)}`),
        caseId,
        date,
        currency,
        sku,
        fnsku,
        orderId,
        amount: amountOf({ row, caseId }),
        units: row.cash + row.inventory || row.total,
        takenBack: taken.get(row) ?? 0,
        row: { tab, row: number },
      };
    });
}

/** Of most events: one for all. */
const NO_IDS: string[] = [];

/** The events that nothing is open of any more, by what settled them. */
export function settledEvents(settled: readonly Finding[], payments: readonly PaymentRow[]): SettledEvent[] {
  const byPlace = new ByPlace<string>();
  for (const { row, id } of payments) byPlace.set(row, id);
  return settled.map(({ key, evidence, unitsFound, unitsReimbursed, unitsEvent }) => {
    let ids = NO_IDS;
    for (const row of evidence) {
      const id = byPlace.get(row);
      if (id !== undefined) ids = appended(ids, id);
    }
    // Fee claims are settled in money and count no units.
    const paid = unitsReimbursed > 0 || ids.length > 0 || (unitsFound === 0 && unitsEvent > 0);
    return { key, by: paid ? 'paid' : 'found', units: unitsReimbursed, payments: ids };
  });
}

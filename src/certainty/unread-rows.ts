// Rows that were not read whole, and the findings that they make or could settle.
import type { Finding } from '../claims/finding';
import type { ErrorNumber } from '../claims/rule-ids';
import type { ReportId } from '../reports/ids';
import { onlyTotalIsWrong, type UnreadRow } from '../reports/reading/faults';
import { ByPlace } from '../values/places';
import { idKey } from '../values/text';
import type { World } from '../world/world';
import { BEFORE_DAYS } from './loose-for';
import { MONEY } from './money-reach';

/** Reports of which a row could settle a claim of the error. */
const DECIDING: Readonly<Record<ErrorNumber, readonly ReportId[]>> = {
  1: ['reimbursements', ...MONEY],
  2: ['ledger-detail', 'reimbursements'],
  3: ['customer-returns', 'merchant-returns', 'reimbursements', 'replacements', 'all-orders', ...MONEY],
  4: ['ledger-detail', 'reimbursements', 'shipments', 'shipment-contents'],
  5: ['customer-returns', 'ledger-detail', 'reimbursements', ...MONEY],
  6: ['customer-returns', ...MONEY],
  7: ['customer-returns', 'merchant-returns', 'reimbursements', 'replacements', 'all-orders', ...MONEY],
  8: ['ledger-detail', 'reimbursements', 'shipments', 'shipment-contents'],
  9: ['customer-returns', 'reimbursements', ...MONEY],
  10: ['reimbursements', ...MONEY],
  11: ['reimbursements', ...MONEY],
  12: ['reimbursements', 'ledger-detail', 'customer-returns'],
  13: ['removal-orders', 'removal-shipments', 'reimbursements'],
  14: ['ledger-detail', 'removal-orders', 'reimbursements'],
};

/** Rows that were not read whole, by what can still be read of them. */
export class UnreadRows {
  /** Nearly always there are none. */
  readonly isEmpty: boolean;
  private readonly places = new ByPlace<UnreadRow>();
  private readonly byId = new Map<string, UnreadRow[]>();
  /** Rows of shipments that were paid for, by product: what such a one needs no more, another one may have. */
  private readonly ofShipments = new Map<string, UnreadRow[]>();
  private readonly paid: ReadonlySet<string>;
  /** Rows of which no id can be read: they may be about anything of their time. */
  private readonly nameless: UnreadRow[] = [];

  constructor(
    private readonly world: World,
    findings: readonly Finding[],
  ) {
    const unread = world.reading.ids().flatMap((report) => world.reading.unread(report));
    this.isEmpty = unread.length === 0;
    this.paid = this.isEmpty ? new Set() : paidShipments(findings);
    for (const row of unread) this.add(row);
  }

  private add(row: UnreadRow): void {
    this.places.set(row, row);
    // A row that prints an order or a shipment is about that one alone.
    const own = row.orders.length > 0 ? row.orders : row.shipments;
    const ids = own.length > 0 ? own.map(idKey) : [...row.ids];
    const put = (map: Map<string, UnreadRow[]>, id: string): void => {
      const list = map.get(id);
      if (list) list.push(row);
      else map.set(id, [row]);
    };
    for (const id of ids) put(this.byId, id);
    if (row.orders.length === 0 && own.some((id) => this.paid.has(idKey(id))))
      for (const id of row.ids) put(this.ofShipments, id);
    if (own.length === 0 && !ids.some((id) => this.world.catalogue.knows(id))) this.nameless.push(row);
  }

  /** True when a finding is made of such a row. */
  makes(f: Finding): boolean {
    return this.inEvidence(f).some(({ role, row }) => role === 'event' && !onlyTotalIsWrong(row));
  }

  private inEvidence(f: Finding): { role: string; row: UnreadRow }[] {
    return f.evidence.flatMap((e) => {
      const unread = this.places.get(e);
      return unread ? [{ role: e.role, row: unread }] : [];
    });
  }

  /** Rows that a finding used, and rows of reports that could settle it which name it or may name anything. */
  about(f: Finding): UnreadRow[] {
    const { asOf } = this.world.settings;
    const reports = DECIDING[f.error];
    // Of several events of which some are open, a row of any may settle it.
    const charged = (f.charges ?? []).map((c) => c.orderId);
    const events = [f.orderId, f.shipmentId, f.referenceId, ...(f.alternatives ?? []), ...charged];
    const ids = [...events, f.sku, f.fnsku, f.asin].filter((id) => id !== '').map(idKey);
    const near = (row: UnreadRow) => row.day === null || (row.day >= f.eventDate - BEFORE_DAYS && row.day <= asOf);
    const shares = f.error === 4 || f.error === 8;
    const named = [...new Set(ids)].flatMap((id) => [
      ...(this.byId.get(id) ?? []),
      ...((shares && this.ofShipments.get(id)) || []),
    ]);
    const touching = [...named, ...this.nameless.filter(near)].filter(
      (row) => reports.includes(row.report) && !onlyTotalIsWrong(row),
    );
    return [...new Set([...this.inEvidence(f).map(({ row }) => row), ...touching])];
  }
}

/** The shipments of which units were paid. */
function paidShipments(findings: readonly Finding[]): ReadonlySet<string> {
  const paid = findings.filter((f) => (f.error === 4 || f.error === 8) && f.unitsReimbursed > 0);
  return new Set(paid.flatMap((f) => [f.shipmentId, ...(f.alternatives ?? [])].map(idKey)));
}

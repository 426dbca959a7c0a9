// Rows that may give back a fee and that the rules of fees do not net: under another product or order id, without any, or of a kind
// that is not known.
import type { Finding } from '../claims/finding';
import { reimbursementsOf } from '../reports/reimbursements';
import { feeBook } from '../rules/shared/fee-lines';
import type { RowRef } from '../values/cell';
import type { World } from '../world/world';
import { type FeeRow, strayMoney } from './stray-money';

interface FeeEnd extends FeeRow {
  readonly fnsku: string;
}

/** Reasons of reimbursements that may be about a fee. */
const OF_FEE = /fee|adjust|correct/;

export class FeeEnds {
  private found: { byOrder: ReadonlyMap<string, FeeEnd[]>; byFamily: ReadonlyMap<string, FeeEnd[]> } | null = null;

  constructor(private readonly world: World) {}

  /** Those that may be about the charges of a finding of error 1 or 10. */
  about(f: Finding): RowRef[] {
    const orders = [...new Set((f.charges ?? []).map((c) => c.orderId))];
    return [...this.given(f, orders), ...this.refunded(f, orders)];
  }

  /** Fees that came back with a refund of a product that the order was not charged for. */
  private refunded(f: Finding, orders: readonly string[]): RowRef[] {
    const book = feeBook(this.world);
    return orders.flatMap((id) => {
      const others = book.refundedIn(id).filter(({ sku }) => sku !== '' && sku !== f.sku);
      if (others.length === 0) return [];
      const charged = book.chargedIn(id);
      return others.filter(({ sku }) => !charged.has(sku)).map(({ row }) => row);
    });
  }

  private given(f: Finding, orders: readonly string[]): FeeEnd[] {
    this.found ??= this.find();
    const { byOrder, byFamily } = this.found;
    if (byOrder.size + byFamily.size === 0) return [];
    const own = f.error === 1 ? 'fulfilment' : 'referral';
    const { asOf } = this.world.settings;
    const fits = (end: FeeEnd) => (end.fee === own || end.fee === 'either') && (end.date === null || end.date <= asOf);
    const named = orders.flatMap((id) => byOrder.get(id) ?? []).filter((end) => this.isOfLine(end, f.sku));
    const family = this.world.catalogue.familyOf(f);
    const others = [...new Set([family, ''])]
      .flatMap((key) => byFamily.get(key) ?? [])
      .filter((end) => !this.isNetted(end, f.sku) && (end.date === null || end.date >= f.eventDate));
    return [...named, ...others].filter(fits);
  }

  /** The rules took it off as far as it goes. */
  private isNetted(end: FeeEnd, sku: string): boolean {
    if (!end.isRead) return false;
    if (end.orderId !== '') return end.sku === sku || end.sku === '';
    if (end.sku !== '') return end.sku === sku;
    return end.fnsku !== '' && this.world.catalogue.fnskusOf(sku).has(end.fnsku);
  }

  /** False where it was taken off, and where it names another product that the order has. */
  private isOfLine(end: FeeEnd, sku: string): boolean {
    if (this.isNetted(end, sku)) return false;
    return end.sku === '' || end.sku === sku || !feeBook(this.world).chargedIn(end.orderId).has(end.sku);
  }

  private find() {
    const byOrder = new Map<string, FeeEnd[]>();
    const byFamily = new Map<string, FeeEnd[]>();
    const { catalogue, reading } = this.world;
    const put = (end: FeeRow, ids: { sku: string; fnsku: string; asin: string }) => {
      const { sku, fnsku, asin } = ids;
      const family = sku + fnsku + asin === '' ? '' : catalogue.familyOf(ids);
      const [map, key] = end.orderId === '' ? [byFamily, family] : [byOrder, end.orderId];
      map.set(key, [...(map.get(key) ?? []), { ...end, fnsku }]);
    };
    for (const row of this.world.once(strayMoney).fees) put(row, { sku: row.sku, fnsku: '', asin: '' });
    const paid = reimbursementsOf(reading);
    for (let i = 0; i < paid.size; i++) {
      const reason = paid.reason(i);
      if (!OF_FEE.test(reason) || (paid.amountTotal(i) ?? 1) <= 0) continue;
      const { tab, row } = paid.ref(i);
      const [orderId, sku, fnsku, asin] = [paid.orderId(i), paid.sku(i), paid.fnsku(i), paid.asin(i)];
      const date = paid.approvalDate(i);
      put(
        { tab, row, date, orderId, sku, fee: 'either', isRead: reason === 'feecorrection' && date !== null },
        { sku, fnsku, asin },
      );
    }
    return { byOrder, byFamily };
  }
}

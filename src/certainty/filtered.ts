// Signs that a report was filtered before it was downloaded: what it lacks then tells nothing (contract, "Coverage", kind). A
// short report shows none; a long one in which every row is alike, or that another report contradicts, is not the whole.
import type { Need } from '../claims/claim';
import type { Finding } from '../claims/finding';
import { regionOf } from '../policy/places';
import { customerReturns, returnsOf } from '../reports/customer-returns';
import { ledgerDetail } from '../reports/ledger-detail';
import { reimbursementsOf } from '../reports/reimbursements';
import { codeKey } from '../values/text';
import { currencyOf, type World } from '../world/world';
import { MANY, MANY_MORE } from './downloads';

/** Where a return went by its own row, so many of the other report are enough. */
const SOME = 10;
/** So many rows of one report that the other should show, and does not, are no coincidence. */
const UNMATCHED_LEAST = 5;
const UNMATCHED_SHARE = 4;
/** So many returns, each of which puts a unit into the ledger, or so many rows without such a unit. */
const RETURNS_LEAST = 3;
const ROWS_LEAST = 100;
/** So many shipments of which a ledger without any receipt shows nothing, or so many rows over so many days. */
const SHIPMENTS_LEAST = 2;
const HALF_A_YEAR = 180;

/** A centre that takes so many returns in the ledger has some in the returns report. */
const RETURNS_OF_CENTRE = 4;

export type Pool = 'lost' | 'damaged' | 'order' | 'inbound';

/** That of a world (`world.once`). */
export const filteredReports = (world: World) => new Filtered(world);

/** The reports of a world that were filtered, and what they lack. */
export class Filtered {
  private returns: boolean | null = null;
  private onlyReturned: { readonly product: string; readonly refundedBeside: number } | null = null;
  private stock: boolean | null = null;
  private centre: boolean | null = null;
  private unsellable: boolean | null = null;
  private oneWay: boolean | null = null;
  private receipts: boolean | null = null;
  private losses: { readonly moves: boolean; readonly finds: boolean } | null = null;
  private readonly paid = new Map<string, ReadonlyMap<string, number>>();

  constructor(private readonly world: World) {}

  /** True for a report that shows signs of a filter, whatever claims ask of it. */
  isFiltered(report: Need['report']): boolean {
    switch (report) {
      case 'customer-returns':
        return this.returnsFiltered();
      case 'ledger-detail':
        return this.lossesFiltered(true) || this.stockFiltered();
      case 'reimbursements':
        return this.oneReasonOnly();
      default:
        return false;
    }
  }

  /** True for a ledger in which no unit ever comes in, though it is long or returns came back in its time. */
  takesOnly(): boolean {
    this.oneWay ??= this.findOneWay();
    return this.oneWay;
  }

  private findOneWay(): boolean {
    const ledger = this.world.reading.rows(ledgerDetail);
    if (ledger.size === 0) return false;
    for (let i = 0; i < ledger.size; i++) if ((ledger.quantity(i) ?? 1) > 0) return false;
    return ledger.size >= ROWS_LEAST || this.returnsWithin() >= RETURNS_LEAST;
  }

  /** Returns in the time of the ledger, but for its first and last days. */
  private returnsWithin(): number {
    const { coverage, reading } = this.world;
    const range = coverage.range('ledger-detail');
    if (range === null) return 0;
    const rows = reading.rows(customerReturns);
    let total = 0;
    for (let i = 0; i < rows.size; i++) {
      const date = rows.date(i);
      if (date !== null && date > range.from + 3 && date < range.to - 3) total++;
    }
    return total;
  }

  /** True for a ledger without any receipt, though it is long or several shipments were delivered in its time. */
  lacksReceipts(): boolean {
    this.receipts ??= this.findNoReceipts();
    return this.receipts;
  }

  private findNoReceipts(): boolean {
    const { ledger, shipments, coverage, reading } = this.world;
    const range = coverage.range('ledger-detail');
    if (range === null || ledger.receipts.length > 0) return false;
    if (range.to - range.from >= HALF_A_YEAR && reading.rowCount('ledger-detail') >= ROWS_LEAST) return true;
    const own = [...shipments.values()].filter(
      ({ status, delivered }) =>
        status === 'closed' && delivered !== null && delivered > range.from && delivered < range.to,
    );
    return own.length >= SHIPMENTS_LEAST;
  }

  /** A long report of payments in which every row has one reason. */
  private oneReasonOnly(): boolean {
    const kinds = this.paidKinds(currencyOf(this.world.settings.marketplace));
    return (kinds.get('all') ?? 0) >= MANY && kinds.get('reasons') === 1;
  }

  returnsFiltered(): boolean {
    this.returns ??= this.findReturns();
    return this.returns;
  }

  /** One disposition or reason only, one centre of several, nothing sellable, or lacking what the ledger shows as returned. */
  private findReturns(): boolean {
    const rows = returnsOf(this.world.reading);
    const seen = {
      disposition: new Set(rows.different('disposition').map(rows.disposition)),
      reason: new Set(rows.different('reason').map(rows.reason)),
      center: new Set(rows.different('center').map(rows.center)),
    };
    const only = (values: ReadonlySet<string>) => values.size === 1 && !values.has('');
    if (rows.size >= MANY) {
      if (only(seen.disposition) || only(seen.reason)) return true;
      if (only(seen.center) && !this.comesTo(seen.center)) return true;
      if (!seen.disposition.has('sellable')) return true;
    }
    return this.lacksReturnsOfLedger(seen.center);
  }

  /** True where the ledger, too, shows that what comes back goes to one centre: small countries have one. */
  private comesTo(centre: ReadonlySet<string>): boolean {
    const { returns } = this.world.ledger;
    return returns.length >= SOME && returns.every((row) => centre.has(row.center));
  }

  /** True for a long list of returns of one product alone, another one, while refunds of others are many. */
  returnsOfOther(f: Finding): boolean {
    this.onlyReturned ??= this.findOnlyReturned();
    const { product, refundedBeside } = this.onlyReturned;
    return refundedBeside >= UNMATCHED_LEAST && product !== this.world.catalogue.familyOf(f);
  }

  /** The only product that came back, and how many refunds there are of others; 0 where several came back, or too few. */
  private findOnlyReturned(): { product: string; refundedBeside: number } {
    const { catalogue, reading, orders } = this.world;
    const rows = returnsOf(reading);
    const family = (i: number) => catalogue.familyOf({ sku: rows.sku(i), fnsku: rows.fnsku(i), asin: rows.asin(i) });
    const product = rows.size < MANY ? '' : family(0);
    for (let i = 0; i < rows.size; i++)
      if (product === '' || family(i) !== product) return { product: '', refundedBeside: 0 };
    let refundedBeside = 0;
    for (const { refunded, sku } of orders.lines)
      if (refunded !== null && refunded.units > 0 && catalogue.familyOf({ sku, fnsku: '' }) !== product)
        refundedBeside++;
    return { product, refundedBeside };
  }

  private lacksReturnsOfLedger(centres: ReadonlySet<string>): boolean {
    const { ledger, coverage } = this.world;
    const range = coverage.range('customer-returns');
    if (range === null || ledger.returns.length < MANY) return false;
    const within = ledger.returns.filter((r) => r.date !== null && r.date > range.from + 3 && r.date < range.to - 3);
    const byCentre = new Map<string, number>();
    for (const r of within) if (r.center !== '') byCentre.set(r.center, (byCentre.get(r.center) ?? 0) + 1);
    if (centres.size > 1 && [...byCentre].some(([c, rows]) => rows >= RETURNS_OF_CENTRE && !centres.has(c)))
      return true;
    const places = new Set(within.map((r) => regionOf(r.country)));
    const left = new Set(this.world.restockedLeft().map(({ row }) => row));
    return [...places].some((place) => {
      const own = within.filter((r) => regionOf(r.country) === place);
      return isMuch(own.filter((r) => left.has(r)).length, own.length);
    });
  }

  stockFiltered(): boolean {
    this.stock ??= this.takesOnly() || this.lacksSellable() || this.findStock() || this.findCentre(SOME);
    return this.stock;
  }

  /** True when a centre takes returns and has no row in the ledger. */
  lacksCentre(): boolean {
    this.centre ??= this.findCentre(MANY);
    return this.centre;
  }

  /** @param least so many a ledger must have before it shows anything */
  private findCentre(least: number): boolean {
    const { coverage, reading } = this.world;
    const range = coverage.range('ledger-detail');
    const ledger = reading.rows(ledgerDetail);
    if (range === null || ledger.size < least) return false;
    const centres = new Set<string>();
    for (const i of ledger.different('center')) centres.add(ledger.center(i));
    const rows = reading.rows(customerReturns);
    const returned = new Map<string, number>();
    for (let i = 0; i < rows.size; i++) {
      const date = rows.date(i);
      const centre = date !== null && date >= range.from && date <= range.to ? rows.center(i) : '';
      if (centre !== '') returned.set(centre, (returned.get(centre) ?? 0) + 1);
    }
    return [...returned].some(([centre, units]) => units >= RETURNS_OF_CENTRE && !centres.has(centre));
  }

  /** True for a ledger that tells of unsellable stock alone: every unit that is sold or received was sellable. */
  lacksSellable(): boolean {
    this.unsellable ??= this.findUnsellable();
    return this.unsellable;
  }

  private findUnsellable(): boolean {
    const ledger = this.world.reading.rows(ledgerDetail);
    let filled = false;
    for (let i = 0; i < ledger.size; i++) {
      const disposition = codeKey(ledger.disposition(i));
      if (disposition === 'sellable') return false;
      filled ||= disposition !== '';
    }
    return filled;
  }

  /** Far more returns than usual that the ledger does not show. */
  private findStock(): boolean {
    const { coverage } = this.world;
    const range = coverage.range('ledger-detail');
    if (range === null) return false;
    const within = (date: number | null) => date !== null && date > range.from + 3 && date < range.to - 3;
    const total = this.returnsWithin();
    if (this.world.ledger.returns.length === 0) return total >= UNMATCHED_LEAST;
    const lacking = this.world.restocking().unstocked.filter(({ unit }) => within(unit.row.date)).length;
    return total >= MANY && lacking * 2 > total;
  }

  /** Adjustments of one reason or one centre only, or losses without a single find. */
  lossesFiltered(lost: boolean): boolean {
    this.losses ??= this.findLosses();
    return this.takesOnly() || this.losses.moves || (lost && this.losses.finds);
  }

  private findLosses(): { moves: boolean; finds: boolean } {
    const { adjustments } = this.world.ledger;
    const reasons = new Set(adjustments.map((r) => r.reason));
    const losses = adjustments.filter((r) => r.reason === 'M' || r.reason === '5').length;
    return {
      moves: adjustments.length >= MANY && reasons.size === 1,
      finds: losses >= MANY_MORE && !reasons.has('F') && !reasons.has('N'),
    };
  }

  /** A long report of one reason only, or without one of a kind that every account has. */
  paidFiltered(f: Finding, pool: Pool): boolean {
    const currency = currencyOf(f.marketplace);
    const kinds = this.paidKinds(currency);
    const all = kinds.get('all') ?? 0;
    if (kinds.get('reasons') === 1 && all >= SOME && !kinds.has(pool === 'order' ? 'returned' : pool)) return true;
    if (all < MANY) return false;
    if (kinds.get('reasons') === 1) return true;
    const rows = kinds.get('rows') ?? 0;
    const range = this.world.coverage.range('reimbursements');
    if (range === null || range.to < f.eventDate) return true;
    if (rows < MANY) return false;
    return (pool !== 'inbound' || rows >= MANY_MORE) && !kinds.has(pool);
  }

  private paidKinds(currency: string): ReadonlyMap<string, number> {
    let kinds = this.paid.get(currency);
    if (kinds) return kinds;
    const paid = reimbursementsOf(this.world.reading);
    const seen = new Map<string, number>();
    const reasons = new Set<string>();
    const count = (kind: string) => seen.set(kind, (seen.get(kind) ?? 0) + 1);
    for (let i = 0; i < paid.size; i++) {
      const reason = paid.reason(i);
      count('all');
      reasons.add(reason);
      if (paid.currency(i).toUpperCase() !== currency) continue;
      count('rows');
      if (reason === 'customerreturn') count('returned');
      if (paid.orderId(i) !== '' || reason.startsWith('customer')) count('order');
      else if (reason === 'lostwarehouse') count('lost');
      else if (reason === 'damagedwarehouse') count('damaged');
      else if (reason.endsWith('inbound')) count('inbound');
    }
    seen.set('reasons', reasons.size);
    kinds = seen;
    this.paid.set(currency, kinds);
    return kinds;
  }
}

function isMuch(lacking: number, all: number): boolean {
  return lacking >= UNMATCHED_LEAST && lacking * UNMATCHED_SHARE > all;
}

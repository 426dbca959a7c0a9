// The money lines of one order and SKU by where they come from, and what each source says was charged.
import { MONEY_SOURCES, type MoneySource } from '../../reports/money/events';
import type { RowRef } from '../../values/cell';
import { appended, last, sumOf } from '../../values/lists';
import type { Money } from '../../values/money';
import type { MoneyLine } from '../money/money-lines';

const NO_PRICES: readonly Money[] = [];

/** More units than this at their own prices are counted by the mean price. */
const MOST_PRICES = 30;

/** Prices that differ by less than this part of the dearest are one, rounded. */
const ALIKE = 100;

/** What one source tells of an order and SKU. */
export class SourceLines {
  own: MoneyLine[] = [];
  refunds: MoneyLine[] = [];
  /** Of its order lines: what was charged, for what, and the rows with a principal. */
  charged: Money = 0;
  principal: Money = 0;
  beside: Money = 0;
  tax: Money = 0;
  fulfilmentFee: Money = 0;
  chargeRows: RowRef[] = [];
  restockingFee = false;
  private withPrincipal = 0;
  private printed = 0;
  private takesBack = false;

  constructor(readonly source: MoneySource) {}

  /**
   * Units of order lines. Some files count them on a line of their own, others on the line with the principal; a file that
   * does both counts them once. What cost nothing beside others is no unit of theirs.
   */
  get units(): number {
    if (!this.takesBack) return this.withPrincipal > 0 ? this.withPrincipal : this.printed;
    const { left, undone } = this.standing();
    const units = sumOf(left, (line) => line.quantity ?? 0);
    return units > 0 ? units : Math.max(0, this.printed - undone);
  }

  /** The price of each unit charged, dearest first, where units of the same SKU cost different prices; else empty. */
  get prices(): readonly Money[] {
    if (this.chargeRows.length < 2) return NO_PRICES;
    const { left } = this.standing();
    const oneEach = this.withPrincipal === 0 && this.printed === left.length;
    const prices: Money[] = [];
    for (const { principal, quantity } of left) {
      const units = oneEach ? 1 : (quantity ?? 0);
      if (principal === null || principal <= 0 || units <= 0 || prices.length + units > MOST_PRICES) return NO_PRICES;
      for (let n = 0; n < units; n++) prices.push(Math.round(principal / units));
    }
    prices.sort((a, b) => b - a);
    const dearest = prices[0] ?? 0;
    return (dearest - (last(prices) ?? 0)) * ALIKE > dearest ? prices : NO_PRICES;
  }

  add(line: MoneyLine): void {
    this.own = appended(this.own, line);
    if (line.restockingFee) this.restockingFee = true;
    if (line.kind === 'order') this.addOrder(line);
    else if (line.kind === 'refund') this.refunds = appended(this.refunds, line);
  }

  private addOrder({ principal, quantity, extras, beside, tax, fulfilmentFee, rows }: MoneyLine): void {
    this.charged += (principal ?? 0) + extras;
    this.tax += tax;
    this.beside += beside;
    this.fulfilmentFee += fulfilmentFee;
    const units = quantity ?? 0;
    this.printed += units;
    if (principal === null) return;
    this.principal += principal;
    this.chargeRows = appended(this.chargeRows, rows[0] as RowRef);
    if (principal !== 0) this.withPrincipal += units;
    if (principal < 0) this.takesBack = true;
  }

  /** The charges that cost something, without those that another line takes back to the cent; and how many it took back. */
  private standing(): { readonly left: readonly MoneyLine[]; readonly undone: number } {
    const charges = this.own.filter(({ kind, principal }) => kind === 'order' && principal !== null && principal !== 0);
    const left = charges.filter(({ principal }) => Number(principal) > 0);
    let undone = 0;
    for (const line of charges) {
      if (Number(line.principal) > 0) continue;
      const of = left.findIndex(({ principal }) => Number(principal) === -Number(line.principal));
      if (of < 0) left.push(line);
      else {
        left.splice(of, 1);
        undone++;
      }
    }
    return { left, undone };
  }
}

/** The sources that tell of them, best first. */
export function bySource(lines: readonly MoneyLine[]): SourceLines[] {
  const sources: SourceLines[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as MoneyLine;
    let told = sourceOf(sources, line.source);
    if (!told) {
      told = new SourceLines(line.source);
      sources.push(told);
    }
    told.add(line);
  }
  if (sources.length < 2) return sources;
  return sources.sort((a, b) => MONEY_SOURCES.indexOf(a.source) - MONEY_SOURCES.indexOf(b.source));
}

function sourceOf(sources: readonly SourceLines[], source: MoneySource): SourceLines | undefined {
  for (let i = 0; i < sources.length; i++) if (sources[i]?.source === source) return sources[i];
  return undefined;
}

// The money lines of one order and SKU by where they come from, and what each source says was charged.
import { MONEY_SOURCES, type MoneySource } from '../../reports/money/events';
import type { RowRef } from '../../values/cell';
import { appended } from '../../values/lists';
import type { Money } from '../../values/money';
import type { MoneyLine } from '../money/money-lines';

/** What one source tells of an order and SKU. */
export class SourceLines {
  own: MoneyLine[] = [];
  refunds: MoneyLine[] = [];
  /** Of its order lines: what was charged, for what, and the rows with a principal. */
  charged: Money = 0;
  principal: Money = 0;
  beside: Money = 0;
  fulfilmentFee: Money = 0;
  chargeRows: RowRef[] = [];
  restockingFee = false;
  private withPrincipal = 0;
  private printed = 0;

  constructor(readonly source: MoneySource) {}

  /**
   * Units of order lines. Some files count them on a line of their own, others on the line with the principal; a file that
   * does both counts them once. What cost nothing beside others is no unit of theirs.
   */
  get units(): number {
    return this.withPrincipal > 0 ? this.withPrincipal : this.printed;
  }

  add(line: MoneyLine): void {
    this.own = appended(this.own, line);
    if (line.restockingFee) this.restockingFee = true;
    if (line.kind === 'order') this.addOrder(line);
    else if (line.kind === 'refund') this.refunds = appended(this.refunds, line);
  }

  private addOrder({ principal, quantity, extras, beside, fulfilmentFee, rows }: MoneyLine): void {
    this.charged += (principal ?? 0) + extras;
    this.beside += beside;
    this.fulfilmentFee += fulfilmentFee;
    const units = quantity ?? 0;
    this.printed += units;
    if (principal === null) return;
    this.principal += principal;
    this.chargeRows = appended(this.chargeRows, rows[0] as RowRef);
    if (principal !== 0) this.withPrincipal += units;
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

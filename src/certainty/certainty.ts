// The stage after the rules: rules find, this stage judges. A claim stays certain only where nothing in the reports could
// settle it; each doubt names its row (contract, "Certainty").
import type { Doubt } from '../claims/claim';
import { evidence, type Finding, withParts } from '../claims/finding';
import { marketplaceOf } from '../policy/marketplaces';
import { countryOfCentre } from '../policy/places';
import type { ReportId } from '../reports/ids';
import { onlyTotalIsWrong, type UnreadRow } from '../reports/reading/faults';
import type { RowRef } from '../values/cell';
import type { Message } from '../values/message';
import { fingerprint } from '../values/text';
import { lineOf } from '../world/orders/order';
import type { Loss } from '../world/stock/ledger-book';
import { currencyOf, type World } from '../world/world';
import { FeeEnds } from './fee-ends';
import { LooseFor, OF_ORDER } from './loose-for';
import { Needs } from './needs';
import { OtherDownloads } from './other-downloads';
import { ReturnDoubts } from './return-doubts';
import { shipmentDoubts } from './shipment-doubts';
import { UnreadRows } from './unread-rows';

/** Each finding with its doubts; null for one that a row makes which was not read whole. */
export function judge(world: World, findings: readonly Finding[]): (Finding | null)[] {
  const judge = new Judge(world, findings);
  const judged: (Finding | null)[] = [];
  for (let i = 0; i < findings.length; i++) {
    const f = findings[i] as Finding;
    const isOpen = f.unitsOpen !== 0 || (f.value.amount ?? 0) > 0;
    judged.push(isOpen ? judge.of(f) : f);
  }
  return judged;
}

/** Judges findings of which something is open: few of all. */
class Judge {
  private readonly unread: UnreadRows;
  private readonly loose: LooseFor;
  private readonly fees: FeeEnds;
  private readonly returns: ReturnDoubts;
  private readonly needs: Needs;
  private readonly downloads: OtherDownloads;
  private readonly losses: ReadonlyMap<string, Loss>;
  private otherCurrency: string | null | undefined;
  /** Of the finding that is judged, by id: of several with one id the last, in the place of the first. */
  private readonly doubts = new Map<string, Doubt>();

  constructor(
    private readonly world: World,
    findings: readonly Finding[],
  ) {
    this.loose = new LooseFor(world);
    this.unread = new UnreadRows(world, findings);
    this.needs = new Needs(world);
    this.downloads = new OtherDownloads(world);
    this.fees = new FeeEnds(world);
    this.returns = new ReturnDoubts(world);
    this.losses = new Map(world.ledger.losses.map((loss) => [loss.key, loss]));
  }

  of(f: Finding): Finding | null {
    // No charge of many is worth losing the others for.
    if (!this.unread.isEmpty && f.error >= 2 && f.error <= 9 && this.unread.makes(f)) return null;
    this.findDoubts(f);
    const needs = this.needs.of(f);
    const judged = this.doubts.size === 0 ? f : doubted(f, [...this.doubts.values()]);
    return needs.length === 0 ? judged : withParts(judged, { needs: [...f.needs, ...needs] });
  }

  private findDoubts(f: Finding): void {
    const { reading, orders } = this.world;
    this.doubts.clear();
    if (!this.unread.isEmpty) for (const row of this.unread.about(f)) this.add(unreadMessage(row), row, row.report);
    if (reading.hasShortSettlement)
      for (const row of f.evidence)
        if (reading.inShortSettlement(row)) this.add({ id: 'doubt.settlement-short', data: {} }, row);
    const loss = f.error === 2 ? this.losses.get(f.key.replace(/#\d+$/, '')) : undefined;
    for (const end of this.loose.of(f, loss !== undefined && loss.figuresAsOf !== null)) this.add(end.message, end.row);
    const elsewhere = loss && this.downloads.about(loss);
    if (elsewhere) this.add(elsewhere.message, elsewhere.row);
    if (f.charges)
      for (const { tab, row } of this.fees.about(f))
        this.add({ id: 'doubt.fee-back', data: { tab, row } }, { tab, row });
    for (const doubt of this.returns.about(f)) this.add(doubt.message, doubt.row);
    if (f.unitsOpen > 0)
      for (const p of orders.contestedBy(f.orderId, f.sku))
        this.add({ id: 'doubt.other-line', data: { units: p.units } }, p);
    if (f.error === 4 || f.error === 8)
      for (const doubt of shipmentDoubts(this.world, f)) this.add(doubt.message, doubt.row);
    if (f.error >= 2 && f.error <= 9) this.addOwn(f, loss);
  }

  private add(message: Message, row: RowRef | null, report: ReportId | null = null): void {
    const doubt = doubtOf(message, row, report);
    this.doubts.set(doubt.id, doubt);
  }

  /** What a finding's own numbers leave open. */
  private addOwn(f: Finding, loss: Loss | undefined): void {
    const { orders } = this.world;
    const order = f.orderId === '' ? undefined : orders.orders.get(f.orderId);
    const refunded = (order && lineOf(order, f.sku))?.refunded ?? null;
    if (f.unitsOpen > 0 && OF_ORDER.has(f.error) && refunded !== null && refunded.unclear.length > 0)
      this.add({ id: 'doubt.units-unclear', data: {} }, null);
    const isPlaced = order ? order.marketplace !== null : !isOfUnknownPlace(this.world, f, loss);
    const currency = isPlaced ? null : this.guessed(refunded?.currency ?? '');
    if (currency !== null) this.add({ id: 'doubt.marketplace-guess', data: { currency } }, null);
  }

  /** The currency that speaks against the default marketplace, where nothing names the marketplace of a finding; else null. */
  private guessed(printed: string): string | null {
    const home = currencyOf(this.world.settings.marketplace);
    if (printed !== '') return printed === home ? null : printed;
    // The account sells elsewhere too, and no row says where this was.
    if (this.otherCurrency === undefined) this.otherCurrency = this.world.coverage.otherCurrency(home);
    return this.otherCurrency;
  }
}

/** A doubt, by the reimbursement that raises it, which stays when rows move, else by its row. */
function doubtOf(message: Message, row: RowRef | null, report: ReportId | null): Doubt {
  const { id: named } = message.data as Readonly<Record<string, unknown>>;
  const subject = named || (row ? `${row.tab} ${row.row}` : '');
  return {
    id: fingerprint(`${message.id} ${subject}`),
    message,
    row: row && { tab: row.tab, row: row.row },
    report,
  };
}

function doubted(f: Finding, doubts: readonly Doubt[]): Finding {
  const isEvent = (e: Finding['evidence'][number]) => e.role === 'event';
  const netted = [...f.evidence.filter((e) => !isEvent(e)), ...doubts.flatMap((d) => d.row ?? [])];
  return withParts(f, { doubts, evidence: evidence(f.evidence.filter(isEvent), netted) });
}

function unreadMessage(row: UnreadRow): Message {
  const { tab, row: number } = row;
  return { id: onlyTotalIsWrong(row) ? 'doubt.total' : 'doubt.unread', data: { tab, row: number } };
}

/** A shipment may have gone anywhere, and a unit been lost anywhere, where no row of the ledger names the country. */
function isOfUnknownPlace(world: World, { shipmentId }: Finding, loss: Loss | undefined): boolean {
  if (loss) return marketplaceOf(loss.row.country) === null && countryOfCentre(loss.row.center) === null;
  return shipmentId !== '' && world.shipments.get(shipmentId)?.country === '';
}

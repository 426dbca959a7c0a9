// Which reports are to be fetched anew before a finding is certain: those that were filtered, of which a tab is missing, or that
// begin too late or end too early for what they would tell of it (contract, "Coverage").
import type { Need } from '../claims/claim';
import type { Finding } from '../claims/finding';
import { windowOf } from '../claims/finish';
import type { ErrorNumber } from '../claims/rule-ids';
import type { LedgerEvent } from '../reports/ledger-detail';
import type { Day } from '../values/day';
import type { World } from '../world/world';
import type { About } from './downloads';
import { type EventDays, eventDaysOf } from './event-days';
import { type Filtered, filteredReports, type Pool } from './filtered';
import { MoneyReach } from './money-reach';
import { type Asked, Reaches } from './reach';
import { shortLines } from './shipment-doubts';

/** A unit that came back reaches stock within so many days. */
const RESTOCK_WITHIN = 30;
/** Most of them, within so many; the newest days of a ledger are still moving (contract, "Coverage"). */
const RESTOCKED_MOSTLY = 14;
const UNSETTLED = 3;

/** The ledger's events of which some may settle a finding. */
const EVENTS: Readonly<Partial<Record<ErrorNumber, LedgerEvent>>> = {
  2: 'adjustments',
  4: 'receipts',
  5: 'customer-returns',
  8: 'receipts',
};

const LEDGER = 'ledger-detail';
const PAID = 'reimbursements';
const NONE: readonly Need[] = [];

/** What findings lack. */
export class Needs {
  private readonly filtered: Filtered;
  private readonly eventDays: EventDays;
  private readonly reaches: Reaches;
  private readonly money: MoneyReach;

  constructor(private readonly world: World) {
    this.filtered = world.once(filteredReports);
    this.eventDays = world.once(eventDaysOf);
    this.reaches = new Reaches(world);
    this.money = new MoneyReach(world);
  }

  of(f: Finding): readonly Need[] {
    const { asOf } = this.world.settings;
    switch (f.error) {
      case 1:
      case 10:
        return this.moneyUntil(f, asOf);
      case 2:
        return this.ofLoss(f);
      case 3:
      case 7:
        return this.ofOrder(f);
      case 4:
        return this.ofShortage(f);
      case 5:
        return this.ofReturn(f);
      case 8: {
        const needs: Need[] = [];
        const lacks = this.filtered.takesOnly() || this.lacksTab(f, LEDGER, f.eventDate);
        this.addLedger(needs, f, this.asks(f, LEDGER, f.eventDate) && lacks);
        this.addPaid(needs, f, 'inbound');
        return needs;
      }
      case 9: {
        const needs: Need[] = [];
        this.addPaid(needs, f, 'order');
        return needs;
      }
      default:
        return NONE;
    }
  }

  private ofLoss(f: Finding): readonly Need[] {
    const needs: Need[] = [];
    const isLost = f.rule === 'warehouse-lost';
    const lacks =
      this.asks(f, LEDGER, f.eventDate) &&
      (this.filtered.lossesFiltered(isLost) || this.filtered.lacksCentre() || this.lacksTab(f, LEDGER, f.eventDate));
    this.addLedger(needs, f, lacks);
    this.addPaid(needs, f, isLost ? 'lost' : 'damaged');
    return needs;
  }

  private ofOrder(f: Finding): readonly Need[] {
    const needs: Need[] = [];
    const { asOf } = this.world.settings;
    // Until then a buyer who sends nothing back is charged again.
    const until = Math.min(asOf, windowOf(f)?.eligibleFrom ?? asOf);
    if (f.unitsOpen > 0 && this.asks(f, 'customer-returns', f.eventDate) && this.lacksReturns(f, until))
      needs.push(this.need('customer-returns', f.eventDate));
    this.addPaid(needs, f, 'order');
    return needs.concat(this.moneyUntil(f, until));
  }

  private ofShortage(f: Finding): readonly Need[] {
    const needs: Need[] = [];
    const { asOf } = this.world.settings;
    const closing = Math.min(f.eligibleFrom ?? f.eventDate, asOf);
    const asks = this.asks(f, LEDGER, f.eventDate);
    if (this.hasFigure(f)) {
      if (asks && this.filtered.lacksCentre()) needs.push(this.need(LEDGER, f.eventDate));
    } else {
      const lacks =
        asks &&
        (this.filtered.lacksCentre() ||
          this.filtered.lacksSellable() ||
          this.filtered.takesOnly() ||
          this.filtered.lacksReceipts() ||
          this.lacksTab(f, LEDGER, f.eventDate) ||
          this.isShort(f, LEDGER, f.eventDate, closing, 0));
      this.addLedger(needs, f, lacks);
    }
    this.addPaid(needs, f, 'inbound', closing);
    return needs;
  }

  private ofReturn(f: Finding): readonly Need[] {
    const needs: Need[] = [];
    const { asOf } = this.world.settings;
    const days = this.eventDays.of(f);
    const first = days[0] as Day;
    const last = days[days.length - 1] as Day;
    if (
      this.asks(f, LEDGER, f.eventDate) &&
      (this.filtered.stockFiltered() ||
        this.lacksTab(f, LEDGER, first, last + RESTOCK_WITHIN) ||
        this.isShort(f, LEDGER, first, Math.min(asOf - UNSETTLED, last + RESTOCKED_MOSTLY), 0))
    )
      needs.push(this.need(LEDGER, f.eventDate));
    this.addPaid(needs, f, 'order');
    return needs;
  }

  /** False where a finding needs a report already, or the seller states that it is whole. */
  private asks(f: Finding, report: Need['report'], from: Day): boolean {
    const { coverage, settings } = this.world;
    for (let i = 0; i < f.needs.length; i++) if ((f.needs[i] as Need).report === report) return false;
    return !coverage.isStated({ report, from, to: settings.asOf });
  }

  private need(report: Need['report'], from: Day): Need {
    const { asOf } = this.world.settings;
    return { report, from: Math.min(from, asOf), to: asOf };
  }

  /** What the ledger lacks, else what came after its end. */
  private addLedger(needs: Need[], f: Finding, lacks: boolean): void {
    if (lacks) {
      needs.push(this.need(LEDGER, f.eventDate));
      return;
    }
    const { asOf } = this.world.settings;
    if (asOf > (windowOf(f)?.deadline ?? asOf)) return;
    const end = this.reaches.ledgerEnd(f.marketplace, this.aboutOf(f));
    if (end !== null && this.asks(f, LEDGER, end)) needs.push(this.need(LEDGER, end));
  }

  /** @param since the day from which a payment may have come */
  private addPaid(needs: Need[], f: Finding, pool: Pool, since: Day = f.eventDate): void {
    const { asOf } = this.world.settings;
    if (
      this.asks(f, PAID, f.eventDate) &&
      (this.filtered.paidFiltered(f, pool) ||
        this.lacksTab(f, PAID, f.eventDate) ||
        this.isShort(f, PAID, Math.min(since, asOf), asOf))
    )
      needs.push(this.need(PAID, f.eventDate));
  }

  /** Settlements and payments files in which a later row may stand. */
  private moneyUntil(f: Finding, until: Day): readonly Need[] {
    const needs = this.money.needs(f, until);
    if (needs.length === 0) return needs;
    return needs.filter(({ report }) => !this.world.coverage.isStated({ report, from: f.eventDate, to: until }));
  }

  private aboutOf(f: Finding): About {
    return { kind: EVENTS[f.error] ?? 'adjustments', family: this.world.catalogue.familyOf(f) };
  }

  private asked(f: Finding, report: Need['report']): Asked {
    return { report, marketplace: f.marketplace, about: report === LEDGER ? this.aboutOf(f) : null };
  }

  private lacksTab(f: Finding, report: Need['report'], from: Day, to = this.world.settings.asOf): boolean {
    return this.reaches.lacksTab(this.asked(f, report), from, to);
  }

  /** True for a report that begins on a day or after it, or ends too early. */
  private isShort(f: Finding, report: Need['report'], from: Day, to: Day, slack?: number): boolean {
    const asked = this.asked(f, report);
    return this.reaches.beginsOn(asked, from) || !this.reaches.reaches(asked, from, to, slack);
  }

  /** Returns that were filtered, of which a tab is missing, or that do not tell of the place of a refund. */
  private lacksReturns(f: Finding, until: Day): boolean {
    return (
      this.filtered.returnsFiltered() ||
      this.filtered.returnsOfOther(f) ||
      this.lacksTab(f, 'customer-returns', f.eventDate) ||
      !this.reaches.reaches(this.asked(f, 'customer-returns'), f.eventDate, until)
    );
  }

  /** True where the seller's own tab says how many units were received of each shipment that a finding is about. */
  private hasFigure(f: Finding): boolean {
    const lines = shortLines(this.world, f);
    return lines.length > 0 && lines.every(({ item }) => item.receivedFigure !== null);
  }
}

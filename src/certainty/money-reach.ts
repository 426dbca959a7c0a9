// Days of which settlements and payments files show that they do not tell all: a download that is missing or was cut. A buyer may
// have been charged again then, or a fee given back. One settlement alone shows nothing of what came after it, and needs no more.
import type { Need } from '../claims/claim';
import type { Finding } from '../claims/finding';
import { type MarketplaceCode, marketplaceOf } from '../policy/marketplaces';
import type { ReportId } from '../reports/ids';
import type { MoneyEvents, MoneySource } from '../reports/money/events';
import { moneyEvents } from '../reports/money/read-events';
import { settlementPeriods } from '../reports/money/settlement-periods';
import { type Day, type DaySpan, daysIn } from '../values/day';
import { gapsBetween, sumOf } from '../values/lists';
import type { World } from '../world/world';

export const MONEY: readonly ReportId[] = ['settlement-v2', 'settlement-v1', 'payments-transactions'];

const SOURCES: Readonly<Record<MoneySource, ReportId>> = {
  v2: 'settlement-v2',
  v1: 'settlement-v1',
  payments: 'payments-transactions',
};

/** So many settlements that follow each other show that they are all kept: where one does not, it is missing. */
const MANY_SETTLEMENTS = 4;
/** One begins on the day on which the one before it ends, or in another time zone beside it. */
const JOINED_WITHIN = 3;
/** A report over two months and more, with rows of so many days, goes on for as long as the account does. */
const MONTHS = 62;
const SOME_DAYS = 10;
/** A settlement closes after two weeks and is downloaded some days later. */
const MONTH = 28;
/** Days without rows: so many times the usual. */
const GAP_TIMES = 3;

const NONE: readonly Need[] = [];

/** What the money reports of a world lack, worked out when first asked for. */
export class MoneyReach {
  private readonly missing = new Map<ReportId, Map<MarketplaceCode, readonly DaySpan[]>>();
  private readonly periods = new Map<ReportId, ReturnType<typeof settlementPeriods>>();
  private there: readonly ReportId[] | null = null;
  private events: readonly MoneyEvents[] | null = null;
  private reports: ReadonlyMap<string, ReportId> | null = null;

  constructor(private readonly world: World) {}

  /** What to fetch before a finding is certain that later money may settle: of the reports that its own rows stand in. */
  needs(f: Finding, until: Day): readonly Need[] {
    this.there ??= MONEY.filter((report) => this.world.reading.has(report));
    const { there } = this;
    const lacking = there.filter((report) => this.lacks(report, f.marketplace, f.eventDate, until) !== null);
    if (lacking.length === 0) return NONE;
    // What one kind of file lacks another may tell.
    const told = there.some((report) => !lacking.includes(report) && this.reachesOver(report, f.eventDate, until));
    if (told) return [];
    const own = this.reportsOf(f);
    return lacking.flatMap((report) => {
      const span = own.has(report) ? this.lacks(report, f.marketplace, f.eventDate, until) : null;
      return span === null ? [] : [{ report, from: span.from, to: Math.min(span.to, until) }];
    });
  }

  /** The first days within two others that a report does not tell of. */
  private lacks(report: ReportId, marketplace: MarketplaceCode, from: Day, to: Day): DaySpan | null {
    let first: DaySpan | null = null;
    for (const span of this.missingOf(report, marketplace))
      if (span.from <= to && span.to >= from && (first === null || span.from < first.from)) first = span;
    return first;
  }

  private missingOf(report: ReportId, marketplace: MarketplaceCode): readonly DaySpan[] {
    let places = this.missing.get(report);
    if (!places) {
      places = new Map();
      this.missing.set(report, places);
    }
    let spans = places.get(marketplace);
    if (spans === undefined) {
      spans = [...this.cutOff(report), ...this.between(report, marketplace), ...this.afterEnd(report, marketplace)];
      places.set(marketplace, spans);
    }
    return spans;
  }

  private reachesOver(report: ReportId, from: Day, to: Day): boolean {
    const range = this.world.reading.range(report);
    return range !== null && range.from <= from && range.to >= to - MONTH;
  }

  /** Of files that end in the middle of a row: what came after their last whole day, up to the next file. */
  private cutOff(report: ReportId): DaySpan[] {
    const ranges = this.world.reading.tabRanges(report);
    return ranges.flatMap(({ all, whole }): DaySpan[] => {
      if (whole !== null && whole.from === all.from && whole.to === all.to) return [];
      // Newest first: what is missing came before it.
      if (whole !== null && whole.to === all.to) {
        const before = ranges.map((r) => r.all.to).filter((day) => day < all.from);
        return [{ from: Math.max(...before) + 1, to: whole.from - 1 }];
      }
      const after = ranges.map((r) => r.all.from).filter((day) => day > all.to);
      return [{ from: whole === null ? all.from : whole.to + 1, to: Math.min(...after) - 1 }];
    });
  }

  private chainOf(report: ReportId, marketplace: MarketplaceCode): readonly DaySpan[] {
    if (report !== 'settlement-v2' && report !== 'settlement-v1') return [];
    let periods = this.periods.get(report);
    if (!periods) {
      periods = settlementPeriods(this.world.reading, report);
      this.periods.set(report, periods);
    }
    return periods.filter(({ shops }) => [...shops].some((shop) => marketplaceOf(shop) === marketplace));
  }

  /** Between two downloads. */
  private between(report: ReportId, marketplace: MarketplaceCode): DaySpan[] {
    const { reading } = this.world;
    if (report !== 'payments-transactions') {
      const chain = this.chainOf(report, marketplace);
      const breaks = gapsBetween(chain).filter((gap) => daysIn(gap) >= JOINED_WITHIN);
      return chain.length >= MANY_SETTLEMENTS && breaks.length * 3 < chain.length ? breaks : [];
    }
    const quiet = this.quiet(report);
    return quiet === null ? [] : reading.gaps(report).filter((gap) => daysIn(gap) >= quiet);
  }

  /** After the end of a report that is kept over a long time. */
  private afterEnd(report: ReportId, marketplace: MarketplaceCode): DaySpan[] {
    const range = this.world.reading.range(report);
    const chain = this.chainOf(report, marketplace);
    const quiet = chain.length >= MANY_SETTLEMENTS ? MONTH : this.quiet(report);
    if (range === null || quiet === null) return [];
    const end = Math.max(range.to, ...chain.map(({ to }) => to));
    return this.world.settings.asOf > end + quiet ? [{ from: end + 1, to: Number.POSITIVE_INFINITY }] : [];
  }

  /** Days without rows that are too many for a report; null where it is too short to tell. */
  private quiet(report: ReportId): number | null {
    const { reading } = this.world;
    const range = reading.range(report);
    if (range === null || range.to - range.from < MONTHS) return null;
    const span = range.to - range.from - sumOf(reading.gaps(report), daysIn);
    const enough = Math.max(SOME_DAYS, Math.ceil((GAP_TIMES * span) / MONTH) + 1);
    const days = this.daysUpTo(report, enough);
    return days < SOME_DAYS ? null : Math.max(MONTH, (GAP_TIMES * span) / (days - 1));
  }

  /** On how many days a report has rows, copies left out; at most so many. */
  private daysUpTo(report: ReportId, most: number): number {
    this.events ??= moneyEvents(this.world.reading);
    const events = this.events.find(({ source }) => SOURCES[source] === report);
    const days = new Set<Day>();
    for (let i = 0; events && i < events.size && days.size < most; i++) {
      const day = events.date(i);
      if (day !== null) days.add(day);
    }
    return days.size;
  }

  /** The money reports in which the rows stand that make a finding. */
  private reportsOf(f: Finding): ReadonlySet<ReportId> {
    this.reports ??= new Map(
      this.world.reading.summaries.flatMap(({ tab, report }) =>
        report !== null && MONEY.includes(report) ? [[tab, report] as const] : [],
      ),
    );
    const own = new Set<ReportId>();
    for (const { tab, role } of f.evidence) {
      const report = role === 'event' ? this.reports.get(tab) : undefined;
      if (report !== undefined) own.add(report);
    }
    return own;
  }
}

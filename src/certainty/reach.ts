// From when to when a report tells of a part of the world: by the tabs that have rows of it. Downloads of two accounts are made on
// different days, and what one says of America tells nothing of Europe (contract, "Coverage"). A ledger ends, besides, where
// other reports show that stock moved on.
import { MARKETPLACES, type MarketplaceCode, marketplaceOf } from '../policy/marketplaces';
import { countryOfCentre, type Region, regionOf } from '../policy/places';
import { ordersOf } from '../reports/all-orders';
import { customerReturns } from '../reports/customer-returns';
import { fulfilledOf } from '../reports/fulfilled-shipments';
import type { ReportId } from '../reports/ids';
import { ledgerDetail } from '../reports/ledger-detail';
import { reimbursements } from '../reports/reimbursements';
import { replacements } from '../reports/replacements';
import { type Day, type DaySpan, daysIn } from '../values/day';
import { gapsBetween, sumOf } from '../values/lists';
import { automaticSlack } from '../world/coverage';
import { madeOn } from '../world/tab-reach';
import type { World } from '../world/world';
import { type About, Downloads, type TabDays } from './downloads';

/** In so many days with rows of an account something happens often enough that its end shows. */
const MANY_DAYS = 20;
/** Who was paid on fewer days had his first payment then; no download begins there. */
const FEW_DAYS = 10;
/** Days without rows between two downloads: a month at least, and so many times the usual. */
const MONTH = 28;
const GAP_TIMES = 3;
/** Within tabs: a month at least, and so many times the longest one that is none. */
const HOLE_TIMES = 3;
/** A download has rows of so many days; fewer after a long rest may be all that happened. */
const DOWNLOAD_DAYS = 3;
/** More of them are no holes but how often the account has rows. */
const MOST_HOLES = 6;
/** Downloads of one audit are made some days apart, and the newest days of a ledger are still being booked. */
const DAYS_APART = 7;

/** From when to when tabs vouch; as the seller says, or by their rows. */
interface Reach extends DaySpan {
  /** Oldest and newest day with a row. */
  readonly first: Day;
  readonly last: Day;
  /** Days between the tabs of which none has a row. */
  readonly gaps: readonly Gap[];
  /** Days without rows within tabs that are far more than anywhere else: one file may have been made of two downloads. */
  readonly holes: readonly DaySpan[];
  /** On how many days its tabs have rows. */
  readonly days: number;
  /** The last whole day, where the newest file ends in the middle of a row; else null. */
  readonly cutEnd: Day | null;
}

/** A gap; `cut` where a file beside it ends in the middle of a row: what came after it is missing, however long that is. */
interface Gap extends DaySpan {
  readonly cut?: boolean;
}

/** Of a place of which only downloads tell that were filtered. */
const NOTHING: Reach = {
  ...{ from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY },
  ...{ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, gaps: [], holes: [], days: 0, cutEnd: null },
};

/** A report and of what it is to tell. */
export interface Asked {
  readonly report: ReportId;
  readonly marketplace: MarketplaceCode;
  /** What a ledger is asked about. */
  readonly about?: About | null;
}

/** What each report tells of each region, worked out when first asked for. */
export class Reaches {
  /** By report and place, where no download that was filtered is silent. */
  private readonly ofPlace = new Map<ReportId, Map<MarketplaceCode, Reach | null>>();
  /** By report, place and what is asked, where some are. */
  private readonly reach = new Map<string, Reach | null>();
  private readonly wholes = new Map<ReportId, Reach | null>();
  private readonly tabs = new Map<ReportId, ReadonlyMap<string, readonly TabDays[]>>();
  private moved: { readonly since: Day; readonly newest: ReadonlyMap<Region, Day> } | null = null;

  private readonly downloads: Downloads;

  constructor(private readonly world: World) {
    this.downloads = new Downloads(world);
  }

  /**
   * False where the tabs of a report that have rows of a place begin after a day, or end before another by more than the slack:
   * that of the report, unless one is given.
   */
  reaches(asked: Asked, from: Day, to: Day, slack?: number): boolean {
    const { report } = asked;
    const reach = this.of(asked);
    if (reach === null) return true;
    if (reach === NOTHING) return false;
    const begins = reach.from <= from || (report === 'reimbursements' && reach.days < FEW_DAYS);
    return begins && reach.to >= to - (slack ?? this.slack(reach));
  }

  /** True for a report of many days that begins on a day: rows of its first day may have been cut off with those before it. */
  beginsOn(asked: Asked, day: Day): boolean {
    const reach = this.of(asked) ?? this.whole(asked.report);
    return reach !== null && reach.from === day && reach.first === day && reach.days >= FEW_DAYS;
  }

  /**
   * True when between two tabs of a report that tell of a place a month and more lies without rows, far longer than is usual, the
   * first of them was cut off, or one of them has a hole.
   */
  lacksTab(asked: Asked, from: Day, to: Day): boolean {
    const reach = this.of(asked) ?? this.whole(asked.report);
    if (reach === null) return false;
    if (reach.holes.some((hole) => hole.from <= to && hole.to >= from)) return true;
    if (reach.gaps.length === 0) return false;
    const covered = reach.last - reach.first - sumOf(reach.gaps, daysIn);
    const usual = (GAP_TIMES * covered) / Math.max(1, reach.days - 1);
    const tells = (gap: Gap) => gap.cut === true || daysIn(gap) >= Math.max(MONTH, usual);
    return reach.gaps.some((gap) => tells(gap) && gap.from <= to && gap.to >= from);
  }

  /**
   * The day on which the ledger of a marketplace's region ends, where it has rows of many days and ends long before today, or in
   * the middle of a row more than a week ago, or other reports show that units were sent or came back since; null where it reaches up to now. A ledger that cannot be read
   * ends before its first day.
   */
  ledgerEnd(marketplace: MarketplaceCode, about: About): Day | null {
    const region = regionOf(marketplace);
    const { reading } = this.world;
    const reach = this.of({ report: 'ledger-detail', marketplace, about }) ?? this.whole('ledger-detail');
    if (reach === NOTHING) return reading.range('ledger-detail')?.from ?? null;
    if (reach === null) {
      return reading.dayCount('ledger-detail') < MANY_DAYS ? null : (reading.range('ledger-detail')?.from ?? null);
    }
    const slack = this.slack(reach);
    const { asOf } = this.world.settings;
    if (reach.cutEnd !== null && reach.cutEnd < asOf - DAYS_APART) return reach.cutEnd;
    if (reach.days >= MANY_DAYS && reach.to < asOf - slack) return reach.to;
    return this.movedAfter(reach.to + Math.min(slack, DAYS_APART), region) ? reach.to : null;
  }

  /** True where a unit was sent to a buyer or came back after a day: each has its row in the ledger. */
  private movedAfter(day: Day, region: Region): boolean {
    // Nearly all ask of the same day or a later one: few rows are as new.
    if (this.moved === null || day < this.moved.since) this.moved = { since: day, newest: this.findMoved(day) };
    return (this.moved.newest.get(region) ?? day) > day;
  }

  private slack(reach: Reach): number {
    return this.world.settings.slackDays ?? automaticSlack({ from: reach.first, to: reach.last }, reach.days);
  }

  private whole(report: ReportId): Reach | null {
    let whole = this.wholes.get(report);
    if (whole === undefined) {
      whole = this.findWhole(report);
      this.wholes.set(report, whole);
    }
    return whole;
  }

  private findWhole(report: ReportId): Reach | null {
    const { coverage, reading } = this.world;
    const [range, rows] = [coverage.range(report), reading.range(report)];
    if (range === null || rows === null) return null;
    const { from: first, to: last } = rows;
    const cutEnd = cutEndOf(reading.tabRanges(report));
    const days = reading.daysOf(report);
    return { ...range, first, last, gaps: reading.gaps(report), holes: holesOf(days), days: days.size, cutEnd };
  }

  /** Null where no tab of several names the place: then the report as a whole was asked already (`Coverage`). */
  private of({ report, marketplace, about = null }: Asked): Reach | null {
    if (this.tabsOf(report).size === 0) return null;
    const silent = this.downloads.silent(report, about);
    if (silent.size > 0) return this.without(silent, report, marketplace, about);
    let places = this.ofPlace.get(report);
    if (!places) {
      places = new Map();
      this.ofPlace.set(report, places);
    }
    let reach = places.get(marketplace);
    if (reach === undefined) {
      reach = this.findReach(report, marketplace, silent);
      places.set(marketplace, reach);
    }
    return reach;
  }

  private without(
    silent: ReadonlySet<TabDays>,
    report: ReportId,
    marketplace: MarketplaceCode,
    about: About | null,
  ): Reach | null {
    const key = `${report} ${marketplace} ${about?.kind} ${about?.family}`;
    let reach = this.reach.get(key);
    if (reach === undefined) {
      reach = this.findReach(report, marketplace, silent);
      this.reach.set(key, reach);
    }
    return reach;
  }

  private findReach(report: ReportId, marketplace: MarketplaceCode, silent: ReadonlySet<TabDays>): Reach | null {
    const tabs = this.tabsOf(report);
    const told = [...(tabs.get(marketplace) ?? []), ...(tabs.get(regionOf(marketplace)) ?? [])];
    const telling = told.filter((tab) => !silent.has(tab));
    return told.length === 0 ? null : telling.length === 0 ? NOTHING : this.reachOf(report, telling);
  }

  /** Tabs by the places that they tell of; none for a report of one tab, which reaches equally far everywhere. */
  private tabsOf(report: ReportId): ReadonlyMap<string, readonly TabDays[]> {
    let tabs = this.tabs.get(report);
    if (!tabs) {
      const several = this.world.reading.summaries.filter((s) => s.report === report).length > 1;
      tabs = several ? this.findTabs(report) : new Map();
      this.tabs.set(report, tabs);
    }
    return tabs;
  }

  private findTabs(report: ReportId): ReadonlyMap<string, readonly TabDays[]> {
    const tabs = new Map<string, TabDays[]>();
    for (const [tab, seen] of this.placesOfTabs(report)) {
      const regions = [...seen].map(regionOf);
      // A tab of several countries of a region was not filtered to one of them.
      const whole = regions.filter((region, i) => regions.indexOf(region) !== i);
      for (const place of seen.size > 0 ? new Set([...seen, ...whole]) : [this.home])
        tabs.set(place, [...(tabs.get(place) ?? []), tab]);
    }
    return tabs;
  }

  /** Countries, of the ledger, else regions. */
  private placesOfTabs(report: ReportId): ReadonlyMap<TabDays, ReadonlySet<string>> {
    // Copies count here: an older paste tells of its places, too.
    const { withCopies } = this.world.reading;
    if (report === 'ledger-detail') {
      const rows = withCopies.rows(ledgerDetail);
      return placesOf(rows, rows.read('country', countryOf), rows.different('country'));
    }
    if (report === 'customer-returns') {
      const rows = withCopies.rows(customerReturns);
      return placesOf(rows, (i) => this.regionOfOrder(rows.orderId(i), rows.center(i)));
    }
    if (report !== 'reimbursements') return new Map();
    const rows = withCopies.rows(reimbursements);
    return placesOf(rows, rows.read('currency', regionOfCurrency), rows.different('currency'));
  }

  private reachOf(report: ReportId, tabs: readonly TabDays[]): Reach | null {
    const days = new Set<Day>();
    for (const tab of tabs) tab.addDays(days);
    const spans = tabs.flatMap((tab) => spanOf(tab.range()) ?? []);
    if (spans.length === 0) return null;
    const first = Math.min(...spans.map(({ from }) => from));
    const last = Math.max(...spans.map(({ to }) => to));
    const covers = this.world.settings.covers[report];
    const from = Math.min(first, covers?.from ?? first);
    const { imported } = this.world.settings;
    const to = Math.max(last, covers?.to ?? last, ...tabs.map((tab) => madeOn(tab, imported) ?? last));
    const [gaps, holes] = [gapsOf(tabs), holesOf(days)];
    return { from, to, first, last, gaps, holes, days: days.size, cutEnd: cutEndOf(rangesOf(tabs)) };
  }

  private get home(): Region {
    return regionOf(this.world.settings.marketplace);
  }

  private regionOfOrder(id: string, centre: string): Region | null {
    return regionOfReturn(this.world, id, centre);
  }

  /** The newest day by region, of those after a day, on which a unit was sent to a buyer or came back. */
  private findMoved(since: Day): ReadonlyMap<Region, Day> {
    const { reading, settings } = this.world;
    const moved = new Map<Region, Day>();
    const isLate = (day: Day | null): day is Day => day !== null && day > since && day <= settings.asOf;
    const see = (day: Day, regionOfRow: Region | null): void => {
      const region = regionOfRow ?? this.home;
      if (day > (moved.get(region) ?? since)) moved.set(region, day);
    };
    const mayTell = (report: ReportId) => (reading.range(report)?.to ?? Number.NEGATIVE_INFINITY) > since;
    if (mayTell('customer-returns')) {
      const returned = reading.rows(customerReturns);
      for (let i = 0; i < returned.size; i++) {
        const day = returned.date(i);
        if (isLate(day)) see(day, this.regionOfOrder(returned.orderId(i), returned.center(i)));
      }
    }
    if (mayTell('replacements')) {
      const replaced = reading.rows(replacements);
      for (let i = 0; i < replaced.size; i++) {
        const day = replaced.date(i);
        if (isLate(day)) see(day, this.regionOfOrder(replaced.originalOrderId(i), replaced.center(i)));
      }
    }
    if (mayTell('fulfilled-shipments')) {
      const sent = fulfilledOf(reading);
      const sentTo = sent.read('salesChannel', regionOfShop);
      for (let i = 0; i < sent.size; i++) {
        const day = sent.shipmentDate(i);
        if (isLate(day) && sent.fulfilment(i) === 'amazon') see(day, sentTo(i));
      }
    }
    if (mayTell('all-orders')) {
      const orders = ordersOf(reading);
      const soldIn = orders.read('salesChannel', regionOfShop);
      for (let i = 0; i < orders.size; i++) {
        const day = orders.purchaseDate(i);
        if (isLate(day) && orders.fulfilment(i) === 'amazon' && orders.shipped(i) === true) see(day, soldIn(i));
      }
    }
    return moved;
  }
}

/** The part of the world of an order, else of the centre that took it back. */
export function regionOfReturn({ orders }: World, id: string, centre: string): Region | null {
  const country = orders.orders.get(id)?.marketplace ?? countryOfCentre(centre);
  return country === null ? null : regionOf(country);
}

function spanOf({ from, to }: ReturnType<TabDays['range']>): DaySpan | null {
  return from === null || to === null ? null : { from, to };
}

interface TabRange {
  readonly all: DaySpan;
  /** Without the day on which a file that was cut off ends. */
  readonly whole: DaySpan | null;
}

function rangesOf(tabs: readonly TabDays[]): TabRange[] {
  return tabs.flatMap((tab) => {
    const all = spanOf(tab.range());
    return all === null ? [] : [{ all, whole: spanOf(tab.wholeRange()) }];
  });
}

/** The day before the row in which the newest file ends; null where it ends as it should, or another one goes on. */
function cutEndOf(ranges: readonly TabRange[]): Day | null {
  const last = Math.max(...ranges.map(({ all }) => all.to));
  const newest = ranges.filter(({ all }) => all.to === last);
  return newest.length > 0 && newest.every(({ all, whole }) => whole !== null && whole.to < all.to) ? last - 1 : null;
}

/** Days between tabs of which none has a row; of a file that was cut off, those after its last whole day. */
function gapsOf(tabs: readonly TabDays[]): Gap[] {
  const spans = rangesOf(tabs).flatMap(({ all, whole }) =>
    whole === null ? [] : [{ ...whole, ends: whole.to < all.to, begins: whole.from > all.from }],
  );
  return gapsBetween(spans).map((gap) => ({
    ...gap,
    cut: spans.some((s) => (s.ends && s.to + 1 === gap.from) || (s.begins && s.from - 1 === gap.to)),
  }));
}

/** The longest gaps between days with rows, where all others are far shorter; not those with few days before or after them. */
function holesOf(days: ReadonlySet<Day>): readonly DaySpan[] {
  if (days.size < MANY_DAYS) return [];
  const sorted = [...days].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, i) => ({ from: (sorted[i] as Day) + 1, to: day - 1, before: i + 1 }));
  gaps.sort((a, b) => daysIn(b) - daysIn(a));
  const ends = gaps.findIndex((gap, i) => i === MOST_HOLES || daysIn(gap) < MONTH);
  for (let holes = ends; holes > 0; holes--) {
    if (daysIn(gaps[holes - 1] as DaySpan) < HOLE_TIMES * daysIn(gaps[holes] as DaySpan)) continue;
    const starts = gaps.slice(0, holes).map(({ before }) => before);
    const endOf = (start: number) => Math.min(sorted.length, ...starts.filter((other) => other > start));
    return gaps.slice(0, holes).filter(({ before }) => before >= FEW_DAYS && endOf(before) - before >= DOWNLOAD_DAYS);
  }
  return [];
}

/** @param different rows that suffice */
function placesOf(
  rows: { readonly size: number; ofTab<T>(read: (table: TabDays) => T): (i: number) => T },
  placeOfRow: (i: number) => string | null,
  different: Iterable<number> = Array(rows.size).keys(),
): ReadonlyMap<TabDays, ReadonlySet<string>> {
  const tabOf = rows.ofTab((table) => table);
  const places = new Map<TabDays, Set<string>>();
  for (const i of different) {
    const tab = tabOf(i);
    let seen = places.get(tab);
    if (!seen) {
      seen = new Set();
      places.set(tab, seen);
    }
    const place = placeOfRow(i);
    if (place !== null) seen.add(place);
  }
  return places;
}

/** The country of a ledger's cell or a shop, `europe` for `FBA EU`; null where the text is none of them. */
function countryOf(text: string): string | null {
  const place = text.trim().toUpperCase();
  if (/^(FBA\s*)?EU$/.test(place)) return 'europe';
  return marketplaceOf(place) ?? (/^[A-Z]{2}$/.test(place) ? place : null);
}

function regionOfShop(text: string): Region | null {
  const shop = marketplaceOf(text);
  return shop && regionOf(shop);
}

/** The region that pays in a currency: one download holds all of Europe's. */
function regionOfCurrency(text: string): Region | null {
  const shop = MARKETPLACES.find((m) => m.currency === text.trim().toUpperCase());
  return shop ? regionOf(shop.code) : null;
}

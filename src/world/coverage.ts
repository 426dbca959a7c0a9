// For which days, places and kinds of rows each report vouches, and so whether the absence of a row means anything (contract,
// "Coverage").
import type { Need } from '../claims/claim';
import { type MarketplaceCode, marketplaceOf } from '../policy/marketplaces';
import { countryOfCentre, isEuropean, type Region, regionOf } from '../policy/places';
import type { Reading } from '../reports';
import { type ReportId, VOUCHING } from '../reports/ids';
import { type Ledger, type LedgerEvent, ledgerOf } from '../reports/ledger-detail';
import { onlyTotalIsWrong } from '../reports/reading/faults';
import { reimbursements } from '../reports/reimbursements';
import type { Settings } from '../settings';
import type { Day, DaySpan } from '../values/day';
import type { ProductIds } from './catalogue';
import { madeOn } from './tab-reach';

/** Returns must reach back this many days before the first refund: an item can come back before it is refunded. */
const RETURNS_BEFORE_REFUND = 14;
/** A return reaches stock within this many days of its row in the ledger; the newest days of a ledger are still moving. */
const RESTOCK_WITHIN = 14;
const LEDGER_UNSETTLED = 3;

/** Automatic slack: so many times the mean gap between days with rows, within these bounds (contract). */
const SLACK_GAPS = 3;
const SLACK_LEAST = 7;
const SLACK_MOST = 30;

/** More than one row in so many, and so many at least, not read: the report tells nothing by what it lacks. */
const UNREAD_SHARE = 50;
const UNREAD_LEAST = 3;

/** A ledger with rows of so many other products is no download of single products. */
const OTHER_PRODUCTS = 10;
const FIRST_ROWS = 1000;
/** So many kinds of events beside adjustments show that a ledger was not filtered by kind. */
const OTHER_KINDS = 2;

const NO_NEEDS: readonly Need[] = [];

/** What a ledger shows of itself. */
interface LedgerScope {
  readonly countries: ReadonlySet<string>;
  /** A view of all European stores together. */
  readonly allEurope: boolean;
  readonly centres: ReadonlyMap<string, string>;
  readonly kinds: ReadonlySet<LedgerEvent>;
  /** All of them only where they are few. */
  readonly products: ReadonlySet<string>;
}

/** What a report vouches for as a whole: what it does not list there did not happen. */
export interface Vouch {
  readonly report: ReportId;
  /** Null where it vouches for nothing. */
  readonly days: DaySpan | null;
  /** Days after its end for which it still counts as complete. */
  readonly slack: number;
  /** So many of its rows were not read that what it lacks tells nothing. */
  readonly unread: boolean;
  /** It shows signs of having been filtered before it was downloaded. */
  readonly filtered: boolean;
  /** Days for which the seller says that it is complete. */
  readonly stated: { readonly from: Day | null; readonly to: Day | null } | null;
  /** Regions, countries or currencies that its rows name; empty where they name none. */
  readonly places: readonly string[];
  /** Kinds of events of which a ledger has no row. */
  readonly lacks: readonly LedgerKind[];
}

/** Kinds of events that every ledger of a seller has sooner or later. */
const LEDGER_KINDS = ['shipments', 'customer-returns', 'receipts', 'adjustments'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Days by which rows of so many different days may end early: by how far these lie apart. */
export function automaticSlack({ from, to }: DaySpan, days: number): number {
  if (days < 2) return SLACK_MOST;
  return Math.min(SLACK_MOST, Math.max(SLACK_LEAST, Math.ceil((SLACK_GAPS * (to - from)) / (days - 1))));
}

export class Coverage {
  private readonly ranges = new Map<ReportId, DaySpan | null>();
  private readonly slacks = new Map<ReportId, number>();
  private scope: LedgerScope | null = null;
  private currencies: ReadonlySet<string> | null = null;
  /** By currency the day since which no payment is lacking. */
  private readonly paidSince = new Map<string, Day>();
  private regions: ReadonlySet<Region> | null = null;

  /**
   * @param productKey what tells products apart
   * @param returnRegions regions of the orders in the returns report, made when first asked for
   */
  constructor(
    private readonly reading: Reading,
    private readonly settings: Settings,
    private readonly productKey: (ids: ProductIds) => string,
    private readonly returnRegions: () => ReadonlySet<Region>,
  ) {}

  /** Oldest and newest date for which a report vouches; null when it covers nothing. */
  range(report: ReportId): DaySpan | null {
    let range = this.ranges.get(report);
    if (range === undefined) {
      range = this.compute(report);
      this.ranges.set(report, range);
    }
    return range;
  }

  private compute(report: ReportId): DaySpan | null {
    if (!this.reading.has(report) || this.isUnread(report)) return null;
    const dated = this.reading.wholeRange(report);
    let from = dated?.from ?? Number.POSITIVE_INFINITY;
    const made = this.reading
      .ofTabs(report, (table) => madeOn(table, this.settings.imported))
      .filter((d) => d !== null);
    let to = Math.max(dated?.to ?? Number.NEGATIVE_INFINITY, ...(dated ? made : []));
    const covers = this.settings.covers[report];
    if (covers) {
      from = Math.min(from, covers.from ?? Number.POSITIVE_INFINITY);
      to = Math.max(to, covers.to ?? Number.NEGATIVE_INFINITY);
    }
    return from <= to ? { from, to } : null;
  }

  /** For what each report that is there vouches. `isFiltered` tells which show signs of a filter. */
  vouches(isFiltered: (report: ReportId) => boolean): Vouch[] {
    return VOUCHING.filter((report) => this.reading.has(report)).map((report) => {
      const ledger = report === 'ledger-detail';
      const { kinds } = ledger ? this.ledgerScope() : { kinds: new Set<LedgerEvent>() };
      return {
        report,
        days: this.range(report),
        slack: this.slack(report),
        unread: this.isUnread(report),
        filtered: isFiltered(report),
        stated: this.settings.covers[report] ?? null,
        places: this.placesOf(report).sort(),
        lacks: ledger ? LEDGER_KINDS.filter((kind) => !kinds.has(kind)) : [],
      };
    });
  }

  private placesOf(report: ReportId): string[] {
    if (report === 'reimbursements') return [...this.seenCurrencies()];
    if (report === 'customer-returns') return [...this.seenRegions()];
    if (report !== 'ledger-detail') return [];
    const { countries, allEurope } = this.ledgerScope();
    return [...countries, ...(allEurope ? ['EU'] : [])];
  }

  /** True when so many rows of a report could not be read that what it lacks tells nothing. */
  isUnread(report: ReportId): boolean {
    const unread = this.reading.unread(report).filter((row) => !onlyTotalIsWrong(row)).length;
    return unread >= UNREAD_LEAST && unread * UNREAD_SHARE > this.reading.rowCount(report);
  }

  /** Days by which a report may end early and still count as complete: the seller's, else by how often it has rows. */
  slack(report: ReportId): number {
    const { slackDays } = this.settings;
    if (slackDays !== null) return slackDays;
    let slack = this.slacks.get(report);
    if (slack === undefined) {
      slack = this.slackByGaps(report);
      this.slacks.set(report, slack);
    }
    return slack;
  }

  private slackByGaps(report: ReportId): number {
    const dated = this.reading.range(report);
    const days = this.reading.dayCount(report);
    if (!dated) return SLACK_MOST;
    return automaticSlack(dated, days);
  }

  /** What the seller states for a report holds for every place and kind. */
  isStated({ report, from, to }: Need): boolean {
    const covers = this.settings.covers[report];
    return covers?.from != null && covers.to != null && covers.from <= from && covers.to >= to;
  }

  /**
   * What a report lacks to vouch for some days; null when nothing.
   * @param slack days by which it may end early
   * @param shows false where its rows show that it does not vouch for the place or kind in question
   */
  private need(report: ReportId, from: Day, until: Day, slack: number, shows: boolean): Need | null {
    const end = Math.min(until, this.settings.asOf);
    const to = Math.max(from, end);
    const range = this.range(report);
    const inTime = range !== null && range.from <= from && range.to >= end - slack;
    if (inTime && (shows || this.isStated({ report, from, to: to - slack }))) return null;
    return { report, from, to };
  }

  /**
   * What is lacking to say that a unit did not come back; null when the returns report covers it.
   * @param ordered when the order was made, before which nothing can come back; null where unknown
   */
  returnsNeed(firstRefund: Day, ordered: Day | null, eligibleFrom: Day, marketplace: MarketplaceCode): Need | null {
    const from = Math.max(firstRefund - RETURNS_BEFORE_REFUND, ordered ?? Number.NEGATIVE_INFINITY);
    const shows = this.seenRegions().has(regionOf(marketplace));
    return this.need('customer-returns', from, eligibleFrom, this.slack('customer-returns'), shows);
  }

  /**
   * What is lacking to say that units of a shipment were not received: the ledger must reach back to its delivery and
   * on to its closing, or where that is not known to some time after its last receipt.
   */
  ledgerNeed(
    delivered: Day,
    closing: Day | null,
    lastReceipt: Day | null,
    product: ProductIds,
    country: string,
  ): Need | null {
    const { asOf } = this.settings;
    const slack = this.slack('ledger-detail');
    const enough = closing ?? Math.min((lastReceipt ?? Number.POSITIVE_INFINITY) + slack, asOf - slack);
    const shows = this.ledgerVouches('receipts', product, country, '');
    const lacking = this.need('ledger-detail', delivered, Math.min(enough, asOf), 0, shows);
    return lacking && { ...lacking, to: Math.min(asOf, closing ?? asOf) };
  }

  /** What is lacking to say that a removal report lists nothing for a date. */
  removalNeed(report: 'removal-orders' | 'removal-shipments', from: Day, to: Day): Need | null {
    return this.need(report, from, to, this.slack(report), true);
  }

  /** What is lacking to say that a returned unit never reached stock. */
  restockNeed(returned: Day, product: ProductIds, centre: string, marketplace: MarketplaceCode): Need | null {
    const to = Math.min(this.settings.asOf - LEDGER_UNSETTLED, returned + RESTOCK_WITHIN);
    return this.need(
      'ledger-detail',
      returned,
      to,
      0,
      this.ledgerVouches('customer-returns', product, marketplace, centre),
    );
  }

  /** What is lacking to say that an event was not paid for in a currency. */
  reimbursementsNeed(event: Day, currency: string): Need | null {
    let since = this.paidSince.get(currency);
    if (since === undefined) {
      since = this.reimbursementsSince(currency);
      this.paidSince.set(currency, since);
    }
    // As of nearly all events.
    return event >= since && event <= this.settings.asOf ? null : this.paymentsNeed(event, currency);
  }

  /** The day since which the reimbursements tell of all payments in a currency up to now; Infinity where they do not. */
  private reimbursementsSince(currency: string): Day {
    const from = this.range('reimbursements')?.from ?? Infinity;
    return from <= this.settings.asOf && this.paymentsNeed(from, currency) === null ? from : Infinity;
  }

  private paymentsNeed(event: Day, currency: string): Need | null {
    const seen = this.seenCurrencies();
    const shows = seen.size === 0 || seen.has(currency);
    return this.need('reimbursements', event, this.settings.asOf, this.slack('reimbursements'), shows);
  }

  /** The same as a list, which hardly ever holds anything. */
  reimbursementsNeeds(event: Day, currency: string): readonly Need[] {
    const need = this.reimbursementsNeed(event, currency);
    return need === null ? NO_NEEDS : [need];
  }

  /** True when a ledger of any kind covers a day: what happened in the warehouse then would show. */
  ledgerCovers(day: Day): boolean {
    const range = this.range('ledger-detail');
    return range !== null && range.from <= day && day <= range.to;
  }

  /** A currency of the reimbursements beside this one; null when there is none. */
  otherCurrency(home: string): string | null {
    let other: string | null = null;
    for (const currency of this.seenCurrencies())
      if (currency !== home && (other === null || currency < other)) other = currency;
    return other;
  }

  private seenRegions(): ReadonlySet<Region> {
    this.regions ??= this.returnRegions();
    return this.regions;
  }

  private seenCurrencies(): ReadonlySet<string> {
    if (!this.currencies) {
      const paid = this.reading.rows(reimbursements);
      const seen = new Set<string>();
      for (const i of paid.different('currency')) seen.add(paid.currency(i).toUpperCase());
      seen.delete('');
      this.currencies = seen;
    }
    return this.currencies;
  }

  /** True when the ledger would show an event of this kind, of this product, in this place. */
  private ledgerVouches(kind: LedgerEvent, product: ProductIds, country: string, centre: string): boolean {
    const { kinds, products, countries, allEurope, centres } = this.ledgerScope();
    if (!kinds.has(kind)) {
      const others = [...kinds].filter((k) => k !== 'adjustments' && k !== 'other').length;
      if (others < OTHER_KINDS) return false;
    }
    if (!products.has(this.productKey(product)) && products.size < OTHER_PRODUCTS) return false;
    // A ledger that names no country is of the seller's only one.
    if (countries.size === 0 && !allEurope) return true;
    const stood = centres.get(centre) ?? countryOfCentre(centre) ?? country;
    if (allEurope && isEuropean(stood)) return true;
    if (!countries.has(stood)) return false;
    // Stock moves between the countries of Europe: a ledger of one of them tells of its own centres only.
    if (!isEuropean(stood) || centre === '' || [...countries].filter(isEuropean).length > 1) return true;
    return centres.has(centre) || countryOfCentre(centre) !== null;
  }

  private ledgerScope(): LedgerScope {
    if (this.scope) return this.scope;
    const ledger = ledgerOf(this.reading);
    const countries = new Set<string>();
    const centres = new Map<string, string>();
    const kinds = new Set<LedgerEvent>();
    let allEurope = false;
    // Few products, countries and centres are repeated in every row.
    for (const i of ledger.different('eventType')) kinds.add(ledger.event(i));
    const places = new Map<string, Set<string>>();
    for (const i of ledger.different('country', 'center')) {
      const text = ledger.country(i);
      const known = places.get(text) ?? new Set<string>();
      if (known.has(ledger.center(i))) continue;
      places.set(text, known.add(ledger.center(i)));
      if (/^(FBA\s*)?EU$/i.test(text.trim())) allEurope = true;
      else if (text !== '') {
        const country = marketplaceOf(text) ?? text.trim().toUpperCase();
        countries.add(country);
        if (ledger.center(i) !== '') centres.set(ledger.center(i), country);
      }
    }
    this.scope = { countries, allEurope, centres, kinds, products: this.productsOf(ledger) };
    return this.scope;
  }

  /** Products of a ledger, so many at most as tell that it was not made of single ones: its first rows have them. */
  private productsOf(ledger: Ledger): ReadonlySet<string> {
    const products = new Set<string>();
    const first = Math.min(ledger.size, FIRST_ROWS);
    for (let i = 0; i < first && products.size < OTHER_PRODUCTS; i++) this.addProduct(products, ledger, i);
    if (products.size < OTHER_PRODUCTS)
      for (const i of ledger.different('fnsku', 'sku')) this.addProduct(products, ledger, i);
    return products;
  }

  private addProduct(products: Set<string>, ledger: Ledger, i: number): void {
    products.add(this.productKey({ fnsku: ledger.fnsku(i), sku: ledger.sku(i) }));
  }
}

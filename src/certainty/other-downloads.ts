// A loss that one download of the ledger shows, and another one that covers its day does not: Amazon corrects what it printed,
// and nobody knows which of the two holds.
import type { ReportId } from '../reports/ids';
import { type LedgerEvent, type LedgerRow, ledgerOf } from '../reports/ledger-detail';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Message } from '../values/message';
import type { Loss } from '../world/stock/ledger-book';
import type { World } from '../world/world';
import { Downloads, type TabDays } from './downloads';

/** In another time zone a movement stands on the day before or after. */
export const ZONE_DAYS = 1;

/** Of fewer rows nobody knows what they were picked by. */
const FEW = 10;

const ADJUSTMENTS: ReadonlySet<LedgerEvent> = new Set(['adjustments']);

export interface Span {
  readonly table: TabDays;
  holds(row: RowRef): boolean;
  readonly from: Day;
  readonly to: Day;
}

/** The downloads of a report, where days of two of them overlap. */
export function overlappingDownloads({ reading }: World, report: ReportId): readonly Span[] {
  const spans = reading.ofTabs(report, (table): Span | null => {
    const { from, to } = table.wholeRange();
    if (from === null || to === null || table.size < FEW) return null;
    return { table, from, to, holds: ({ tab, row }) => tab === table.tab.name && table.holds(row) };
  });
  const all = spans.filter((span) => span !== null).sort((a, b) => a.from - b.from);
  let last = Number.NEGATIVE_INFINITY;
  const overlap = all.some(({ from, to }) => {
    const isBefore = from < last;
    last = Math.max(last, to);
    return isBefore;
  });
  return overlap ? all : [];
}

/** The other downloads that cover the day of a row. */
export function othersOf(spans: readonly Span[], row: RowRef, day: Day): readonly Span[] {
  return spans.filter((s) => !s.holds(row) && s.from + ZONE_DAYS <= day && day <= s.to - ZONE_DAYS);
}

export class OtherDownloads {
  /** The downloads of the ledger, where days of two of them overlap. */
  private readonly spans: readonly Span[];
  private downloads: Downloads | null = null;
  /** By what a row says the downloads that have it. */
  private rows: ReadonlyMap<string, ReadonlySet<TabDays>> | null = null;
  /** The downloads by the country that they have rows of. */
  private countries: ReadonlyMap<string, ReadonlySet<TabDays>> | null = null;

  constructor(private readonly world: World) {
    this.spans = overlappingDownloads(world, 'ledger-detail');
  }

  /** The doubt of a loss that another download should show and does not; null for none. */
  about({ row }: Loss): { readonly message: Message; readonly row: RowRef } | null {
    const { spans } = this;
    const day = row.date;
    if (spans.length === 0 || day === null) return null;
    const covers = othersOf(spans, row, day);
    if (covers.length === 0) return null;
    this.rows ??= this.rowsByDownload();
    this.countries ??= this.downloadsByCountry();
    const have = new Set<TabDays>();
    for (let on = day - ZONE_DAYS; on <= day + ZONE_DAYS; on++)
      for (const table of this.rows.get(keyOf(row, on)) ?? []) have.add(table);
    const tells = this.countries.get(row.country) ?? new Set();
    const silent = this.silent(row);
    const other = covers.find(({ table }) => !have.has(table) && tells.has(table) && !silent.has(table));
    if (!other) return null;
    const { name } = other.table.tab;
    return { message: { id: 'doubt.other-download', data: { tab: row.tab, row: row.row, other: name } }, row };
  }

  /** Those that were filtered, so that nothing of the product need stand in them. */
  private silent(row: LedgerRow): ReadonlySet<TabDays> {
    this.downloads ??= new Downloads(this.world);
    const family = this.world.catalogue.familyOf(row);
    return this.downloads.silent('ledger-detail', { kind: 'adjustments', family });
  }

  private rowsByDownload(): ReadonlyMap<string, ReadonlySet<TabDays>> {
    const rows = ledgerOf(this.world.reading.withCopies);
    const tabOf = rows.ofTab((tab): TabDays => tab);
    const found = new Map<string, Set<TabDays>>();
    for (const i of rows.placesOf(ADJUSTMENTS)) {
      if ((rows.quantity(i) ?? 0) >= 0) continue;
      const date = rows.date(i);
      if (date === null) continue;
      const key = keyOf(
        {
          fnsku: rows.fnsku(i),
          sku: rows.sku(i),
          referenceId: rows.referenceId(i),
          quantity: rows.quantity(i),
          center: rows.center(i),
          disposition: rows.disposition(i),
          reason: rows.reason(i),
        },
        date,
      );
      found.set(key, (found.get(key) ?? new Set()).add(tabOf(i)));
    }
    return found;
  }

  private downloadsByCountry(): ReadonlyMap<string, ReadonlySet<TabDays>> {
    const rows = ledgerOf(this.world.reading.withCopies);
    const tabOf = rows.ofTab((tab): TabDays => tab);
    const found = new Map<string, Set<TabDays>>();
    for (const i of rows.different('country')) {
      const country = rows.country(i);
      found.set(country, (found.get(country) ?? new Set()).add(tabOf(i)));
    }
    return found;
  }
}

/** What a row says of a movement, on a day. */
function keyOf(row: Said, day: Day): string {
  const { fnsku, sku, referenceId, quantity, center, disposition, reason } = row;
  return [day, fnsku || sku, referenceId, quantity, center, disposition, reason].join('\n').toUpperCase();
}

type Said = Pick<LedgerRow, 'fnsku' | 'sku' | 'referenceId' | 'quantity' | 'center' | 'disposition' | 'reason'>;

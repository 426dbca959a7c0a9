// A loss that one download of the ledger shows, and another one that covers its day does not: Amazon corrects what it printed,
// and nobody knows which of the two holds.
import { type LedgerEvent, type LedgerRow, ledgerOf } from '../reports/ledger-detail';
import type { RowRef } from '../values/cell';
import type { Day } from '../values/day';
import type { Message } from '../values/message';
import type { Loss } from '../world/stock/ledger-book';
import type { World } from '../world/world';
import { Downloads } from './downloads';

/** In another time zone a movement stands on the day before or after. */
const ZONE_DAYS = 1;

/** Of fewer rows nobody knows what they were picked by. */
const FEW = 10;

const ADJUSTMENTS: ReadonlySet<LedgerEvent> = new Set(['adjustments']);

interface Span {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

export class OtherDownloads {
  /** The downloads of the ledger, where days of two of them overlap. */
  private readonly spans: readonly Span[];
  private downloads: Downloads | null = null;
  /** By what a row says the downloads that have it. */
  private rows: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  /** The downloads by the country that they have rows of. */
  private countries: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor(private readonly world: World) {
    const spans = world.reading.ofTabs('ledger-detail', (table): Span | null => {
      const { from, to } = table.wholeRange();
      return from === null || to === null || table.size < FEW ? null : { name: table.tab.name, from, to };
    });
    const all = spans.filter((span) => span !== null).sort((a, b) => a.from - b.from);
    let last = Number.NEGATIVE_INFINITY;
    const overlap = all.some(({ from, to }) => {
      const isBefore = from < last;
      last = Math.max(last, to);
      return isBefore;
    });
    this.spans = overlap ? all : [];
  }

  /** The doubt of a loss that another download should show and does not; null for none. */
  about({ row }: Loss): { readonly message: Message; readonly row: RowRef } | null {
    const { spans } = this;
    const day = row.date;
    if (spans.length === 0 || day === null) return null;
    const covers = spans.filter(
      ({ name, from, to }) => name !== row.tab && from + ZONE_DAYS <= day && day <= to - ZONE_DAYS,
    );
    if (covers.length === 0) return null;
    this.rows ??= this.rowsByDownload();
    this.countries ??= this.downloadsByCountry();
    const have = new Set<string>();
    for (let on = day - ZONE_DAYS; on <= day + ZONE_DAYS; on++)
      for (const name of this.rows.get(keyOf(row, on)) ?? []) have.add(name);
    const tells = this.countries.get(row.country) ?? new Set();
    const silent = this.silent(row);
    const other = covers.find(({ name }) => !have.has(name) && tells.has(name) && !silent.has(name));
    if (!other) return null;
    return { message: { id: 'doubt.other-download', data: { tab: row.tab, row: row.row, other: other.name } }, row };
  }

  /** Those that were filtered, so that nothing of the product need stand in them. */
  private silent(row: LedgerRow): ReadonlySet<string> {
    this.downloads ??= new Downloads(this.world);
    const family = this.world.catalogue.familyOf(row);
    const silent = this.downloads.silent('ledger-detail', { kind: 'adjustments', family });
    return new Set([...silent].map(({ tab }) => tab.name));
  }

  private rowsByDownload(): ReadonlyMap<string, ReadonlySet<string>> {
    const rows = ledgerOf(this.world.reading.withCopies);
    const found = new Map<string, Set<string>>();
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
      found.set(key, (found.get(key) ?? new Set()).add(rows.ref(i).tab));
    }
    return found;
  }

  private downloadsByCountry(): ReadonlyMap<string, ReadonlySet<string>> {
    const rows = ledgerOf(this.world.reading.withCopies);
    const found = new Map<string, Set<string>>();
    for (const i of rows.different('country')) {
      const country = rows.country(i);
      found.set(country, (found.get(country) ?? new Set()).add(rows.ref(i).tab));
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

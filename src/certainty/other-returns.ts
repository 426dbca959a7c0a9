// A return that one download of the returns shows, and another one that covers its day does not: as with a loss (`other-downloads`).
import { type Region, regionOf } from '../policy/places';
import { type ReturnRow, returnsOf } from '../reports/customer-returns';
import type { Day } from '../values/day';
import type { Message } from '../values/message';
import type { ReturnedUnits } from '../world/orders/order';
import type { World } from '../world/world';
import { Downloads, MANY, type TabDays } from './downloads';
import { othersOf, overlappingDownloads, type Span, ZONE_DAYS } from './other-downloads';
import { regionOfReturn } from './reach';

/** What is known of a download: two of its product families suffice. */
interface Seen {
  readonly regions: Set<Region>;
  readonly families: Set<string>;
}

export class OtherReturns {
  private readonly spans: readonly Span[];
  private silent: ReadonlySet<TabDays> | null = null;
  /** By what a row says the downloads that have it. */
  private readonly rows = new Map<string, Set<TabDays>>();
  private readonly seen = new Map<TabDays, Seen>();

  constructor(private readonly world: World) {
    this.spans = overlappingDownloads(world, 'customer-returns');
  }

  /** The doubt of a return that another download should show and does not; null for none. */
  about({ row, copies }: ReturnedUnits): { readonly message: Message; readonly row: ReturnRow } | null {
    const day = row.date;
    const covers = day === null ? [] : othersOf(this.spans, row, day);
    if (day === null || covers.length === 0) return null;
    if (this.seen.size === 0) this.read();
    const have = new Set<TabDays>();
    for (const said of [row, ...copies])
      for (let on = day - ZONE_DAYS; on <= day + ZONE_DAYS; on++)
        for (const table of this.rows.get(keyOf(said, on)) ?? []) have.add(table);
    const other = covers.find(({ table }) => !have.has(table) && this.tells(table, row));
    if (!other) return null;
    const { name } = other.table.tab;
    return { message: { id: 'doubt.other-returns', data: { tab: row.tab, row: row.row, other: name } }, row };
  }

  /** False for a download that was filtered, or is of other products or of another part of the world. */
  private tells(table: TabDays, row: ReturnRow): boolean {
    this.silent ??= new Downloads(this.world).silent('customer-returns', null);
    const seen = this.seen.get(table);
    if (!seen || this.silent.has(table)) return false;
    const { regions, families } = seen;
    const otherProduct = table.size >= MANY && families.size === 1 && !families.has(this.world.catalogue.familyOf(row));
    return !otherProduct && regions.has(this.regionOf(row));
  }

  private regionOf({ orderId, center }: ReturnRow): Region {
    return regionOfReturn(this.world, orderId, center) ?? regionOf(this.world.settings.marketplace);
  }

  private read(): void {
    const { catalogue, reading } = this.world;
    const rows = returnsOf(reading.withCopies);
    const tabOf = rows.ofTab((tab): TabDays => tab);
    for (let i = 0; i < rows.size; i++) {
      const table = tabOf(i);
      let seen = this.seen.get(table);
      if (!seen) {
        seen = { regions: new Set(), families: new Set() };
        this.seen.set(table, seen);
      }
      const row = rows.row(i);
      seen.regions.add(this.regionOf(row));
      if (seen.families.size < 2) seen.families.add(catalogue.familyOf(row));
      if (row.date === null) continue;
      const key = keyOf(row, row.date);
      this.rows.set(key, (this.rows.get(key) ?? new Set()).add(table));
    }
  }
}

/** What a row says of a unit, on a day; where its plate tells it, whatever the grade (a doubt of its own). */
function keyOf({ orderId, sku, fnsku, licensePlate, disposition }: ReturnRow, day: Day): string {
  return [day, orderId, sku || fnsku, licensePlate || disposition].join('\n').toUpperCase();
}

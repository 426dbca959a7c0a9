// Received figures kept from run to run, in a hidden tab: a figure that drops later shows although no report prints it.
import type { AuditResult } from '../../result';
import type { Language, ReceivedFigure } from '../../settings';
import { type Day, dayFromIso } from '../../values/day';
import { t } from '../../words';
import type { TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { headOf } from '../table/head';
import { day, text } from '../table/outs';
import { type EarlierRow, planTable, readEarlier, type TablePlan } from '../table/table';

/** A figure that was not seen for so long is forgotten: every time limit of a drop is over by then. */
export const KEPT_DAYS = 400;
/** At most so many figures are kept, those seen last. */
const KEPT_ROWS = 10_000;

interface Seen {
  readonly units: number;
  readonly on: Day;
}

interface Kept {
  readonly shipmentId: string;
  readonly product: string;
  /** The highest figure that outlived its day. */
  readonly highest: Seen | null;
  /** The figure of the last run; it counts from the next day on, so that a slip corrected at once leaves no trace. */
  readonly latest: Seen | null;
}

function keyOf({ shipmentId, product }: { shipmentId: string; product: string }): string {
  return `${shipmentId}/${product}`;
}

const column = columnsOf<'received', Kept>('received');

const COLUMNS = [
  column({ id: 'shipment', width: 160, value: ({ shipmentId }) => text(shipmentId) }),
  column({ id: 'product', width: 160, value: ({ product }) => text(product) }),
  column({ id: 'highest', width: 110, format: 'integer', value: ({ highest }) => highest?.units ?? '' }),
  column({ id: 'highestOn', width: 110, format: 'date', value: ({ highest }) => day(highest?.on) }),
  column({ id: 'latest', width: 110, format: 'integer', value: ({ latest }) => latest?.units ?? '' }),
  column({ id: 'latestOn', width: 110, format: 'date', value: ({ latest }) => day(latest?.on) }),
  column({ id: 'key', width: 100, owner: 'hidden', value: keyOf }),
];

type ReceivedColumn = (typeof COLUMNS)[number]['id'];

export const RECEIVED_TABLE: Table<ReceivedColumn, Kept> = { columns: COLUMNS, key: 'key' };

function seen(units: string, on: string): Seen | null {
  const seenOn = dayFromIso(on);
  const count = Number(units);
  return units !== '' && Number.isInteger(count) && count >= 0 && seenOn !== null ? { units: count, on: seenOn } : null;
}

function keptOf(row: EarlierRow<ReceivedColumn>): Kept {
  return {
    shipmentId: row.cell('shipment').trim(),
    product: row.cell('product').trim(),
    highest: seen(row.cell('highest'), row.cell('highestOn')),
    latest: seen(row.cell('latest'), row.cell('latestOn')),
  };
}

/** The highest figure as it stands on the morning of a day. */
function highestBefore({ highest, latest }: Kept, morning: Day): Seen | null {
  if (latest === null || latest.on >= morning) return highest;
  if (highest === null || latest.units > highest.units) return latest;
  return latest.units < highest.units ? highest : { units: highest.units, on: Math.max(highest.on, latest.on) };
}

function readKept(now: TabNow | null): Kept[] {
  return [...readEarlier(RECEIVED_TABLE, now).first.values()]
    .filter((row) => row.key !== '')
    .map(keptOf)
    .filter((kept) => kept.shipmentId !== '' && kept.product !== '');
}

/** What earlier days showed as received, for the audit of a day. */
export function receivedBefore(rows: TabNow['rows'] | null, asOf: Day): ReceivedFigure[] {
  return readKept(rows && { rows, formulas: [], notes: [], fills: [] }).flatMap((kept) => {
    const before = highestBefore(kept, asOf);
    if (before === null || before.on >= asOf) return [];
    return [{ shipmentId: kept.shipmentId, product: kept.product, units: before.units, seenOn: before.on }];
  });
}

const lastSeen = ({ highest, latest }: Kept): Day => Math.max(highest?.on ?? 0, latest?.on ?? 0);

/** The figures after a run: those of this run, and those of earlier runs that it does not show. */
function keptAfter(kept: readonly Kept[], result: AuditResult): Kept[] {
  const { asOf } = result;
  const after = new Map(kept.map((k) => [keyOf(k), k]));
  for (const { shipmentId, product, units } of result.receivedNow) {
    const figure = { shipmentId, product };
    const known = after.get(keyOf(figure));
    after.set(keyOf(figure), {
      ...figure,
      highest: known ? highestBefore(known, asOf) : null,
      latest: { units, on: asOf },
    });
  }
  return [...after.values()]
    .filter((k) => asOf - lastSeen(k) <= KEPT_DAYS)
    .sort((a, b) => lastSeen(b) - lastSeen(a) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, KEPT_ROWS);
}

/** The whole tab after a run; null when there is no figure and no tab. */
export function planReceived(result: AuditResult, now: TabNow | null, language: Language): TablePlan | null {
  const kept = keptAfter(readKept(now), result);
  if (kept.length === 0 && now === null) return null;
  const head = headOf([t(language, 'receivedHead.title'), t(language, 'receivedHead.why')]);
  return planTable(RECEIVED_TABLE, now, language, head, () =>
    kept.map((figure) => entryOf(RECEIVED_TABLE, figure, language)),
  );
}

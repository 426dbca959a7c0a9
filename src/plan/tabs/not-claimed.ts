// The Not claimed tab: everything that looks like money and is not claimed, with the one reason and the row that explains it.
import type { Claim } from '../../claims/claim';
import { Ordinals } from '../../claims/ordinals';
import { inOrder, placeOf, type Reason, type Unlisted, type Verdict } from '../../claims/verdict';
import { MOST_LISTED, newest, summed } from '../../overview/listed';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import type { RowRef } from '../../values/cell';
import { group, sumOf } from '../../values/lists';
import type { Money } from '../../values/money';
import { t } from '../../words';
import { clip, type Out, type TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { type HeadOver, headOf } from '../table/head';
import { day, text } from '../table/outs';
import { planTable, type TablePlan, withTyped } from '../table/table';

interface Line extends Verdict {
  readonly key: string;
}

const column = columnsOf<'notClaimed', Line>('notClaimed');

const COLUMNS = [
  column({ id: 'error', width: 55, format: 'integer', centred: true, value: ({ error }) => error }),
  column({ id: 'what', width: 220, value: ({ rule }, language) => t(language, `rule.${rule}`) }),
  column({ id: 'reason', width: 240, value: ({ reason }, language) => t(language, `reason.${reason}`) }),
  column({ id: 'units', width: 60, format: 'integer', value: ({ units }) => units }),
  column({ id: 'date', width: 95, format: 'date', value: ({ date }) => day(date) }),
  column({ id: 'because', width: 160, value: ({ because }, language) => linkTo(because, language) }),
  column({ id: 'event', width: 160, value: ({ event }, language) => linkTo(event, language) }),
  column({
    id: 'about',
    width: 160,
    value: ({ orderId, shipmentId, referenceId }) => text(orderId || shipmentId || referenceId),
  }),
  column({ id: 'sku', width: 140, value: ({ sku }) => text(sku) }),
  column({ id: 'fnsku', width: 105, value: ({ fnsku }) => text(fnsku) }),
  column({ id: 'asin', width: 105, value: ({ asin }) => text(asin) }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ key }) => key }),
];

type NotClaimedColumn = (typeof COLUMNS)[number]['id'];

export const NOT_CLAIMED_TABLE: Table<NotClaimedColumn, Line> = { columns: COLUMNS, key: 'key' };

function linkTo(row: RowRef | null, language: Language): Out {
  // A list of no links, so that the column has links from its first row to its last.
  if (row === null) return { parts: [] };
  const { tab } = row;
  return { parts: [{ text: clip(t(language, 'evidence.at', { tab, row: row.row })), row: placeOf(row) as RowRef }] };
}

/** Claims that are not to be filed: too late, or below the smallest amount and so not listed. */
function fromClaims(claims: readonly Claim[], listed: ReadonlySet<string>, smallest: Money): Verdict[] {
  return claims.flatMap((claim): Verdict[] => {
    const small = claim.amount !== null && claim.amount < smallest && !listed.has(claim.key);
    const reason: Reason | null = claim.state === 'expired' ? 'too-late' : small ? 'too-small' : null;
    if (reason === null) return [];
    const event = placeOf(claim.evidence[0]);
    return [
      {
        reason,
        rule: claim.rule,
        error: claim.error as Verdict['error'],
        units: claim.unitsOpen,
        orderId: claim.orderId ?? '',
        shipmentId: claim.shipmentId ?? '',
        referenceId: claim.referenceId ?? '',
        sku: claim.sku ?? '',
        fnsku: claim.fnsku ?? '',
        asin: claim.asin ?? '',
        date: claim.eventDate,
        event,
        because: event,
        events: 1,
      },
    ];
  });
}

/** The units of an error by reason, most first. */
function sumLine(error: string, verdicts: readonly Unlisted[], language: Language): string {
  const sums = [...group(verdicts, (v) => v.reason).values()].map((own) => ({
    reason: (own[0] as Unlisted).reason,
    units: sumOf(own, (v) => v.units),
  }));
  const parts = sums
    .filter(({ units }) => units > 0)
    .sort((a, b) => b.units - a.units || (a.reason < b.reason ? -1 : 1))
    .map(({ reason, units }) => t(language, 'notClaimedHead.part', { reason: t(language, `reason.${reason}`), units }));
  const events = sumOf(verdicts, (v) => v.events);
  if (events > 0) parts.push(t(language, 'notClaimedHead.events', { events }));
  return t(language, 'notClaimedHead.sum', { error, parts: parts.join(t(language, 'list.comma')) });
}

function head(result: AuditResult, all: readonly Unlisted[], shown: number, language: Language): HeadOver {
  const more = sumOf(all, ({ count }) => count) - shown;
  return headOf([
    t(language, 'notClaimedHead.title', { asOf: result.asOf }),
    t(language, 'notClaimedHead.about'),
    ...[...group(all, (v) => String(v.error))]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([error, own]) => sumLine(error, own, language)),
    ...(more > 0 ? [t(language, 'notClaimedHead.more', { shown, more })] : []),
  ]);
}

function keyed(verdicts: readonly Verdict[]): Line[] {
  const ordinals = new Ordinals();
  return verdicts.map((v) => {
    const about = v.orderId || v.shipmentId || v.referenceId;
    const name = [v.rule, about, v.sku || v.fnsku, v.date ?? '', v.reason].join('/');
    const ordinal = ordinals.next(name);
    return { ...v, key: ordinal === 1 ? name : `${name}#${ordinal}` };
  });
}

/**
 * The whole Not claimed tab; null when there is nothing to list and no tab stands. A line that is no more stays only where
 * the seller typed beside it.
 * @param listed keys of the claims that Claims lists
 * @param smallest claims below it are listed here instead
 */
export function planNotClaimed(
  result: AuditResult,
  listed: ReadonlySet<string>,
  now: TabNow | null,
  language: Language,
  smallest: Money,
  most = MOST_LISTED,
): TablePlan | null {
  const all = inOrder([...result.verdicts, ...fromClaims(result.claims, listed, smallest)]);
  if (all.length === 0 && now === null) return null;
  const lines = keyed(newest(all, most));
  const sums = [...all.map(summed), ...(result.unlisted ?? [])];
  return planTable(NOT_CLAIMED_TABLE, now, language, head(result, sums, lines.length, language), (earlier) => {
    const entries = lines.map((line) => entryOf(NOT_CLAIMED_TABLE, line, language));
    return withTyped(entries, earlier, { reason: t(language, 'state.gone') });
  });
}

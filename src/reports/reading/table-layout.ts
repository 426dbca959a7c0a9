// What a table knows of its columns before it looks at its rows.
import { lastFilled } from './cells';
import type { EdgeKind, Layout } from './data-rows';
import type { ReportSpec } from './spec';

/** The columns that tell rows apart; null where the report names none. */
export function coreOf<K extends string>({ core }: ReportSpec<K>): ReadonlySet<K> | null {
  return core ? new Set<K>(core.flatMap((part) => (typeof part === 'string' ? [part] : part))) : null;
}

/**
 * Positions of the known columns that will be looked at.
 * @param at position of each known column that the tab has
 */
export function positionsAsked<K extends string>({ columns }: ReportSpec<K>, at: Partial<Record<K, number>>): number[] {
  return (Object.keys(columns) as K[]).flatMap((key) => {
    const position = at[key];
    const { aside, asked } = columns[key];
    return position !== undefined && (aside !== true || asked === true) ? [position] : [];
  });
}

/** Where what stands in a table with this header. */
export function layoutOf<K extends string>(
  spec: ReportSpec<K>,
  header: readonly string[],
  at: Partial<Record<K, number>>,
): Layout {
  const { columns, totals, covers, months } = spec;
  const core = coreOf(spec);
  const keys = (Object.keys(columns) as K[]).filter((key) => at[key] !== undefined);
  const typed = keys.filter((key) => !['id', 'text'].includes(columns[key].kind));
  const edgeOf = (position: number): EdgeKind => {
    const key = keys.find((k) => at[k] === position);
    const tells = key !== undefined && (columns[key].kind !== 'text' || core?.has(key) === true);
    return tells ? columns[key].kind : null;
  };
  return {
    edges: [edgeOf(0), edgeOf(lastFilled(header))],
    typed: typed.map((key) => ({ at: at[key] as number, column: columns[key] })),
    months: months === true,
    totalsAt: totals ? at[totals.column] : undefined,
    dateAt: covers === undefined ? undefined : at[covers],
    positions: positionsAsked(spec, at),
    // A list of the seller's products is one, whatever headings he puts between.
    again: spec.own === undefined || spec.id === 'shipments',
  };
}

// Whether a tab of ours stands already as a run would write it: then it need not be written again.
import { NO_FILL } from '../plan/colours';
import type { Out, Part } from '../plan/table/cells';
import type { TablePlan } from '../plan/table/table';
import type { Clock } from './clock';
import { type NameOf, plainFormat, type Resolved, resolve } from './resolve';
import type { StandingTab } from './standing-tab';
import type { LinkOf } from './write-table';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

function sameValue(out: Out, value: unknown, standing: StandingTab, row: number, column: number): boolean {
  const formula = standing.now.formulas[row]?.[column] ?? '';
  if (typeof out === 'object' && 'formula' in out) return formula === value;
  const stands = formula !== '' ? formula : (standing.raw[row]?.[column] ?? '');
  if (typeof stands === 'object' && typeof value === 'object' && stands !== null && value !== null)
    return Number(stands) === Number(value);
  return stands === value;
}

/** Links are compared by their ends: Google may put the address of the spreadsheet before them. */
function sameLinks(parts: readonly Part[], text: RichText | null | undefined, linkOf: LinkOf): boolean {
  const wanted = parts.flatMap((part) => linkOf(part) ?? []);
  if (!text) return wanted.length === 0;
  const [only] = wanted;
  const found =
    parts.length === 1 && only !== undefined
      ? [text.getLinkUrl() ?? '']
      : text.getRuns().flatMap((run) => run.getLinkUrl() ?? []);
  return found.length === wanted.length && found.every((link, i) => link.endsWith(wanted[i]!));
}

/** True when a cell holds already what is to be written into it. */
export function cellStands(
  out: Out,
  to: Resolved,
  standing: StandingTab,
  row: number,
  column: number,
  linkOf: LinkOf,
): boolean {
  if (to.format !== plainFormat(standing.formats[row]?.[column])) return false;
  if (typeof out === 'object' && 'keep' in out) return out.keep.row === row && out.keep.column === column;
  if (!sameValue(out, to.value, standing, row, column)) return false;
  return typeof out !== 'object' || !('parts' in out) || sameLinks(out.parts, standing.rich[row]?.[column], linkOf);
}

/** True when a write would change nothing that a person sees or a later run reads. */
export function standsAsPlanned(
  plan: TablePlan,
  standing: StandingTab,
  clock: Clock,
  linkOf: LinkOf,
  nameOf: NameOf,
): boolean {
  if (plan.fresh || plan.moved !== null || standing.mended || plan.columns.some(({ isNew }) => isNew)) return false;
  const { cells, formats } = plan;
  const cellsStand = cells.every((line, row) =>
    line.every((out, column) => {
      if (typeof out === 'object' && 'keep' in out && out.keep.row === row && out.keep.column === column) return true;
      const to = resolve(out, formats[row]![column]!, row, column, standing, clock, null, nameOf);
      return cellStands(out, to, standing, row, column, linkOf);
    }),
  );
  if (!cellsStand) return false;
  const { fills, notes } = plan;
  return cells.every((line, row) =>
    line.every((_, column) => {
      const fill = standing.now.fills[row]?.[column] ?? NO_FILL;
      if (fill.toLowerCase() !== (fills[row]![column] ?? NO_FILL)) return false;
      return (standing.now.notes[row]?.[column] ?? '') === notes[row]![column];
    }),
  );
}

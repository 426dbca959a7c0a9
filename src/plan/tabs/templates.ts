// The Templates tab: the seller's own wording, scenarios and languages. It is his; the add-on only makes it and reads it.
import type { TemplateRow } from '../../messages/templates';
import type { Language } from '../../settings';
import type { Cell } from '../../values/cell';
import { headerKey } from '../../values/text';
import { inAllLanguages, t } from '../../words';
import { cellText } from '../table/cells';
import { titleKey } from '../table/table';

type TemplateColumn = Exclude<keyof TemplateRow, 'row'>;

/** Width of each column in pixels, in the order of the tab. */
const WIDTHS: Readonly<Record<TemplateColumn, number>> = {
  ...{ scenario: 170, fulfilment: 110, language: 90, subject: 260, text: 620, when: 240, step: 240 },
};
const COLUMNS = Object.keys(WIDTHS) as TemplateColumn[];

// A tab with these is a Templates tab, whatever else it has.
const TELLING: readonly TemplateColumn[] = ['scenario', 'language', 'text'];

const TITLES: ReadonlyMap<string, TemplateColumn> = new Map(
  COLUMNS.flatMap((id) =>
    inAllLanguages(`templates.${id}`).map((title): [string, TemplateColumn] => [headerKey(title), id]),
  ),
);

/** Comparable titles of the tab in every language. */
export const TEMPLATES_TITLES: readonly string[] = [...TITLES.keys()];

interface Layout {
  readonly headerRow: number;
  readonly at: ReadonlyMap<TemplateColumn, number>;
}

const HEADER_SEARCH = 30;

/** Where the templates stand in a tab, or null when it is no such tab. */
export function findTemplates(rows: readonly (readonly Cell[])[]): Layout | null {
  for (let r = 0; r < rows.length && r < HEADER_SEARCH; r++) {
    const at = new Map<TemplateColumn, number>();
    rows[r]!.forEach((cell, c) => {
      const key = titleKey(cell);
      const column = key === null ? undefined : TITLES.get(key);
      if (column !== undefined && !at.has(column)) at.set(column, c);
    });
    if (TELLING.every((id) => at.has(id))) return { headerRow: r, at };
  }
  return null;
}

/** The filled rows of a Templates tab, with their numbers in the sheet. */
export function readTemplates(rows: readonly (readonly Cell[])[]): TemplateRow[] {
  const layout = findTemplates(rows);
  if (!layout) return [];
  const found: TemplateRow[] = [];
  for (let r = layout.headerRow + 1; r < rows.length; r++) {
    const cells = rows[r]!;
    const of = (id: TemplateColumn) => {
      const at = layout.at.get(id);
      return at === undefined ? '' : cellText(cells[at]);
    };
    if (COLUMNS.every((id) => of(id).trim() === '')) continue;
    const texts = { scenario: of('scenario'), fulfilment: of('fulfilment'), language: of('language') };
    found.push({ row: r + 1, ...texts, subject: of('subject'), text: of('text'), when: of('when'), step: of('step') });
  }
  return found;
}

interface FreshTemplates {
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly widths: readonly number[];
}

/** Titles, notes and widths of a new Templates tab. */
export function freshTemplates(language: Language): FreshTemplates {
  const braces = { open: '{{', close: '}}' };
  const note = (id: TemplateColumn): string => {
    if (id === 'subject') return t(language, 'templates.subject.help', braces);
    return id === 'text' ? t(language, 'templates.text.help', braces) : t(language, `templates.${id}.help`);
  };
  return {
    titles: COLUMNS.map((id) => t(language, `templates.${id}`)),
    notes: COLUMNS.map(note),
    widths: COLUMNS.map((id) => WIDTHS[id]),
  };
}

// What the sidebar opens with: our tabs, and the first sentence and figures of Start.
import { defaultNames, OWN_TABS, type OwnTab } from '../../plan/made-tabs';
import { FIGURE_COLUMNS } from '../../plan/tabs/start-figures';
import type { Language } from '../../settings';
import { recall } from '../memory';
import { gridSheets, type Spreadsheet } from '../read-tabs';
import { openTable } from '../standing-table';

/** A tab of ours to go to. */
export interface OwnTabLink {
  readonly id: OwnTab;
  readonly name: string;
  readonly sheetId: number;
}

const NOT_SHOWN: ReadonlySet<OwnTab> = new Set<OwnTab>(['recovered', 'received']);

/** Our tabs that stand there, in their order. */
export function ownTabs(spreadsheet: Spreadsheet): OwnTabLink[] {
  const { tabs } = recall();
  const sheets = gridSheets(spreadsheet);
  return OWN_TABS.flatMap((id): OwnTabLink[] => {
    if (NOT_SHOWN.has(id)) return [];
    const names = defaultNames(id);
    const sheet =
      sheets.find((one) => one.getSheetId() === tabs[id]) ?? sheets.find((one) => names.includes(one.getName()));
    return sheet ? [{ id, name: sheet.getName(), sheetId: sheet.getSheetId() }] : [];
  });
}

/** A piece of the sentence that Start begins with; a link where it leads to a row. */
export interface NextPart {
  readonly text: string;
  readonly sheetId: number | null;
  readonly row: number;
}

export interface Card {
  readonly currency: string;
  readonly label: string;
  /** Amount and number of claims, as displayed: `337.05 (18)`. */
  readonly figure: string;
}

export interface StartFigures {
  /** Of the last run; null when it cannot be told. */
  readonly language: Language | null;
  readonly next: readonly NextPart[];
  readonly cards: readonly Card[];
}

const TOP = 60;
const CURRENCY = /\b[A-Z]{3}\b/;
const ADDRESS = /#gid=(\d+)&range=[A-Z]+(\d+)/;

/** The first sentence of Start and its figures; null when there is no such tab. */
export function readFigures(spreadsheet: Spreadsheet): StartFigures | null {
  const start = openTable(spreadsheet, 'start');
  if (!start) return null;
  const { sheet } = start;
  const height = Math.min(start.titleRow - 1, TOP, sheet.getLastRow());
  const range = sheet.getRange(1, 1, height, sheet.getLastColumn());
  const shown = range.getDisplayValues();
  const [[rich] = []] = sheet.getRange(1, 1, 1, 1).getRichTextValues();
  const runs = rich?.getRuns() ?? [];
  const parts = runs.length > 0 ? runs.map((run) => ({ text: run.getText(), url: run.getLinkUrl() })) : [];
  const next = parts.map(({ text, url }): NextPart => {
    const [, id, row] = ADDRESS.exec(url ?? '') ?? [];
    return { text, sheetId: id === undefined ? null : Number(id), row: Number(row ?? 1) };
  });
  const cards: Card[] = [];
  const [names = 0, ...over] = FIGURE_COLUMNS.map((id) => start.columnOf(id) - 1);
  let currencies: string[] = [];
  for (const row of shown.slice(1)) {
    const texts = over.map((c) => row[c] ?? '');
    const label = row[names] ?? '';
    // A line of titles names currencies and has no figure.
    if (!texts.some((text) => /\d/.test(text))) currencies = texts.map((text) => CURRENCY.exec(text)?.[0] ?? '');
    else if (label !== '') {
      texts.forEach((figure, i) => {
        const currency = currencies[i] ?? '';
        if (currency !== '' && figure !== '') cards.push({ currency, label, figure });
      });
    }
  }
  return { language: start.language(), next, cards };
}

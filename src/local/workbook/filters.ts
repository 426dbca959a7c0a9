// The filter of a tab, its conditions, and the rows that it hides: Excel does not filter by itself when a file is opened.
import { a1Of } from '../standin/address';
import { filteredRows, shownValues } from '../standin/filters';
import type { TabModel } from '../standin/tab';
import { xmlText } from './xml';

/** Rows that are not shown: hidden by the seller or by the filter. */
export function hiddenRows(tab: TabModel): ReadonlySet<number> {
  return new Set([...tab.hiddenRows, ...filteredRows(tab)]);
}

export function filterXml(tab: TabModel): string {
  const { filter } = tab;
  if (!filter) return '';
  const columns = [...tab.filterConditions]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, condition]) => {
      const shown = shownValues(condition);
      if (!shown || column < filter.column || column >= filter.column + filter.columns) return [];
      const texts = shown.texts.filter((text) => text !== '');
      const blank = texts.length < shown.texts.length ? ' blank="1"' : '';
      const all = texts.map((text) => `<filter val="${xmlText(text)}"/>`).join('');
      return [`<filterColumn colId="${column - filter.column}"><filters${blank}>${all}</filters></filterColumn>`];
    });
  return `<autoFilter ref="${a1Of(filter)}">${columns.join('')}</autoFilter>`;
}

// Where the columns of a report stand, by the titles in its header row, and what a preamble above it names.
import { type Cell, rowAt } from '../../values/cell';
import { cleanText, headerKey } from '../../values/text';
import type { ReportSpec } from './spec';
import type { Table } from './table';

const keyMaps = new WeakMap<object, Map<string, string>>();

/** Map from comparable header to canonical column of a report. */
export function columnKeys(spec: ReportSpec): Map<string, string> {
  let map = keyMaps.get(spec);
  if (!map) {
    map = new Map();
    for (const [key, column] of Object.entries(spec.columns)) {
      for (const name of column.names) {
        const k = headerKey(name);
        if (!map.has(k)) map.set(k, key);
      }
    }
    keyMaps.set(spec, map);
  }
  return map;
}

/** The titles of a header row. */
export const headerOf = (row: readonly Cell[]): string[] => row.map((cell) => cleanText(String(cell)));

/** Where each column stands in a header row. */
export function columnPositions<K extends string>(
  spec: ReportSpec<K>,
  header: readonly string[],
): Partial<Record<K, number>> {
  const keys = columnKeys(spec as ReportSpec);
  const at: Partial<Record<K, number>> = {};
  header.forEach((name, i) => {
    const key = keys.get(spec.own ? ownHeaderKey(name) : headerKey(name)) as K | undefined;
    if (key !== undefined && at[key] === undefined) at[key] = i;
  });
  return at;
}

const REMARK = /[(（[【].*?[)）\]】]/;
const REMARKS = new RegExp(REMARK, 'g');

/** True when a part of a header is a remark in brackets. */
export const hasRemark = (name: string): boolean => REMARK.test(name);

/** Headers of the seller's own tabs are matched loosely: a remark in brackets is left out. */
export function ownHeaderKey(name: string): string {
  return headerKey(name.replace(REMARKS, ''));
}

/** The value of the preamble line that the report is named by, such as the id of its shipment; `''` when it has none. */
export function preambleId<K extends string>(table: Table<K>): string {
  return preambleValue(table, table.spec.preambleId ?? '');
}

/** The value of the line of the preamble that stands nearest above the header; `''` when it has none of that name. */
export function preambleValue<K extends string>({ tab, headerRow }: Table<K>, title: string): string {
  const name = headerKey(title);
  for (let r = headerRow - 1; r >= 0; r--) {
    const row = rowAt(tab, r);
    const at = row.findIndex((cell) => headerKey(String(cell)) === name);
    if (at >= 0) return cleanText(String(row[at + 1] ?? ''));
  }
  return '';
}

/** Names a list: one of several that may stand in a tab. */
export function listOf<K extends string>({ tab, headerRow }: Table<K>): string {
  return `${tab.name}\n${headerRow}`;
}

// The report rows behind the claim that shows: to go to, to copy, to download.
import { pasted } from '../filing/pasted';
import type { ClaimCard, ClaimEvidence } from '../main';
import { call } from './call';
import { at, button, element, walkByArrows } from './dom';
import { attempt, copy, word } from './sidebar-shell';

let evidence: ClaimEvidence | null = null;
let of = '';

function rowButton(row: ClaimEvidence['rows'][number]): HTMLLIElement {
  const item = element('li');
  const { tab, sheetId, text } = row;
  if (sheetId === null) {
    item.textContent = word('rowGone', { tab, row: row.row });
    return item;
  }
  const go = button(word('rowOf', { tab, row: row.row }), () => {
    void attempt(async () => {
      await call('sidebarGo', sheetId, [row.row]);
    });
  });
  go.className = 'wide';
  const cut = element('span', text, 'cut');
  go.title = text;
  go.append(cut);
  item.append(go);
  return item;
}

function showNow(): void {
  const rows = evidence?.rows ?? [];
  const tables = evidence?.tables ?? [];
  for (const [id, role] of [
    ['rowsEvent', 'event'],
    ['rowsNetted', 'netted'],
  ] as const) {
    const some = rows.filter((row) => row.role === role);
    at(id).hidden = some.length === 0;
    at(id)
      .querySelector('ul')
      ?.replaceChildren(...some.map(rowButton));
  }
  const why = evidence === null ? 'rowsNone' : rows.some(({ moved }) => moved) ? 'rowsMoved' : null;
  const gone = rows.length > 0 && rows.every(({ sheetId }) => sheetId === null) ? 'rowsFiles' : null;
  const said = why ?? gone;
  at('rowsText').textContent = said === null ? '' : word(said);
  at<HTMLButtonElement>('copyEvidence').disabled = tables.length === 0;
  at('download').hidden = tables.length === 0;
}

/** Reads and shows the rows of a claim, unless they show already. */
export async function showEvidence({ key, evidence: kept }: ClaimCard): Promise<void> {
  if (key === of && evidence !== null) return;
  forgetEvidence();
  of = key;
  showNow();
  if (kept.length === 0) return;
  at('rowsText').textContent = word('rowsReading');
  await attempt(async () => {
    const found = await call('sidebarEvidence', key);
    if (key !== of) return;
    evidence = found;
    showNow();
  });
}

/** Rows may have moved: they are read again. */
export function forgetEvidence(): void {
  evidence = null;
  of = '';
}

function copyEvidence(): void {
  const tables = evidence?.tables ?? [];
  const count = tables.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  void copy(pasted(tables.map(({ rows }) => rows)), word('copiedRows', { count }));
}

/** A file a report, as the browser saves it. */
function download(): void {
  for (const { name, csv } of evidence?.tables ?? []) {
    const link = element('a');
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    link.href = url;
    link.download = `${name}.csv`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

export function startEvidence(): void {
  at('copyEvidence').addEventListener('click', copyEvidence);
  at('download').addEventListener('click', download);
  for (const id of ['rowsEvent', 'rowsNetted']) walkByArrows(at(id), 'button');
}

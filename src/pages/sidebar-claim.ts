// The view of one claim: what it is, and what is done with it. Whatever a click copies is in the page before the click.
import { pasted } from '../filing/pasted';
import type { ClaimCard, PasteTable, Selected } from '../main';
import { call } from './call';
import { at } from './dom';
import { forgetEvidence, showEvidence, startEvidence } from './sidebar-evidence';
import { keepDraft, showAnswer, showFiling, startFiling } from './sidebar-filing';
import { showPack, startPack } from './sidebar-pack';
import { showPairs } from './sidebar-pairs';
import { forgetList, startSearch } from './sidebar-search';
import { attempt, copy, status, word } from './sidebar-shell';

let card: ClaimCard | null = null;
let lines: PasteTable | null = null;

function showCard(): void {
  at('card').hidden = card === null;
  at('noClaim').hidden = card !== null;
  at('place').hidden = card === null;
  if (!card) return;
  const { what, amount, state, days, deadline, why, needs, ids, row } = card;
  at('what').textContent = what;
  at('amount').textContent = amount;
  at('state').textContent = state;
  const until = deadline === '' ? '' : word('until', { day: deadline });
  at('days').textContent = days === '' ? '' : [word('days', { days: days.replace(/!/g, '') }), until].join(' · ');
  at('why').textContent = why;
  at('needsBox').hidden = needs === '';
  at('needs').textContent = needs;
  at('place').textContent = word('place', { row });
  at('place').setAttribute('aria-label', word('goRow', { row }));
  showPairs(at('ids'), ids);
}

/** Shows a claim as the script has told of it. */
async function show(next: ClaimCard): Promise<void> {
  keepDraft();
  card = next;
  status('');
  showCard();
  showFiling(next);
  await showPack(next);
  if (card === next) await showEvidence(next);
}

async function load(key: string): Promise<void> {
  if (!card) at('noClaim').textContent = word('reading');
  const found = await call('sidebarClaim', key);
  if (found) await show(found);
  else {
    card = null;
    showCard();
    at('noClaim').textContent = word('gone');
  }
}

/** Follows what is selected in the sheet. */
export async function follow(selected: Selected): Promise<void> {
  lines = selected.lines;
  const { count, key } = selected;
  const several = count > 1;
  at('several').hidden = !several;
  at('severalText').textContent = lines ? word('several', { count }) : word('tooMany', { count });
  at<HTMLButtonElement>('copyRows').disabled = !several || lines === null;
  if (key !== null) await load(key);
}

async function step(by: 1 | -1): Promise<void> {
  const near = await call('sidebarNear', card?.key ?? '', by);
  if (!near) {
    status(word(by > 0 ? 'lastClaim' : 'firstClaim'));
    return;
  }
  at('several').hidden = true;
  await show(near);
}

function copyLines(table: PasteTable, titles: boolean): void {
  const body = titles ? [table.titles, ...table.rows] : table.rows;
  const count = table.rows.length;
  const told = count === 1 ? word('copied', { what: word('claim') }) : word('copiedRows', { count });
  void copy(pasted([body]), told);
}

/** Shows the claim that was found, and its row in the sheet. */
function chosen(key: string): void {
  void attempt(async () => {
    await call('sidebarGoToClaim', key);
    await load(key);
  });
}

/** The claim anew, after a run. */
export async function reload(): Promise<void> {
  forgetList();
  forgetEvidence();
  if (card) await load(card.key);
}

startSearch(chosen);
startPack(showAnswer);
startFiling(load);
startEvidence();
at('before').addEventListener('click', () => void attempt(() => step(-1)));
at('after').addEventListener('click', () => void attempt(() => step(1)));
at('place').addEventListener('click', () => {
  void attempt(async () => {
    if (card) await call('sidebarGoToClaim', card.key);
  });
});
at('copyRow').addEventListener('click', () => {
  if (card) copyLines(card.line, false);
});
at('copyRows').addEventListener('click', () => {
  if (lines) copyLines(lines, at<HTMLInputElement>('withTitles').checked);
});

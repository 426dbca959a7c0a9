// Which rows of the report tabs to highlight, in which colour, and the note that says why.
// Only rows that make a claim are coloured: rows that were counted against it are named in Claims and show no error.
import type { Claim } from '../claims/claim';
import type { LifeState } from '../claims/life';
import type { Language } from '../settings';
import { say, sentences, t } from '../words';
import type { ClaimRow } from './claim-rows';
import { FAMILY_FILL } from './colours';
import { familyOf } from './rule-facts';
import { CELL_LIMIT } from './table/cells';

export interface Mark {
  readonly fill: string;
  /** Why the row is marked, without the lines that enclose our notes. */
  readonly note: string;
}

/** Marks by tab name and row number (from 1). */
export type Marks = ReadonlyMap<string, ReadonlyMap<number, Mark>>;

const OPEN = '[FBA Claims]';
const CLOSE = '[/FBA Claims]';

function openOf(claim: Claim, language: Language): string {
  const { amount, currency, unitsOpen: units } = claim;
  // A warning of what is to come.
  if (units === 0 && amount === null) return t(language, 'note.nothingYet');
  const text = amount === null ? t(language, 'note.amountUnknown') : t(language, 'note.amount', { amount, currency });
  return units === 0
    ? t(language, 'note.openMoney', { amount: text })
    : t(language, 'note.open', { units, amount: text });
}

function noteOf(claim: Claim, life: LifeState, language: Language): string {
  const state = t(language, `life.${life}`);
  const lines = [t(language, 'note.line', { error: claim.error, rule: t(language, `rule.${claim.rule}`), state })];
  lines.push(openOf(claim, language));
  lines.push(say(claim.explanation, language));
  lines.push(t(language, 'note.deadline', { deadline: claim.deadline }));
  if (claim.strength === 'review') {
    const remarks = claim.remarks.map((remark) => say(remark, language));
    const why = remarks.length === 0 ? '' : `${t(language, 'list.colon')}${sentences(remarks, language)}`;
    lines.push(`${t(language, 'note.review')}${why}`);
  }
  return lines.join('\n');
}

/** Rows to mark, from the lines of Claims in their order: a row of several claims has the colour of the first. */
export function planMarks(lines: readonly Pick<ClaimRow, 'claim' | 'state'>[], language: Language): Marks {
  const marks = new Map<string, Map<number, Mark>>();
  for (const { claim, state } of lines) {
    if (claim === null) continue;
    const note = noteOf(claim, state, language);
    for (const { tab, row, role } of claim.evidence) {
      if (role !== 'event') continue;
      let rows = marks.get(tab);
      if (!rows) {
        rows = new Map();
        marks.set(tab, rows);
      }
      const known = rows.get(row);
      if (!known) rows.set(row, { fill: FAMILY_FILL[familyOf(claim)], note });
      else if (!known.note.includes(note)) rows.set(row, { fill: known.fill, note: `${known.note}\n\n${note}` });
    }
  }
  return marks;
}

/** The note of a cell with ours after the seller's own; the two lines around ours let it be taken out again. */
export function withNote(sellers: string, ours: string): string {
  const before = sellers === '' ? '' : `${sellers}\n`;
  const room = CELL_LIMIT - before.length - OPEN.length - CLOSE.length - 2;
  if (room < 0) return sellers;
  return `${before}${OPEN}\n${ours.slice(0, room)}\n${CLOSE}`;
}

/** What our note says, without the lines that enclose it; `''` where there is none of ours. */
export function noteOfOurs(note: string): string {
  const from = note.indexOf(OPEN);
  const close = note.indexOf(CLOSE, from);
  return from < 0 || close < 0 ? '' : note.slice(from + OPEN.length, close).replace(/^\n|\n$/g, '');
}

/** The note without ours: what the seller wrote before and after it stays. */
export function withoutNote(note: string): string {
  let rest = note;
  for (let from = rest.indexOf(OPEN); from >= 0; from = rest.indexOf(OPEN)) {
    const close = rest.indexOf(CLOSE, from);
    // Without its last line nobody can tell where our note ends, so the words stay and only the mark goes.
    if (close < 0) return rest.slice(0, from) + rest.slice(from + OPEN.length).replace(/^\n/, '');
    const before = rest.slice(0, from).replace(/\n$/, '');
    const after = rest.slice(close + CLOSE.length).replace(/^\n/, '');
    rest = before !== '' && after !== '' ? `${before}\n${after}` : before + after;
  }
  return rest;
}

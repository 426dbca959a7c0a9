// The life of a claim from the day it is found to money received: every state, what the seller's word and the reports make
// of it, and the moves between them. A move that is not in `MOVES` cannot happen.
import type { Claim } from './claim';

export const LIFE_STATES = [
  'waiting',
  'to-file',
  'check-first',
  'needs-report',
  'expired',
  'gone',
  'paid-itself',
  'found',
  'with-amazon',
  'silent',
  'asked',
  'paid',
  'paid-part',
  'taken-back',
  'refused',
  'dropped',
] as const;

/**
 * `expired` missed: past its last day and never filed. `gone`: its reports are no longer there. `paid-itself`, `found`: settled
 * without a case. `silent`: filed, and no answer for a week. `asked`: Amazon wants more information. `dropped`: not pursued.
 */
export type LifeState = (typeof LIFE_STATES)[number];

/** What the seller may choose as his status; any other text of his says nothing to the program. */
export const WORDS = ['to-file', 'checked', 'filed', 'asked', 'paid', 'refused', 'dropped'] as const;
export type Word = (typeof WORDS)[number];

/** What the seller says of a claim. A case id says that it is filed, and so does an answer of Amazon that he chose. */
export interface Said {
  readonly word: Word | null;
  readonly hasCase: boolean;
  readonly answer: 'refused' | 'asked' | null;
}

/** The states that a claim has after a run, by what the seller says: nothing, that its doubts are checked, that it is filed. */
export interface Outlook {
  readonly open: LifeState;
  readonly checked: LifeState;
  readonly filed: LifeState;
}

/** Days without an answer after which Amazon is to be reminded. */
export const SILENT_DAYS = 7;

/** States of a claim that Amazon has and has not answered. */
export const WITH_AMAZON: readonly LifeState[] = ['with-amazon', 'silent', 'asked'];
/** States of a claim that is not filed and may still become money. */
export const STILL_OPEN: readonly LifeState[] = ['to-file', 'check-first', 'needs-report', 'waiting'];

const UNFILED: readonly LifeState[] = [...STILL_OPEN, 'expired', 'gone'];
const SETTLED: readonly LifeState[] = ['paid-itself', 'found'];
const FILED: readonly LifeState[] = ['with-amazon', 'silent'];
const ANSWERED: readonly LifeState[] = ['paid', 'paid-part', 'taken-back'];
/** What typing can make of any claim: the seller's word is never refused. */
const BY_WORD: readonly LifeState[] = [...FILED, 'asked', ...ANSWERED, 'refused', 'dropped'];

interface Moves {
  /** What a run may make of it, because of what the reports show or of time. */
  readonly reports: readonly LifeState[];
  /** What a run may make of it when rows that were there are there no more. */
  readonly removal: readonly LifeState[];
  /** What the seller may make of it by typing. */
  readonly seller: readonly LifeState[];
}

const unfiled: Moves = {
  reports: [...UNFILED, ...SETTLED, 'taken-back'],
  removal: UNFILED,
  // Doubts that he has checked make it certain.
  seller: [...UNFILED, ...SETTLED, ...BY_WORD],
};
const settled: Moves = { reports: [...UNFILED, ...SETTLED, 'taken-back'], removal: [], seller: unfiled.seller };
const filed: Moves = { reports: [...FILED, ...ANSWERED], removal: FILED, seller: unfiled.seller };
const answered: Moves = { reports: ANSWERED, removal: [], seller: unfiled.seller };
const word: Moves = { reports: [], removal: [], seller: unfiled.seller };

/** Every move. What a run makes of a claim that Amazon has answered is never "to file" again, whatever it reads. */
export const MOVES: Readonly<Record<LifeState, Moves>> = {
  waiting: unfiled,
  'to-file': unfiled,
  'check-first': unfiled,
  'needs-report': unfiled,
  expired: unfiled,
  gone: unfiled,
  'paid-itself': settled,
  // A find that is there no longer was none.
  found: { ...settled, removal: UNFILED },
  'with-amazon': filed,
  silent: filed,
  asked: { ...word, reports: ANSWERED },
  paid: answered,
  'paid-part': answered,
  // A unit taken back may be claimed anew where nobody filed it.
  'taken-back': { ...answered, reports: [...ANSWERED, ...UNFILED, ...SETTLED] },
  // Amazon may pay after all; what the seller calls refused in his own status stays so (`stateOf`).
  refused: { ...word, reports: ANSWERED },
  dropped: word,
};

/** The state after a move; where the move is none, the state stays. `before` is null for a claim seen for the first time. */
function moved(before: LifeState | null, to: LifeState, by: 'reports' | 'removal'): LifeState {
  if (before === null || before === to) return to;
  return MOVES[before][by].includes(to) ? to : before;
}

/** What the reports of a run show of a claim. */
export interface Shown {
  /** The claim as found; null when it is not in the reports or settled. */
  readonly claim: Pick<Claim, 'state' | 'strength' | 'doubts'> | null;
  /** Nothing is open any more. */
  readonly settled: 'paid' | 'found' | null;
  /** Every reason to look first is a doubt that the seller can check and has not said so before. */
  readonly checkable: boolean;
  /** Payments for it, as far as rows show them: `short` is what lacks of what was claimed. */
  readonly answer: { readonly paid: boolean; readonly short: boolean; readonly takenBack: boolean } | null;
  /** Days since it was filed; null while it is not. */
  readonly daysFiled: number | null;
  /** Rows that settled it before are there no more. */
  readonly rowsMissing: boolean;
}

function openState({ claim, settled: by, answer }: Shown): LifeState {
  if (by !== null) return answer?.takenBack ? 'taken-back' : by === 'paid' ? 'paid-itself' : 'found';
  if (claim === null) return 'gone';
  switch (claim.state) {
    case 'ready':
      return claim.strength === 'strong' ? 'to-file' : 'check-first';
    case 'waiting':
      return 'waiting';
    case 'needs-data':
      return 'needs-report';
    default:
      return 'expired';
  }
}

function filedState({ settled: by, answer, daysFiled }: Shown): LifeState {
  if (answer?.takenBack) return 'taken-back';
  if (answer?.paid) return answer.short ? 'paid-part' : 'paid';
  if (by === 'paid') return 'paid';
  return daysFiled !== null && daysFiled >= SILENT_DAYS ? 'silent' : 'with-amazon';
}

/** The outlook after a run. `before` is that of the last run; null for a claim seen for the first time. */
export function outlookOf(before: Outlook | null, shown: Shown): Outlook {
  const by = shown.rowsMissing ? 'removal' : 'reports';
  const open = moved(before?.open ?? null, openState(shown), by);
  return {
    open,
    checked: open === 'check-first' && shown.checkable ? 'to-file' : open,
    filed: moved(before?.filed ?? null, filedState(shown), 'reports'),
  };
}

/** The state of a claim by what the seller says. The formulas of the sheet say the same (`plan/tabs/claims-formulas.ts`). */
export function stateOf(
  { open, checked, filed: answer }: Outlook,
  { word: said, hasCase, answer: his }: Said,
): LifeState {
  switch (said) {
    case 'dropped':
    case 'refused':
      return said;
    case 'paid':
      return answer === 'taken-back' ? answer : 'paid';
    case 'asked':
      return FILED.includes(answer) ? 'asked' : answer;
    default:
      if (his !== null) return FILED.includes(answer) ? his : answer;
      if (said === 'filed' || hasCase) return answer;
      return said === 'checked' ? checked : open;
  }
}

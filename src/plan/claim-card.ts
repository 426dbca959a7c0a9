// A claim as the sidebar shows it: what stands in its row of Claims, and the filing pack of its case, written anew from what the
// row keeps. No report is read and nothing is counted again.
import type { LifeState } from '../claims/life';
import { LIFE_STATES, STILL_OPEN } from '../claims/life';
import { casesOf, type FilingCase } from '../filing/groups';
import { type CaseSoFar, type Letter, packOf, replyOf } from '../filing/pack';
import { type Choice, questionChoices, refusalChoices, refusalOf } from '../filing/refusals';
import type { CaseLanguage } from '../messages/cases/languages';
import { type ProofId, QUESTIONS, type QuestionId, REFUSALS, type RefusalId } from '../messages/cases/types';
import type { Language } from '../settings';
import type { Cell } from '../values/cell';
import { dayFromIso } from '../values/day';
import { fingerprint } from '../values/text';
import { t } from '../words';
import { type PasteTable, pasteValues } from './claim-lines';
import { type KeptClaim, keptClaim, keptSource } from './kept-case';
import { tickedIn } from './tabs/cases';

/** What is wanted of a case: its text, a reply to what Amazon asks for, or an appeal against a refusal. */
export type LetterKind = 'claim' | `reply ${QuestionId}` | `appeal ${RefusalId}`;

/** A row of Claims or Cases as it stands. */
export interface CardRow {
  readonly row: number;
  readonly key: string;
  value(id: string): Cell;
  /** As text; a date is `YYYY-MM-DD`. */
  cell(id: string): string;
  /** As the sheet shows it. */
  shown(id: string): string;
}

/** A text of a case with what goes with it. */
export interface CardLetter extends Letter {
  readonly kind: LetterKind;
  /** Of the text. */
  readonly textLanguage: CaseLanguage;
  /** The seller changed it in Cases, and it stays as he left it. */
  readonly edited: boolean;
  /** What a refusal means, whether another step is worth it, and until when. */
  readonly advice: readonly string[];
}

export interface CardPack {
  readonly where: string;
  readonly lookFirst: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly attachments: readonly { readonly id: ProofId; readonly name: string; readonly ticked: boolean }[];
  readonly letter: CardLetter;
  readonly questions: readonly Choice<QuestionId>[];
  readonly refusals: readonly Choice<RefusalId>[];
}

/** What the seller says of the filing of a claim, as its row shows it. */
export interface Filing {
  readonly status: string;
  readonly caseId: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly filedOn: string;
}

/** A row of a report that a claim rests on. */
export interface CardEvidence {
  readonly tab: string;
  readonly row: number;
  readonly role: 'event' | 'netted';
}

export interface ClaimCard {
  readonly key: string;
  /** Its row in Claims, from 1. */
  readonly row: number;
  readonly language: Language;
  readonly what: string;
  /** As displayed, with its currency; empty when the value is not known. */
  readonly amount: string;
  readonly state: string;
  readonly phase: LifeState | null;
  /** Days left as displayed; empty where none count. */
  readonly days: string;
  readonly deadline: string;
  readonly ids: readonly { readonly label: string; readonly value: string }[];
  readonly why: string;
  readonly needs: string;
  readonly evidence: readonly CardEvidence[];
  readonly filing: Filing;
  /** The claims of its case, this one among them. */
  readonly together: readonly { readonly key: string; readonly sku: string; readonly filing: Filing }[];
  /** Null: the run that wrote the row kept nothing to write a case from. */
  readonly pack: CardPack | null;
  /** Its row as it is copied. */
  readonly line: PasteTable;
  /** Its row in Cases, from 1; null where it has none. */
  readonly casesRow: number | null;
}

const IDS = ['orderId', 'shipmentId', 'referenceId', 'sku', 'fnsku', 'asin'] as const;
/** Cases whose text may still be filed. */
const TO_FILE: readonly LifeState[] = ['to-file', 'check-first'];

export function filingIn(row: CardRow): Filing {
  return { status: row.cell('yourStatus'), caseId: row.cell('caseId'), filedOn: row.cell('filedOn') };
}

function phaseIn(row: CardRow): LifeState | null {
  const phase = row.cell('phase');
  return LIFE_STATES.find((state) => state === phase) ?? null;
}

/** True when rows of Claims are filed in one case: both are still to be filed, or both have the same case ID. */
export function isFiledWith(a: CardRow, b: CardRow): boolean {
  const open = (row: CardRow) => TO_FILE.includes(phaseIn(row) as LifeState);
  if (open(a)) return open(b);
  const id = a.cell('caseId').trim();
  return a.key === b.key || (id !== '' && id === b.cell('caseId').trim());
}

/** The id of the case of a claim. */
export function caseOf({ claim }: KeptClaim): string {
  return casesOf([claim])[0]?.id ?? claim.key;
}

/** The text with which a claim in such a state goes on. */
function kindFor(phase: LifeState | null): LetterKind {
  if (phase === 'silent') return 'reply silent';
  if (phase === 'asked') return 'reply details';
  return phase === 'refused' ? 'appeal counted-and-confirmed' : 'claim';
}

const questionOf = (kind: LetterKind) => QUESTIONS.find((id) => kind === `reply ${id}`);
const refusalIn = (kind: LetterKind) => REFUSALS.find((id) => kind === `appeal ${id}`);

/** What the texts of a case are made of. */
export interface CardCase {
  readonly kept: readonly [KeptClaim, ...KeptClaim[]];
  readonly filing: Filing;
  /** The row in Cases; null where there is none. */
  readonly standing: CardRow | null;
}

function soFarOf({ filing }: CardCase, ticked: readonly ProofId[]): CaseSoFar {
  const filedOn = dayFromIso(filing.filedOn);
  const caseId = filing.caseId.trim();
  return { ticked, ...(caseId !== '' && { caseId }), ...(filedOn !== null && { filedOn }) };
}

/** The filing pack of a case. `ticked` is the proof at hand; null leaves it to what stands in Cases. */
export function cardPack(
  one: CardCase,
  kind: LetterKind,
  ticked: readonly ProofId[] | null,
  language: Language,
): CardPack {
  const { kept, standing } = one;
  const [filed] = casesOf(kept.map(({ claim }) => claim)) as [FilingCase];
  const { result, facts } = keptSource(kept);
  const source = { result, facts, language };
  const has = ticked ?? tickedIn(standing?.cell('attached') ?? '');
  const soFar = soFarOf(one, has);
  const pack = packOf(filed, source, soFar);
  const base = { kind, textLanguage: pack.textLanguage, edited: false, advice: [] };
  const question = questionOf(kind);
  const refusal = refusalIn(kind);
  let letter: CardLetter = { ...base, text: pack.text, meaning: pack.meaning };
  if (question) letter = { ...base, ...replyOf(filed, question, source, soFar) };
  else if (refusal) {
    const { text, meaning, means, advice } = refusalOf(filed, refusal, source, soFar);
    letter = { ...base, text, meaning, advice: [means, ...advice] };
  } else if (standing && isEdited(standing)) letter = { ...letter, text: standing.cell('text'), edited: true };
  const { where, lookFirst, facts: told, attachments } = pack;
  return {
    ...{ where, lookFirst, attachments, letter },
    facts: told.map(({ label, value }) => ({ label, value })),
    questions: questionChoices(language),
    refusals: refusalChoices(language),
  };
}

/** True when the seller changed the draft in Cases; an emptied cell asks for a new one. */
function isEdited(row: CardRow): boolean {
  const text = row.cell('text');
  return text !== '' && fingerprint(text) !== row.cell('fingerprint').split(' ')[0];
}

/** The card of a row of Claims. `rows` are those of its case, itself among them. */
export function claimCard(
  row: CardRow,
  rows: readonly CardRow[],
  standing: CardRow | null,
  titles: readonly string[],
  language: Language,
): ClaimCard {
  const own = keptClaim(row.cell('kept'));
  const kept = rows.flatMap((one) => (one.key === row.key ? (own ?? []) : (keptClaim(one.cell('kept')) ?? [])));
  const [first, ...others] = kept;
  const phase = phaseIn(row);
  const filing = filingIn(row);
  const currency = row.cell('currency');
  const amount = row.shown('amount').trim();
  return {
    ...{ key: row.key, row: row.row, language, phase, filing },
    what: row.cell('rule'),
    amount: amount === '' || currency === '' || amount.includes(currency) ? amount : `${amount} ${currency}`,
    state: row.shown('state'),
    days: phase !== null && STILL_OPEN.includes(phase) ? row.shown('daysLeft') : '',
    deadline: row.cell('deadline'),
    ids: IDS.flatMap((id) => {
      const value = row.cell(id);
      return value === '' ? [] : [{ label: t(language, `claims.${id}`), value }];
    }),
    why: row.cell('why'),
    needs: row.cell('needs'),
    evidence: own?.claim.evidence.map(({ tab, row: at, role }) => ({ tab, row: at, role })) ?? [],
    together: rows.map((one) => ({ key: one.key, sku: one.cell('sku'), filing: filingIn(one) })),
    pack:
      own && first ? cardPack({ kept: [first, ...others], filing, standing }, kindFor(phase), null, language) : null,
    line: { titles, rows: [pasteValues(row)] },
    casesRow: standing?.row ?? null,
  };
}

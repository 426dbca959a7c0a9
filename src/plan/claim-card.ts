// A claim as the sidebar shows it: what stands in its row of Claims, and the filing pack of its case, written anew from what the
// row keeps. No report is read and nothing is counted again.
import { LIFE_STATES, type LifeState, STILL_OPEN } from '../claims/life';
import { type Asked, answerIn, questionName, refusalName } from '../filing/amazons-answer';
import { followUpOf, type Occasion } from '../filing/follow-up';
import { casesOf, type FilingCase } from '../filing/groups';
import { type CaseSoFar, type Letter, packOf } from '../filing/pack';
import { questionChoices, refusalChoices } from '../filing/refusals';
import type { CaseLanguage } from '../messages/cases/languages';
import { type ProofId, QUESTIONS, REFUSALS, type RefusalId } from '../messages/cases/types';
import type { Language } from '../settings';
import type { Cell } from '../values/cell';
import { dayFromIso } from '../values/day';
import { fingerprint } from '../values/text';
import { t } from '../words';
import { type PasteTable, pasteValues } from './claim-lines';
import { type KeptClaim, keptClaim, keptSource } from './kept-case';
import { tickedIn } from './tabs/cases';

/** What is wanted of a case: its text, a reply to what Amazon asks for, an appeal against a refusal, or a reminder. */
export type LetterKind = 'claim' | `asked/${Asked}` | `refused/${RefusalId}` | 'silent';

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
  /** What Amazon's answer means and what to do. */
  readonly advice: readonly string[];
  /** Its row in Cases, from 1; null where it has none. */
  readonly casesRow: number | null;
}

export interface CardPack {
  readonly where: string;
  readonly lookFirst: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly attachments: readonly { readonly id: ProofId; readonly name: string; readonly ticked: boolean }[];
  /** Its row in Cases keeps the ticks; where there is none they are nowhere but in the page. */
  readonly keepsTicks: boolean;
  readonly letter: CardLetter;
  readonly questions: readonly CardAnswer[];
  readonly refusals: readonly CardAnswer[];
}

/** What Amazon may answer, and the letter that answers it. */
export interface CardAnswer {
  readonly kind: LetterKind;
  readonly name: string;
  /** As the drop-down of Claims has it; null where it is no answer. */
  readonly said: string | null;
}

/** What the seller says of the filing of a claim, as its row shows it. */
export interface Filing {
  readonly status: string;
  readonly caseId: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly filedOn: string;
  /** Amazon's answer, as chosen or in his own words. */
  readonly answer: string;
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
}

const IDS = ['orderId', 'shipmentId', 'referenceId', 'sku', 'fnsku', 'asin'] as const;
/** Cases whose text may still be filed. */
const TO_FILE: readonly LifeState[] = ['to-file', 'check-first'];

export function filingIn(row: CardRow): Filing {
  const [status, caseId] = [row.cell('yourStatus'), row.cell('caseId')];
  return { status, caseId, filedOn: row.cell('filedOn'), answer: row.cell('amazonsAnswer') };
}

function phaseIn(row: CardRow): LifeState | null {
  const phase = row.cell('phase');
  return LIFE_STATES.find((state) => state === phase) ?? null;
}

/** True when rows of Claims are filed in one case: both are still to be filed, or both have the same case ID or were filed with one. */
export function isFiledWith(a: CardRow, b: CardRow): boolean {
  const open = (row: CardRow) => TO_FILE.includes(phaseIn(row) as LifeState);
  if (open(a)) return open(b);
  const id = a.cell('caseId').trim();
  const lead = (row: CardRow) => row.cell('follows') || row.key;
  return lead(a) === lead(b) || (id !== '' && id === b.cell('caseId').trim());
}

/** The id of the case of a claim. */
export function caseOf({ claim }: KeptClaim): string {
  return casesOf([claim])[0]?.id ?? claim.key;
}

/** The text with which a claim goes on: what Amazon answered, or that it does not. */
function kindFor(row: CardRow): LetterKind {
  const answer = answerIn(row.cell('amazonsAnswer'));
  if (answer?.kind === 'refused' && answer.reason !== null) return `refused/${answer.reason}`;
  if (answer?.kind === 'asked' && answer.question !== null) return `asked/${answer.question}`;
  return phaseIn(row) === 'silent' ? 'silent' : 'claim';
}

/** What Amazon may want to know, or that it is silent. */
function questionsIn(language: Language): CardAnswer[] {
  return questionChoices(language).map(({ id, name }) =>
    id === 'silent' ? { kind: id, name, said: null } : { kind: `asked/${id}`, name, said: questionName(id, language) },
  );
}

function refusalsIn(language: Language): CardAnswer[] {
  return refusalChoices(language).map(({ id, name }) => ({
    ...{ kind: `refused/${id}`, name },
    said: refusalName(id, language),
  }));
}

/** What a letter answers; null for the case text itself. */
function occasionOf(kind: LetterKind): Occasion | null {
  if (kind === 'silent') return { kind };
  const reason = REFUSALS.find((id) => kind === `refused/${id}`);
  if (reason) return { kind: 'refused', reason };
  const question = QUESTIONS.find((id): id is Asked => kind === `asked/${id}`);
  return question ? { kind: 'asked', question } : null;
}

/** What the texts of a case are made of. */
export interface CardCase {
  readonly kept: readonly [KeptClaim, ...KeptClaim[]];
  readonly filing: Filing;
  /** Its rows in Cases: of the case text, and of letters that are due. */
  readonly standing: readonly CardRow[];
}

function soFarOf({ filing }: CardCase, ticked: readonly ProofId[]): CaseSoFar {
  const filedOn = dayFromIso(filing.filedOn);
  const caseId = filing.caseId.trim();
  return { ticked, ...(caseId !== '' && { caseId }), ...(filedOn !== null && { filedOn }) };
}

/** The row of Cases that keeps the ticks of a letter: its own, else that of the case text, whose proof is the same. */
export function ticksRow({ kept, standing }: Pick<CardCase, 'kept' | 'standing'>, kind: LetterKind): CardRow | null {
  const [filed] = casesOf(kept.map(({ claim }) => claim)) as [FilingCase];
  return rowOf(standing, filed, kind) ?? rowOf(standing, filed, 'claim');
}

function rowOf(standing: readonly CardRow[], { id }: FilingCase, kind: LetterKind): CardRow | null {
  const key = kind === 'claim' ? id : `${kind}/${id}`;
  return standing.find((row) => row.key === key || row.key.startsWith(`${key}#`)) ?? null;
}

/** The filing pack of a case. `ticked` is the proof at hand; null leaves it to what stands in Cases. */
export function cardPack(
  one: CardCase,
  kind: LetterKind,
  ticked: readonly ProofId[] | null,
  language: Language,
): CardPack {
  const { kept } = one;
  const [filed] = casesOf(kept.map(({ claim }) => claim)) as [FilingCase];
  const { result, facts } = keptSource(kept);
  const source = { result, facts, language };
  const standing = rowOf(one.standing, filed, kind);
  const keeper = ticksRow(one, kind);
  const soFar = soFarOf(one, ticked ?? tickedIn(keeper?.cell('attached') ?? ''));
  const pack = packOf(filed, source, soFar);
  const occasion = occasionOf(kind);
  const follow = occasion && followUpOf(filed, occasion, source, soFar);
  const edited = standing !== null && isEdited(standing);
  const { text, meaning } = follow ?? pack;
  return {
    letter: {
      ...{ kind, edited, meaning, text: edited ? standing.cell('text') : text },
      textLanguage: pack.textLanguage,
      advice: follow?.advice ?? [],
      casesRow: standing?.row ?? null,
    },
    where: follow?.where ?? pack.where,
    lookFirst: follow ? '' : pack.lookFirst,
    attachments: (follow ?? pack).attachments,
    facts: pack.facts.map(({ label, value }) => ({ label, value })),
    keepsTicks: keeper !== null,
    questions: questionsIn(language),
    refusals: refusalsIn(language),
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
  standing: readonly CardRow[],
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
    pack: own && first ? cardPack({ kept: [first, ...others], filing, standing }, kindFor(row), null, language) : null,
    line: { titles, rows: [pasteValues(row)] },
  };
}

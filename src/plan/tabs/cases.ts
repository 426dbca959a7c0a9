// The Cases tab: one row for each case to file, with its text. A text that the seller changed is his and stays.
import type { Claim } from '../../claims/claim';
import { type FollowUp, followUpOf } from '../../filing/follow-up';
import { casesOf, claimsToFile, type FilingCase } from '../../filing/groups';
import { type Attachment, amountsOf, type Letter, type Pack, packOf } from '../../filing/pack';
import { type CaseFacts, NO_FACTS } from '../../messages/cases/facts';
import { PROOFS, type ProofId } from '../../messages/cases/types';
import { amountText } from '../../messages/formats';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { fingerprint } from '../../values/text';
import { type PlainKey, sentences, t } from '../../words';
import { caseChecked, factsFingerprint, languageRemark } from '../case-text';
import { rowsOfClaims } from '../claim-rows';
import { FAMILY_FILL } from '../colours';
import { type Due, isLetter } from '../follow-ups';
import { familyOf } from '../rule-facts';
import { clip, type Part, type TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { headOf } from '../table/head';
import { day, money, moneyFormat, text } from '../table/outs';
import { type EarlierRow, planTable, readEarlier, type TablePlan, withTyped } from '../table/table';

/** The two marks of the hidden column: of the text as drafted, and of the facts that it rests on. */
interface DraftMarks {
  readonly text: string;
  readonly facts: string;
}

/** A case to file, or one that Amazon has and to which a letter is due. */
interface Draft extends Letter, FilingCase {
  readonly where: string;
  readonly attachments: readonly Attachment[];
  readonly state: PlainKey;
  /** What Amazon's answer means and what to do. */
  readonly answer: string;
}

/** A draft beside what stands in its row now. */
interface Row extends Draft {
  readonly factsMark: string;
  /** The text as the seller changed it; null when he did not. */
  readonly edited: string | null;
  readonly before: DraftMarks;
}

const column = columnsOf<'cases', Row>('cases');

/** The different values of the claims, a line each. */
function each({ claims }: Row, value: (claim: Claim) => string | null): string {
  return [...new Set(claims.map(value))].filter((one) => one !== null && one !== '').join('\n');
}

const firstOf = ({ claims: [first] }: Row): Claim => first;

const COLUMNS = [
  column({ id: 'sku', width: 140, wrap: true, value: (row) => text(each(row, ({ sku }) => sku)) }),
  column({
    id: 'event',
    width: 160,
    wrap: true,
    value: (row) => text(each(row, ({ orderId, shipmentId, referenceId }) => orderId ?? shipmentId ?? referenceId)),
  }),
  column({
    id: 'amount',
    width: 90,
    wrap: true,
    format: (row) => moneyFormat(firstOf(row).currency),
    value: amountOf,
  }),
  column({ id: 'currency', width: 75, centred: true, value: (row) => text(each(row, ({ currency }) => currency)) }),
  column({
    id: 'error',
    width: 180,
    wrap: true,
    value: (row, language) => `${errorsOf(row)} · ${titleOf(row, language)}`,
    fill: (row) => FAMILY_FILL[familyOf(firstOf(row))],
  }),
  column({
    id: 'deadline',
    width: 95,
    format: 'date',
    value: ({ claims }) => day(Math.min(...claims.map(({ deadline }) => deadline))),
  }),
  column({
    id: 'state',
    width: 100,
    value: ({ state }, language) => t(language, state),
  }),
  column({ id: 'claim', width: 90, wrap: true, value: (row, language) => ({ parts: linksOf(row, language) }) }),
  column({
    id: 'where',
    width: 240,
    wrap: true,
    value: ({ where }) => where,
  }),
  column({ id: 'answer', width: 320, wrap: true, value: ({ answer }) => answer }),
  column({
    id: 'text',
    width: 520,
    wrap: true,
    value: (row) => (row.edited === null ? row.text : undefined),
  }),
  column({ id: 'gloss', width: 400, wrap: true, value: ({ meaning }) => meaning ?? '' }),
  column({ id: 'proofs', width: 260, wrap: true, value: proofLines }),
  column({ id: 'attached', width: 90, owner: 'seller' }),
  column({ id: 'remark', width: 200, wrap: true, value: remarksOf }),
  column({ id: 'yourNotes', width: 240, wrap: true, owner: 'seller' }),
  column({
    id: 'fingerprint',
    width: 100,
    owner: 'hidden',
    tellsDrafts: true,
    value: ({ edited, before, text: drafted, factsMark }) =>
      edited === null ? `${fingerprint(drafted)} ${factsMark}` : `${before.text} ${before.facts}`,
  }),
  column({ id: 'candidates', width: 100, owner: 'hidden', value: (row) => text(eventsOf(row).join('\n')) }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ id }) => id }),
];

type CaseColumn = (typeof COLUMNS)[number]['id'];

/** Three lines of text. */
const ROW_HEIGHT = 63;

/** Titles of the tab that an earlier version called Messages; what was typed there is found again by them. */
const OLD_TITLES: Partial<Readonly<Record<CaseColumn, readonly string[]>>> = {
  gloss: ['Meaning in Chinese'],
  key: ['FBA Claims message key', 'FBA Claims 文案索引'],
};

/** Every column that a Cases tab may have. */
export const CASES_TABLE: Table<CaseColumn, Row> = {
  columns: COLUMNS,
  key: 'key',
  oldTitles: OLD_TITLES,
  rowHeight: ROW_HEIGHT,
};

function errorsOf({ claims }: Row): string {
  return [...new Set(claims.map(({ error }) => error))].sort((a, b) => a - b).join(', ');
}

function titleOf(row: Row, language: Language): string {
  const { rule, shipmentId } = firstOf(row);
  const count = row.claims.length;
  if (count === 1) return t(language, `rule.${rule}`);
  return shipmentId ? t(language, 'case.group', { count, shipment: shipmentId }) : t(language, 'case.fees', { count });
}

/** A number where there is one currency. */
function amountOf({ claims }: Row): string | number {
  const [first, ...others] = amountsOf(claims);
  if (!first) return '';
  if (others.length === 0) return money(first.amount) as number;
  return [first, ...others]
    .map(({ amount, currency }) => `${amountText(amount, currency, 'en')} ${currency}`)
    .join('\n');
}

// More rows than anyone goes through one by one.
const MAX_LINKS = 10;

function linksOf({ claims }: Row, language: Language): Part[] {
  const links = claims
    .slice(0, MAX_LINKS)
    .flatMap(({ key, sku }, i): Part[] => [
      ...(i > 0 ? [{ text: '\n' }] : []),
      { text: claims.length > 1 && sku ? sku : t(language, 'case.claim'), own: { table: 'claims', key } },
    ]);
  const left = claims.length - MAX_LINKS;
  return left > 0 ? [...links, { text: `\n${t(language, 'case.claimsMore', { count: left })}` }] : links;
}

/** The number of a proof: the same in every case, so that what was typed beside a case stays true when its list changes. */
const numberOf = (id: ProofId): number => PROOFS.indexOf(id) + 1;

function proofLines({ attachments }: Row, language: Language): string {
  return attachments.map(({ id, name }) => t(language, 'case.proof', { number: numberOf(id), proof: name })).join('\n');
}

/** The proof that the seller says he attaches, by its numbers. */
export function tickedIn(typed: string): ProofId[] {
  const numbers = (typed.match(/\d+/g) ?? []).map(Number);
  return PROOFS.filter((id) => numbers.includes(numberOf(id)));
}

/** What is typed there with a number more or less; other words of the seller stay. */
export function withTick(typed: string, id: ProofId, on: boolean): string {
  if (tickedIn(typed).includes(id) === on) return typed;
  const number = numberOf(id);
  if (on) return typed.trim() === '' ? String(number) : `${typed.trimEnd()}, ${number}`;
  const without = typed.replace(new RegExp(`(?<!\\d)0*${number}(?!\\d)[^\\S\\n]*[,，、;；]?[^\\S\\n]*`, 'g'), '');
  return without.replace(/[\s,，、;；]+$/, '');
}

function marksOf(row: EarlierRow<CaseColumn> | undefined): DraftMarks {
  const [drafted = '', facts = ''] = (row?.cell('fingerprint') ?? '').split(' ');
  return { text: drafted, facts };
}

/** True when the seller changed the draft. An emptied cell asks for a new one, so it does not count. */
function isEdited(row: EarlierRow<CaseColumn> | undefined): boolean {
  const standing = row?.cell('text') ?? '';
  return standing !== '' && fingerprint(standing) !== marksOf(row).text;
}

function remarksOf(row: Row, language: Language): string {
  const { claims, text: drafted, factsMark, edited, before } = row;
  const remarks = [
    edited !== null && factsMark !== before.facts ? t(language, 'case.changed') : '',
    languageRemark(firstOf(row), language),
    caseChecked(edited ?? drafted, claims, language),
  ];
  return clip(remarks.filter((line) => line !== '').join('\n'));
}

function draftOf({ id, claims, text, meaning, where, lookFirst, attachments }: Pack, language: Language): Draft {
  const checks = claims.some(({ strength }) => strength === 'review');
  return {
    ...{ id, claims, text, meaning, attachments },
    where: sentences([where, lookFirst], language),
    state: checks ? 'case.check' : 'state.ready',
    answer: '',
  };
}

function letterOf({ id, one, occasion }: Due, letter: FollowUp, language: Language): Draft {
  const { text, meaning, where, attachments, happened, advice } = letter;
  return {
    ...{ id, claims: one.claims, text, meaning, where, attachments },
    state: `life.${occasion.kind}`,
    answer: [happened, sentences(advice, language)].filter((line) => line !== '').join('\n'),
  };
}

/** Ids of rows by which an earlier version knew a case: its shipment and error, or its only claim. */
function formerIds({ id, claims }: FilingCase): string[] {
  const [{ key, shipmentId }, ...others] = claims;
  if (id === key) return [];
  const shipment = shipmentId
    ? [`case/inbound-shortage/${shipmentId}`, `case/deducted-after-closing/${shipmentId}`]
    : [];
  return others.length === 0 ? [...shipment, key] : shipment;
}

/** Keys of every event that the claims of a case are or may be about. */
function eventsOf({ claims }: Pick<FilingCase, 'claims'>): string[] {
  return [...new Set(claims.flatMap(({ key, candidateKeys }) => [key, ...candidateKeys]))];
}

type CaseRow = EarlierRow<CaseColumn>;

/**
 * The row that stands there for each case, by its id: its own; one under an id of before, or of the line of Claims that its
 * claim went on with; or one of the same candidates. Each row goes to one case at most.
 */
function rowsOfCases(
  cases: readonly FilingCase[],
  earlier: ReadonlyMap<string, CaseRow>,
  rowOf: (key: string) => string,
): Map<string, CaseRow> {
  const rows = new Map<string, CaseRow>();
  const left = new Map([...earlier].filter(([key]) => !isLetter(key)));
  const give = (id: string, row: CaseRow | undefined): void => {
    if (!row) return;
    rows.set(id, row);
    left.delete(row.key);
  };
  for (const { id } of cases) give(id, left.get(id));
  const without = () => cases.filter(({ id }) => !rows.has(id));
  for (const one of without()) {
    const ids = [...formerIds(one), ...one.claims.map(({ key }) => rowOf(key))];
    const former = ids.flatMap((id) => left.get(id) ?? []);
    give(one.id, former.find((row) => row.typed || isEdited(row)) ?? former[0]);
  }
  const events = without().map((one) => ({ key: one.id, candidateKeys: eventsOf(one) }));
  for (const [id, row] of rowsOfClaims(events, left)) give(id, row);
  return rows;
}

/**
 * The whole Cases tab. `shown` are the claims that Claims shows, in its order, `letters` what is due to cases that Amazon
 * has. Rows whose case is no longer to be filed go, unless the seller changed the text or typed beside it; then they stay
 * with a remark.
 * @param rowOf the key of the line of Claims that a claim went on with
 */
export function planCases(
  result: AuditResult,
  shown: readonly Claim[],
  now: TabNow | null,
  language: Language,
  facts: CaseFacts = NO_FACTS,
  letters: readonly Due[] = [],
  rowOf: (key: string) => string = (key) => key,
): TablePlan {
  const cases = casesOf(claimsToFile(shown));
  const { layout, first } = readEarlier(CASES_TABLE, now);
  const standing = rowsOfCases(cases, first, rowOf);
  const source = { result, language, facts };
  const row = (earlier: CaseRow | undefined, draft: (ticked: ProofId[]) => Draft): Row => {
    const made = draft(tickedIn(earlier?.cell('attached') ?? ''));
    return {
      ...made,
      factsMark: factsFingerprint(made.claims),
      edited: earlier && isEdited(earlier) ? earlier.cell('text') : null,
      before: marksOf(earlier),
    };
  };
  const rows = [
    ...cases.map((one) => row(standing.get(one.id), (ticked) => draftOf(packOf(one, source, { ticked }), language))),
    ...letters.map((due) =>
      row(first.get(due.id), (ticked) =>
        letterOf(due, followUpOf(due.one, due.occasion, source, { ...due.soFar, ticked }), language),
      ),
    ),
  ];
  // Columns that most sellers need never stand where no row has anything in them.
  const needed: Partial<Record<CaseColumn, boolean>> = {
    gloss: rows.some(({ meaning }) => meaning !== null),
    answer: letters.length > 0,
  };
  const columns = COLUMNS.filter(({ id }) => layout?.at.has(id) || needed[id] !== false);
  const spec: Table<CaseColumn, Row> = { ...CASES_TABLE, columns };
  return planTable(spec, now, language, headOf([t(language, 'casesHead.title')]), (earlier) => {
    const entries = rows.map((one) => {
      const from = standing.get(one.id)?.key ?? one.id;
      return { ...entryOf(spec, one, language), from, keepRest: true };
    });
    const followed = new Set(entries.map(({ from }) => from));
    const left = new Map([...earlier].filter(([key]) => !followed.has(key)));
    const gone = { remark: t(language, 'case.notReady') };
    return withTyped(entries, left, gone, (one) => one.typed || isEdited(one));
  });
}

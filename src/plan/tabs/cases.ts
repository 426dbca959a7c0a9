// The Cases tab: one row for each case to file, with its text. A text that the seller changed is his and stays.
import type { Claim } from '../../claims/claim';
import { casesOf, claimsToFile, type FilingCase } from '../../filing/groups';
import { amountsOf, type Pack, packOf } from '../../filing/pack';
import { type CaseFacts, NO_FACTS } from '../../messages/cases/facts';
import { PROOFS, type ProofId } from '../../messages/cases/types';
import { amountText } from '../../messages/formats';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { fingerprint } from '../../values/text';
import { sentences, t } from '../../words';
import { caseChecked, factsFingerprint, languageRemark } from '../case-text';
import { FAMILY_FILL } from '../colours';
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

/** A case beside what stands in its row now. */
interface Row extends Pack {
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
    value: ({ claims }, language) =>
      t(language, claims.some(({ strength }) => strength === 'review') ? 'case.check' : 'state.ready'),
  }),
  column({ id: 'claim', width: 90, wrap: true, value: (row, language) => ({ parts: linksOf(row, language) }) }),
  column({
    id: 'where',
    width: 240,
    wrap: true,
    value: ({ where, lookFirst }, language) => sentences([where, lookFirst], language),
  }),
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
    value: ({ edited, before, text: drafted, factsMark }) =>
      edited === null ? `${fingerprint(drafted)} ${factsMark}` : `${before.text} ${before.facts}`,
  }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ id }) => id }),
];

type CaseColumn = (typeof COLUMNS)[number]['id'];

/** Three lines of text. */
const ROW_HEIGHT = 63;

/** Titles of the tab that an earlier version called Messages; what was typed there is found again by them. */
const FORMERLY: Partial<Readonly<Record<CaseColumn, readonly string[]>>> = {
  gloss: ['Meaning in Chinese'],
  key: ['FBA Claims message key', 'FBA Claims 文案索引'],
};

/** Every column that a Cases tab may have. */
export const CASES_TABLE: Table<CaseColumn, Row> = {
  columns: COLUMNS,
  key: 'key',
  formerly: FORMERLY,
  rowHeight: ROW_HEIGHT,
};
/** Where every text is in the language of the interface. */
const WITHOUT_GLOSS: Table<CaseColumn, Row> = { ...CASES_TABLE, columns: COLUMNS.filter(({ id }) => id !== 'gloss') };

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

/** Ids of rows by which an earlier version knew a case: its shipment and error, or its only claim. */
function formerIds({ id, claims }: FilingCase): string[] {
  const [{ key, shipmentId }, ...others] = claims;
  if (id === key) return [];
  const shipment = shipmentId
    ? [`case/inbound-shortage/${shipmentId}`, `case/deducted-after-closing/${shipmentId}`]
    : [];
  return others.length === 0 ? [...shipment, key] : shipment;
}

/** The tab with the rows of an earlier version under the ids that their cases have now, so that they are found again. */
function underNewIds(now: TabNow | null, cases: readonly FilingCase[]): TabNow | null {
  const { layout, first } = readEarlier(CASES_TABLE, now);
  const keyAt = layout?.at.get('key');
  if (!now || keyAt === undefined) return now;
  const renamed = new Map<number, string>();
  for (const one of cases) {
    if (first.has(one.id)) continue;
    const former = formerIds(one).flatMap((id) => first.get(id) ?? []);
    const chosen = former.find((row) => row.typed || isEdited(row)) ?? former[0];
    if (chosen) renamed.set(chosen.row, one.id);
  }
  if (renamed.size === 0) return now;
  const rows = now.rows.map((cells, row) => {
    const id = renamed.get(row);
    return id === undefined ? cells : cells.map((cell, c) => (c === keyAt ? id : cell));
  });
  return { ...now, rows };
}

/**
 * The whole Cases tab. `shown` are the claims that Claims shows, in its order. Rows whose case is no longer to be filed
 * go, unless the seller changed the text or typed beside it; then they stay with a remark.
 */
export function planCases(
  result: AuditResult,
  shown: readonly Claim[],
  now: TabNow | null,
  language: Language,
  facts: CaseFacts = NO_FACTS,
): TablePlan {
  const cases = casesOf(claimsToFile(shown));
  const standing = underNewIds(now, cases);
  const { layout, first } = readEarlier(CASES_TABLE, standing);
  const rows = cases.map((one): Row => {
    const earlier = first.get(one.id);
    const pack = packOf(one, { result, language, facts }, { ticked: tickedIn(earlier?.cell('attached') ?? '') });
    return {
      ...pack,
      factsMark: factsFingerprint(one.claims),
      edited: earlier && isEdited(earlier) ? earlier.cell('text') : null,
      before: marksOf(earlier),
    };
  });
  const glossed = layout?.at.has('gloss') || rows.some(({ meaning }) => meaning !== null);
  const spec = glossed ? CASES_TABLE : WITHOUT_GLOSS;
  return planTable(spec, standing, language, headOf([t(language, 'casesHead.title')]), (earlier) => {
    const entries = rows.map((row) => ({ ...entryOf(spec, row, language), keepRest: true }));
    const gone = { remark: t(language, 'case.notReady') };
    return withTyped(entries, earlier, gone, (row) => row.typed || isEdited(row));
  });
}

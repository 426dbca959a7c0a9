// The Messages tab: one case draft per claim that is ready, and one per shipment that several of them share. A draft that
// the seller changed is his and stays.
import type { Claim } from '../../claims/claim';
import { type CaseFacts, NO_FACTS } from '../../messages/cases/facts';
import { type CaseGroup, caseGroups, groupTextIn } from '../../messages/cases/text';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import { fingerprint } from '../../values/text';
import { t } from '../../words';
import {
  caseChecked,
  caseText,
  factsFingerprint,
  groupFacts,
  languageRemark,
  marketLanguage,
  whereToFile,
} from '../case-text';
import { FAMILY_FILL } from '../colours';
import { familyOf } from '../rule-facts';
import type { TabNow } from '../table/cells';
import { columnsOf, entryOf, type Table } from '../table/column';
import { headOf } from '../table/head';
import { day } from '../table/outs';
import { type EarlierRow, planTable, readEarlier, type TablePlan, withTyped } from '../table/table';

/** A text that the tab offers: for one claim, or for the claims of a shipment that belong into one case. */
interface Draft {
  readonly key: string;
  readonly claim: Claim;
  readonly text: string;
  readonly gloss: string;
  readonly facts: string;
  readonly title: string;
  /** What the seller should know beside it. */
  readonly remark: string;
}

/** The two marks of the hidden column: of the text as drafted, and of the facts that it rests on. */
interface DraftMarks {
  readonly text: string;
  readonly facts: string;
}

/** A draft beside what stands in its row now. */
interface Row extends Draft {
  /** The text as the seller changed it; null when he did not. */
  readonly edited: string | null;
  readonly before: DraftMarks;
}

const column = columnsOf<'messages', Row>('messages');

const COLUMNS = [
  column({
    id: 'error',
    width: 200,
    wrap: true,
    value: ({ claim, title }) => `${claim.error} · ${title}`,
    fill: ({ claim }) => FAMILY_FILL[familyOf(claim)],
  }),
  column({ id: 'deadline', width: 95, format: 'date', value: ({ claim }) => day(claim.deadline) }),
  column({
    id: 'state',
    width: 100,
    value: ({ claim }, language) =>
      t(language, claim.strength === 'review' ? 'messages.check' : `state.${claim.state}`),
  }),
  column({ id: 'where', width: 260, wrap: true, value: ({ claim }, language) => whereToFile(claim, language) }),
  column({ id: 'text', width: 560, wrap: true, value: ({ edited, text }) => (edited === null ? text : undefined) }),
  column({ id: 'gloss', width: 420, wrap: true, value: ({ gloss }) => gloss }),
  column({ id: 'remark', width: 200, wrap: true, value: remarksOf }),
  column({ id: 'yourNotes', width: 240, wrap: true, owner: 'seller' }),
  column({
    id: 'fingerprint',
    width: 100,
    owner: 'hidden',
    value: ({ edited, before, text, facts }) =>
      edited === null ? `${fingerprint(text)} ${facts}` : `${before.text} ${before.facts}`,
  }),
  column({ id: 'key', width: 100, owner: 'hidden', value: ({ key }) => key }),
];

type MessageColumn = (typeof COLUMNS)[number]['id'];

/** Every column that a Messages tab may have; the Chinese one is only made when the interface is Chinese. */
export const MESSAGES_TABLE: Table<MessageColumn, Row> = { columns: COLUMNS, key: 'key' };
const WITHOUT_GLOSS: Table<MessageColumn, Row> = { columns: COLUMNS.filter(({ id }) => id !== 'gloss'), key: 'key' };

function marksOf(row: EarlierRow<MessageColumn> | undefined): DraftMarks {
  const [text = '', facts = ''] = (row?.cell('fingerprint') ?? '').split(' ');
  return { text, facts };
}

/** True when the seller changed the draft. An emptied cell asks for a new one, so it does not count. */
function isEdited(row: EarlierRow<MessageColumn> | undefined): boolean {
  const text = row?.cell('text') ?? '';
  return text !== '' && fingerprint(text) !== marksOf(row).text;
}

/** What all drafts of a run are made from. */
interface Source {
  readonly result: AuditResult;
  readonly language: Language;
  readonly facts: CaseFacts;
}

function draftOf(claim: Claim, grouped: ReadonlySet<string>, { result, language, facts }: Source): Draft {
  return {
    key: claim.key,
    claim,
    text: caseText(claim, result, marketLanguage(claim), { facts }),
    gloss: caseText(claim, result, 'zh', { facts }),
    facts: factsFingerprint(claim),
    title: t(language, `rule.${claim.rule}`),
    remark: grouped.has(claim.key) ? t(language, 'messages.inGroup', { shipment: claim.shipmentId ?? '' }) : '',
  };
}

function groupDraftOf(group: CaseGroup, { result, language, facts }: Source): Draft {
  const [claim] = group.claims as readonly [Claim, ...Claim[]];
  return {
    key: group.key,
    claim,
    text: groupTextIn(group, result, marketLanguage(claim), { facts }),
    gloss: groupTextIn(group, result, 'zh', { facts }),
    facts: groupFacts(group),
    title: t(language, 'messages.group', { count: group.claims.length, shipment: group.shipmentId }),
    remark: '',
  };
}

function rowOf(draft: Draft, earlier: EarlierRow<MessageColumn> | undefined): Row {
  const edited = earlier && isEdited(earlier) ? earlier.cell('text') : null;
  return { ...draft, edited, before: marksOf(earlier) };
}

function remarksOf({ claim, text, facts, remark, edited, before }: Row, language: Language): string {
  const remarks = [
    edited !== null && facts !== before.facts ? t(language, 'messages.changed') : '',
    languageRemark(claim, language),
    caseChecked(edited ?? text, claim, language),
    remark,
  ];
  return remarks.filter((line) => line !== '').join('\n');
}

/** One text per claim; before the first claim of a shipment the text for all of them. */
function draftsOf(ready: readonly Claim[], source: Source): Draft[] {
  const groups = caseGroups(ready);
  const grouped = new Set(groups.flatMap((group) => group.claims.map((claim) => claim.key)));
  const firsts = new Map(groups.map((group) => [group.claims[0]?.key, group]));
  return ready.flatMap((claim) => {
    const group = firsts.get(claim.key);
    const own = draftOf(claim, grouped, source);
    return group ? [groupDraftOf(group, source), own] : [own];
  });
}

/**
 * The whole Messages tab. `claims` are those that Claims shows, in its order. Drafts whose claim is no longer ready go,
 * unless the seller changed the text or typed beside it; then they stay with a remark.
 */
export function planMessages(
  result: AuditResult,
  claims: readonly Claim[],
  now: TabNow | null,
  language: Language,
  facts: CaseFacts = NO_FACTS,
): TablePlan {
  const ready = claims.filter((claim) => claim.state === 'ready');
  const drafts = draftsOf(ready, { result, language, facts });
  const spec =
    language === 'zh' || readEarlier(MESSAGES_TABLE, now).layout?.at.has('gloss') ? MESSAGES_TABLE : WITHOUT_GLOSS;
  return planTable(spec, now, language, headOf([t(language, 'messages.title')]), (earlier) => {
    const entries = drafts.map((draft) => ({
      ...entryOf(spec, rowOf(draft, earlier.get(draft.key)), language),
      keepRest: true,
    }));
    const gone = { remark: t(language, 'messages.notReady') };
    return withTyped(entries, earlier, gone, (row) => row.typed || isEdited(row));
  });
}

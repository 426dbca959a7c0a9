// The Messages tab: one case draft per claim that is ready, and one per shipment that several of them share. A draft that
// the seller changed is his and stays.
import type { AuditResult, Claim } from '../../claims/claim';
import { type CaseGroup, caseGroups, groupTextIn } from '../../messages/cases/text';
import type { Language } from '../../settings';
import { fingerprint } from '../../values/text';
import { t } from '../../words';
import { caseChecked, caseText, factsFingerprint, groupFacts, marketLanguage, whereToFile } from '../case-text';
import { FAMILY_FILL } from '../colours';
import { familyOf } from '../rule-facts';
import type { Out, TabNow } from '../table/cells';
import type { Head } from '../table/head';
import {
  type ColumnSpec,
  type EarlierRow,
  type Entry,
  planTable,
  readEarlier,
  type TablePlan,
  type TableSpec,
} from '../table/table';

const COLUMNS = [
  { id: 'error', title: 'messages.error', help: 'messages.error.help', width: 200, format: 'text', wrap: true },
  { id: 'deadline', title: 'messages.deadline', help: 'messages.deadline.help', width: 95, format: 'date' },
  { id: 'state', title: 'messages.state', help: 'messages.state.help', width: 100, format: 'text' },
  { id: 'where', title: 'messages.where', help: 'messages.where.help', width: 260, format: 'text', wrap: true },
  { id: 'text', title: 'messages.text', help: 'messages.text.help', width: 560, format: 'text', wrap: true },
  { id: 'remark', title: 'messages.remark', help: 'messages.remark.help', width: 200, format: 'text', wrap: true },
  {
    id: 'yourNotes',
    title: 'messages.yourNotes',
    help: 'messages.yourNotes.help',
    width: 240,
    format: 'text',
    wrap: true,
    owner: 'seller',
  },
  {
    id: 'fingerprint',
    title: 'messages.fingerprint',
    help: 'messages.fingerprint.help',
    width: 100,
    format: 'text',
    owner: 'hidden',
  },
  { id: 'key', title: 'messages.key', help: 'messages.key.help', width: 100, format: 'text', owner: 'hidden' },
] as const satisfies readonly ColumnSpec<string>[];

const GLOSS = {
  id: 'gloss',
  title: 'messages.gloss',
  help: 'messages.gloss.help',
  width: 420,
  format: 'text',
  wrap: true,
} as const satisfies ColumnSpec<string>;

export type MessageColumn = (typeof COLUMNS)[number]['id'] | 'gloss';

const ALL: readonly ColumnSpec<MessageColumn>[] = [...COLUMNS.slice(0, 5), GLOSS, ...COLUMNS.slice(5)];

/** Every column that a Messages tab may have; the Chinese one is only made when the interface is Chinese. */
export const MESSAGES_TABLE: TableSpec<MessageColumn> = { columns: ALL, key: 'key' };
const WITHOUT_GLOSS: TableSpec<MessageColumn> = { columns: COLUMNS, key: 'key' };

// The hidden column holds two marks: of the text as drafted, and of the facts that it rests on.
function marksOf(row: EarlierRow<MessageColumn> | undefined): { text: string; facts: string } {
  const [text = '', facts = ''] = (row?.cell('fingerprint') ?? '').split(' ');
  return { text, facts };
}

/** True when the seller changed the draft. An emptied cell asks for a new one, so it does not count. */
function isEdited(row: EarlierRow<MessageColumn> | undefined): boolean {
  const text = row?.cell('text') ?? '';
  return text !== '' && fingerprint(text) !== marksOf(row).text;
}

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

function draftOf(claim: Claim, grouped: ReadonlySet<string>, result: AuditResult, language: Language): Draft {
  return {
    key: claim.key,
    claim,
    text: caseText(claim, result, marketLanguage(claim)),
    gloss: caseText(claim, result, 'zh'),
    facts: factsFingerprint(claim),
    title: t(language, `rule.${claim.rule}`),
    remark: grouped.has(claim.key) ? t(language, 'messages.inGroup', { shipment: claim.shipmentId ?? '' }) : '',
  };
}

function groupDraftOf(group: CaseGroup, result: AuditResult, language: Language): Draft {
  const [claim] = group.claims as readonly [Claim, ...Claim[]];
  return {
    key: group.key,
    claim,
    text: groupTextIn(group, result, marketLanguage(claim)),
    gloss: groupTextIn(group, result, 'zh'),
    facts: groupFacts(group),
    title: t(language, 'messages.group', { count: group.claims.length, shipment: group.shipmentId }),
    remark: '',
  };
}

function entryOf(draft: Draft, row: EarlierRow<MessageColumn> | undefined, language: Language): Entry<MessageColumn> {
  const { claim } = draft;
  const edited = isEdited(row);
  const before = marksOf(row);
  const text: Partial<Record<MessageColumn, Out>> = edited ? {} : { text: draft.text };
  const remarks = [
    edited && draft.facts !== before.facts ? t(language, 'messages.changed') : '',
    caseChecked(edited ? (row?.cell('text') ?? '') : draft.text, claim, language),
    draft.remark,
  ];
  return {
    key: draft.key,
    cells: {
      error: `${claim.error} · ${draft.title}`,
      deadline: { day: claim.deadline },
      state: t(language, claim.strength === 'review' ? 'messages.check' : `state.${claim.state}`),
      where: whereToFile(claim, language),
      ...text,
      gloss: draft.gloss,
      remark: remarks.filter((remark) => remark !== '').join('\n'),
      fingerprint: edited ? `${before.text} ${before.facts}` : `${fingerprint(draft.text)} ${draft.facts}`,
    },
    fills: { error: FAMILY_FILL[familyOf(claim)] },
    keepRest: true,
  };
}

/** One text per claim; before the first claim of a shipment the text for all of them. */
function draftsOf(ready: readonly Claim[], result: AuditResult, language: Language): Draft[] {
  const groups = caseGroups(ready);
  const grouped = new Set(groups.flatMap((group) => group.claims.map((claim) => claim.key)));
  const firsts = new Map(groups.map((group) => [group.claims[0]?.key, group]));
  return ready.flatMap((claim) => {
    const group = firsts.get(claim.key);
    const own = draftOf(claim, grouped, result, language);
    return group ? [groupDraftOf(group, result, language), own] : [own];
  });
}

function head(language: Language): Head {
  const title = t(language, 'messages.title');
  return { height: 1, cells: [{ row: 0, column: 0, out: title, format: 'text', fill: null, note: '' }] };
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
): TablePlan {
  const ready = claims.filter((claim) => claim.state === 'ready');
  const drafts = draftsOf(ready, result, language);
  const keys = new Set(drafts.map((draft) => draft.key));
  const spec =
    language === 'zh' || readEarlier(MESSAGES_TABLE, now).layout?.at.has('gloss') ? MESSAGES_TABLE : WITHOUT_GLOSS;
  return planTable(spec, now, language, head(language), (earlier) => {
    const entries = drafts.map((draft) => entryOf(draft, earlier.get(draft.key), language));
    for (const row of earlier.values()) {
      if (keys.has(row.key) || !(row.typed || isEdited(row))) continue;
      entries.push({ key: row.key, cells: { remark: t(language, 'messages.notReady') }, keepRest: true });
    }
    return entries;
  });
}

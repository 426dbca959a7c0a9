// The Messages tab: one case draft per claim that is ready. A draft that the seller changed is his and stays.
import type { AuditResult, Claim } from '../claims/claim';
import type { Language } from '../settings';
import { fingerprint } from '../values/text';
import { t } from '../words';
import { caseText, factsFingerprint, whereToFile } from './caseText';
import type { Out, TabNow } from './cells';
import { FAMILY_FILL } from './colours';
import type { Head } from './head';
import { familyOf } from './ruleFacts';
import {
  type ColumnSpec,
  type EarlierRow,
  type Entry,
  planTable,
  readEarlier,
  type TablePlan,
  type TableSpec,
} from './table';

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

function entryOf(claim: Claim, row: EarlierRow<MessageColumn> | undefined, result: AuditResult, language: Language) {
  const draft = caseText(claim, result, 'en');
  const facts = factsFingerprint(claim);
  const edited = isEdited(row);
  const before = marksOf(row);
  const text: Partial<Record<MessageColumn, Out>> = edited ? {} : { text: draft };
  const family = FAMILY_FILL[familyOf(claim)];
  const entry: Entry<MessageColumn> = {
    key: claim.key,
    cells: {
      error: `${claim.error} · ${t(language, `rule.${claim.rule}`)}`,
      deadline: { day: claim.deadline },
      state: t(language, claim.strength === 'review' ? 'messages.check' : `state.${claim.state}`),
      where: whereToFile(claim, language),
      ...text,
      gloss: caseText(claim, result, 'zh'),
      remark: edited && facts !== before.facts ? t(language, 'messages.changed') : '',
      fingerprint: edited ? `${before.text} ${before.facts}` : `${fingerprint(draft)} ${facts}`,
    },
    fills: { error: family },
    keepRest: true,
  };
  return entry;
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
  const keys = new Set(ready.map((claim) => claim.key));
  const spec =
    language === 'zh' || readEarlier(MESSAGES_TABLE, now).layout?.at.has('gloss') ? MESSAGES_TABLE : WITHOUT_GLOSS;
  return planTable(spec, now, language, head(language), (earlier) => {
    const entries = ready.map((claim) => entryOf(claim, earlier.get(claim.key), result, language));
    for (const row of earlier.values()) {
      if (keys.has(row.key) || !(row.typed || isEdited(row))) continue;
      entries.push({ key: row.key, cells: { remark: t(language, 'messages.notReady') }, keepRest: true });
    }
    return entries;
  });
}

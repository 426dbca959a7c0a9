// Ways in which reports reach a seller damaged, cut or filtered, and what is compared: the certain claims.
import { createRandom, type Random } from '../../bench/seller/random';
import { audit } from '../../src/audit';
import type { AuditResult } from '../../src/result';
import { defaultSettings } from '../../src/settings';
import type { Cell, Tab } from '../../src/values/cell';
import { AS_OF, ago, day } from '../contract/support/dates';
import type { Seller } from './seller';

/** Reports as files, or as they stand in a sheet: all rows equally long. */
export function asFiles(tabs: readonly Tab[], files: boolean): Tab[] {
  return tabs.map((tab) => {
    const width = Math.max(...tab.rows.map((r) => r.length));
    if (!files) return { ...tab, rows: tab.rows.map((r) => [...r, ...Array<Cell>(width - r.length).fill('')]) };
    const delimiter = /^(ledger|payments|Products|Shipments)/.test(tab.name) ? ',' : '\t';
    const last = tab.rows[tab.rows.length - 1] as readonly Cell[];
    return { ...tab, file: { delimiter, cut: last.length < (tab.rows[headerOf(tab)] as readonly Cell[]).length } };
  });
}

export function auditOf(seller: Pick<Seller, 'marketplace'>, tabs: readonly Tab[]): AuditResult {
  return audit(tabs, { ...defaultSettings(day(AS_OF)), marketplace: seller.marketplace });
}

/**
 * Units of the certain claims of errors 2–9, by key.
 * @param apart false where a unit that never arrived (4) and one taken out after closing (8) are counted as one
 */
function certainOf(result: AuditResult, apart: boolean): Map<string, number> {
  const units = new Map<string, number>();
  for (const c of result.claims) {
    if (c.error < 2 || c.error > 9 || c.strength !== 'strong') continue;
    if (c.state !== 'ready' && c.state !== 'waiting') continue;
    // A unit that a ledger shows as taken out after closing is, to a seller without that ledger, one that never arrived.
    const key = c.key
      .replace(apart ? /^$/ : /^(inbound-shortage|deducted-after-closing)\/(?!O\/)/, 'inbound/')
      // A loss whose own row lost its FNSKU, SKU, reference or centre is still that loss.
      .replace(/^(warehouse-\w+)\/[^/]+\/[^/]*(\/\d+)\/\d*\/.*$/, '$1$2');
    units.set(key, (units.get(key) ?? 0) + c.unitsOpen);
  }
  return units;
}

/**
 * Claims that are certain now and were not, or of more units. The seller's own figure of a shipment stands without a ledger
 * (contract, "Coverage"), so what happened to its units there may go unseen.
 */
export function added(
  before: AuditResult,
  after: AuditResult,
  { lostLedger, figures }: Pick<Change, 'lostLedger' | 'figures'>,
): string[] {
  const known = certainOf(before, !lostLedger);
  return [...certainOf(after, !lostLedger)]
    .filter(([key, units]) => units > (known.get(key) ?? -1))
    .filter(([key]) => !(lostLedger && figures.some((figure) => key.startsWith(`inbound/${figure}`))))
    .map(([key]) => key);
}

export interface Change {
  readonly what: string;
  /** True where rows of the ledger are gone, not only damaged. */
  readonly lostLedger: boolean;
  /** Shipments, with the product, of which the seller's own tab says how many units were received. */
  readonly figures: readonly string[];
  readonly tabs: readonly Tab[];
}

const HEADERS_ABOVE = 30;

function headerOf(tab: Tab): number {
  let best = 0;
  const filled = (row: readonly Cell[] | undefined) => (row ?? []).filter((c) => c !== '').length;
  for (let i = 0; i < Math.min(HEADERS_ABOVE, tab.rows.length); i++)
    if (filled(tab.rows[i]) > filled(tab.rows[best]) && !/^\d/.test(String(tab.rows[i]?.[0]))) best = i;
  return best;
}

const FILTERS: Readonly<Record<string, readonly string[]>> = {
  ledger: ['Event Type', 'Reason', 'Disposition', 'Country', 'Fulfillment Center', 'FNSKU', 'MSKU'],
  returns: ['detailed-disposition', 'reason', 'status', 'fulfillment-center-id'],
  reimbursements: ['reason', 'currency-unit'],
  settlement: ['marketplace-name', 'transaction-type'],
  payments: ['marketplace', 'type'],
  orders: ['sales-channel'],
};
const DATES: Readonly<Record<string, string>> = {
  ledger: 'Date and Time',
  returns: 'return-date',
  reimbursements: 'approval-date',
  replacements: 'shipment-date',
  orders: 'purchase-date',
};
const PLACES = new Set([
  'Country',
  'Fulfillment Center',
  'fulfillment-center-id',
  'currency-unit',
  'marketplace-name',
  'marketplace',
  'sales-channel',
]);
/** Kinds that a report may lack, and show it. */
const WITHOUT = new Set(['Reason', 'Disposition', 'detailed-disposition', 'reason', 'status']);
const SHORT = 20;
const SPOILT = ['', '#REF!', '1.2E+10', '#N/A', '?', '\u{FFFD}\u{FFFD}'];

const kindOf = (tab: Tab) => tab.name.replace(/[ \d-].*$/, '');
const settling = (tab: Tab) => !['Products'].includes(tab.name);

/** One way to lose or damage a part of the reports. */
export function change(seller: Pick<Seller, 'paidAbroad' | 'apart'>, tabs: readonly Tab[], seed: number): Change {
  const own = tabs.find((t) => t.name === 'Shipments')?.rows.slice(1) ?? [];
  const figures = own.filter((r) => r[7] !== '').map((r) => `${r[0]}/${r[5]}`);
  const made = changed(tabs, seed, seller);
  const unseen =
    beginsAmid(tabs, made.tabs) || findsBefore(tabs, made.tabs) || (seller.paidAbroad && lacksJapan(tabs, made.tabs));
  return unseen ? change(seller, tabs, seed + 1_000_003) : { ...made, figures };
}

const PAID_BEFORE = 30;
const FOUND_BEFORE = 45;
/** Fewer days with payments are no download that begins late. */
const FEW_DAYS = 10;

/**
 * Payments must reach back to the event and no further (contract, "Coverage"): one that was made before it, in a report that
 * begins between both, is not seen.
 */
function beginsAmid(before: readonly Tab[], after: readonly Tab[]): boolean {
  const days = (tabs: readonly Tab[], japan: boolean) =>
    tabs
      .filter((t) => kindOf(t) === 'reimbursements' && t.name.endsWith(' JP') === japan)
      .flatMap((t) => t.rows.slice(1).map((r) => Date.parse(String(r[0]).slice(0, 10)) / 86_400_000));
  return [false, true].some((japan) => {
    const kept = days(after, japan);
    const oldest = Math.min(...kept);
    const few = new Set(kept).size < FEW_DAYS && before.some((t) => t.name.endsWith(' JP'));
    return days(before, japan).some((day) => day < oldest && (few || day >= oldest - PAID_BEFORE));
  });
}

/** A unit that was found before the ledger begins and booked as lost after it is not seen (guide). */
function findsBefore(before: readonly Tab[], after: readonly Tab[]): boolean {
  const rows = (tabs: readonly Tab[]) =>
    tabs.filter((t) => kindOf(t) === 'ledger').flatMap((t) => t.rows.slice(headerOf(t) + 1).map((r) => r.map(String)));
  const at = (before.find((t) => kindOf(t) === 'ledger')?.rows[0] ?? []).map(String);
  const [reason, units] = [at.indexOf('Reason'), at.indexOf('Quantity')];
  const day = (r: readonly string[]) => Date.parse(r[0] ?? '') / 86_400_000;
  const oldest = Math.min(
    ...rows(after)
      .map(day)
      .filter((d) => !Number.isNaN(d)),
  );
  return rows(before).some(
    (r) => /^[FN]$/.test(r[reason] ?? '') && Number(r[units]) > 0 && day(r) < oldest && day(r) >= oldest - FOUND_BEFORE,
  );
}

/** Payments of Japan are asked only about Japan (contract, "Coverage"): one in yen for a unit of another shop goes unseen without them. */
function lacksJapan(before: readonly Tab[], after: readonly Tab[]): boolean {
  const rows = (tabs: readonly Tab[]) => tabs.find((t) => t.name === 'reimbursements JP')?.rows.length ?? 0;
  return rows(after) < rows(before);
}

function changed(
  tabs: readonly Tab[],
  seed: number,
  seller: Pick<Seller, 'paidAbroad' | 'apart'>,
): Omit<Change, 'figures'> {
  const random = createRandom(seed);
  const candidates = tabs.filter((t) => settling(t) && t.rows.length > headerOf(t) + 1);
  const tab = random.pick(candidates);
  const kind = kindOf(tab);
  const head = headerOf(tab);
  const header = (tab.rows[head] as readonly Cell[]).map(String);
  const all = tab.rows.slice(head + 1);
  const withRows = (rows: readonly (readonly Cell[])[], what: string, lostLedger = false) => ({
    what: `${tab.name}: ${what}`,
    lostLedger,
    tabs: tabs.map((t) => (t === tab ? { ...t, rows: [...t.rows.slice(0, head + 1), ...rows] } : t)),
  });
  const dateAt = header.indexOf(DATES[kind] ?? '');
  // The seller's own tab is cut by nobody but himself: a row that he deletes leaves no trace.
  const way = kind === 'Shipments' ? 9 : random.int(0, 11);
  if (way === 11) {
    // Without it products have other names, and so have their claims.
    // The returns of some marketplaces have no status at all.
    const column = random.pick(header.filter((title) => !['', 'FNSKU', 'status'].includes(title)));
    return {
      what: `${kind} without the column ${column}`,
      lostLedger: kind === 'ledger',
      tabs: tabs.map((t) => {
        if (kindOf(t) !== kind) return t;
        const [above, at] = [headerOf(t), (t.rows[headerOf(t)] as readonly Cell[]).indexOf(column)];
        return { ...t, rows: t.rows.map((r, i) => (i < above ? r : r.filter((_, k) => k !== at))) };
      }),
    };
  }
  if (way === 10) return changed(tabs, seed + 1_000_003, seller);
  if (way === 0) {
    const piece = tabs.filter((t) => kindOf(t) === kind).length > 1 && random.chance(0.7);
    if (piece && kind === 'returns') {
      const together = tabs.filter((t) => kindOf(t) === kind).flatMap((t) => t.rows.slice(headerOf(t) + 1));
      const left = together.filter((row) => !all.includes(row));
      if (endsInSlack(kind, together, left, dateAt)) return changed(tabs, seed + 1_000_003, seller);
    }
    if (piece) return withRows([], 'a piece is missing', kind === 'ledger');
    return { what: `without ${kind}`, lostLedger: kind === 'ledger', tabs: tabs.filter((t) => kindOf(t) !== kind) };
  }
  if (way === 1) {
    const [from, to] = random.chance(0.5) ? [0, random.int(0, all.length)] : [random.int(0, all.length), all.length];
    const last = tabs.filter((t) => kindOf(t) === kind);
    if (!seller.apart && last.length > 1 && (from === 0 ? tab !== last[last.length - 1] : tab !== last[0]))
      return changed(tabs, seed + 1_000_003, seller);
    if (endsInSlack(kind, all, all.slice(from, to), dateAt)) return changed(tabs, seed + 1_000_003, seller);
    return withRows(all.slice(from, to), `rows ${from}–${to}`, kind === 'ledger');
  }
  if (way === 2) {
    const rows = all.slice(0, random.int(1, all.length));
    const line = rows[rows.length - 1] as readonly Cell[];
    const cells = line.slice(0, random.int(1, line.length - 1));
    if (!seller.apart && tabs.filter((t) => kindOf(t) === kind).length > 1)
      return changed(tabs, seed + 1_000_003, seller);
    if (endsInSlack(kind, all, rows, dateAt)) return changed(tabs, seed + 1_000_003, seller);
    // As of one that was downloaded a few days ago, and whole.
    if (kind === 'ledger' && dateAt >= 0 && String(line[dateAt]).slice(0, 10) >= ago(DAYS_APART))
      return changed(tabs, seed + 1_000_003, seller);
    return withRows(
      [...rows.slice(0, -1), cells],
      `ends in row ${rows.length} after ${cells.length} cells`,
      kind === 'ledger',
    );
  }
  if (way === 3) {
    const at = header.indexOf(DATES[kind] ?? '');
    if (at < 0) return changed(tabs, seed + 1_000_003, seller);
    const days = all.map((r) => String(r[at]).slice(0, 10)).sort();
    const limit = random.pick(days);
    const later = random.chance(0.5);
    const keep = (r: readonly Cell[]) =>
      later ? String(r[at]).slice(0, 10) >= limit : String(r[at]).slice(0, 10) <= limit;
    if (endsInSlack(kind, all, all.filter(keep), at)) return changed(tabs, seed + 1_000_003, seller);
    return filtered(tabs, kind, keep, `${kind} ${later ? 'from' : 'to'} ${limit}`);
  }
  if (way === 4 || way === 5) {
    const column = random.pick(FILTERS[kind] ?? ['']);
    const at = header.indexOf(column);
    // Payments vouch by their currency (contract, "Coverage"): who filters by it hides what was paid in another than the shop's.
    if (column === 'currency-unit' && seller.paidAbroad) return changed(tabs, seed + 1_000_003, seller);
    if (at < 0) return changed(tabs, seed + 1_000_003, seller);
    const seen = [
      ...new Set(
        tabs.filter((t) => kindOf(t) === kind).flatMap((t) => t.rows.slice(headerOf(t) + 1).map((r) => String(r[at]))),
      ),
    ].sort();
    const value = random.pick(seen);
    const only = random.chance(PLACES.has(column) || WITHOUT.has(column) ? 0.5 : 1);
    const kept = tabs.flatMap((t) => (kindOf(t) === kind ? t.rows.filter((r) => String(r[at]) === value) : []));
    // What is short shows no kind (contract, "Coverage"): a few rows of one reason may be all that there are.
    if (column !== 'Event Type' && !PLACES.has(column) && kept.length < SHORT)
      return changed(tabs, seed + 1_000_003, seller);
    return filtered(
      tabs,
      kind,
      (r) => (String(r[at]) === value) === only,
      `${kind} ${only ? 'only' : 'without'} ${column} “${value}”`,
    );
  }
  const row = pickRow(random, all, header);
  const at = random.int(0, header.length - 1);
  const value = random.pick(SPOILT);
  const cells = all[row] as readonly Cell[];
  if (way === 6 && random.chance(0.5)) {
    const out = random.chance(0.5)
      ? cells.filter((_, i) => i !== at)
      : [...cells.slice(0, at), 'x', ...cells.slice(at)];
    return withRows(
      all.map((r, i) => (i === row ? out : r)),
      `row ${row + head + 2} ${out.length < cells.length ? 'lacks' : 'has one more than'} ${header[at]}`,
    );
  }
  return withRows(
    all.map((r, i) => (i === row ? cells.map((c, k) => (k === at ? value : c)) : r)),
    `row ${row + head + 2} ${header[at]} “${cells[at]}” → “${value}”`,
  );
}

/** What came back so many days after the end of a ledger shows that it has ended. */
const DAYS_APART = 7;

const isEveryday = (row: readonly Cell[]) => row.some((c) => /^EVERY-/.test(String(c)));

type Lines = readonly (readonly Cell[])[];

/**
 * A report may end early by its slack (contract, "Coverage"): before today, or returns before the day on which the claim may be
 * made. What falls into these days is not seen.
 */
function endsInSlack(kind: string, all: Lines, kept: Lines, at: number): boolean {
  if (at < 0) return false;
  const days = (rows: Lines) => [...new Set(rows.map((r) => String(r[at]).slice(0, 10)))].sort();
  const left = days(kept);
  const newest = left.at(-1) ?? '';
  const span = (Date.parse(newest) - Date.parse(left[0] ?? '')) / 86_400_000;
  const slack = left.length < 2 ? 30 : Math.min(30, Math.max(7, Math.ceil((3 * span) / (left.length - 1))));
  if (kind === 'returns') {
    const after = (day: string) => (Date.parse(day) - Date.parse(newest)) / 86_400_000;
    return days(all.filter((r) => !isEveryday(r))).some((d) => after(d) > 0 && after(d) <= slack);
  }
  // Returns of every month show that stock moves on: a ledger may not end so early.
  const since = (rows: Lines) => rows.filter((r) => String(r[at]).slice(0, 10) >= newest).length;
  return newest >= ago(kind === 'ledger' ? DAYS_APART : slack) && since(kept) < since(all);
}

/** Mostly a row of the story, not one of the everyday rows around it. */
function pickRow(random: Random, rows: readonly (readonly Cell[])[], _header: readonly string[]): number {
  const own = rows.map((r, i) => (isEveryday(r) ? -1 : i)).filter((i) => i >= 0);
  return own.length > 0 && random.chance(0.95) ? random.pick(own) : random.int(0, rows.length - 1);
}

function filtered(
  tabs: readonly Tab[],
  kind: string,
  keep: (row: readonly Cell[]) => boolean,
  what: string,
): Omit<Change, 'figures'> {
  return {
    what,
    lostLedger: kind === 'ledger',
    tabs: tabs.map((t) => {
      if (kindOf(t) !== kind) return t;
      const head = headerOf(t) + 1;
      return {
        ...t,
        rows: [
          ...t.rows.slice(0, head),
          ...t.rows.slice(head).filter((r) => (kind === 'settlement' && r === t.rows[head]) || keep(r)),
        ],
      };
    }),
  };
}

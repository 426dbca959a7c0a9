// From tabs to tables: the list of known reports, and the one place where tabs are recognised, read and merged.

import { type CellColumn, type RowRef, rowAt, type Tab } from '../values/cell';
import type { Day, DaySpan } from '../values/day';
import { gapsBetween } from '../values/lists';
import { type Message, message } from '../values/message';
import { allSteps } from '../values/steps';
import type { MessageId, ValuesOf } from '../words/message-ids';
import { allOrders } from './all-orders';
import { customerReturns } from './customer-returns';
import { feePreview } from './fee-preview';
import { fulfilledShipments } from './fulfilled-shipments';
import type { ReportId } from './ids';
import { inventoryAdjustments } from './inventory-adjustments';
import type { IssueCode, ReportSummary } from './issue';
import { ledgerDetail } from './ledger-detail';
import { ledgerSummary } from './ledger-summary';
import { manageInventory } from './manage-inventory';
import { merchantReturns } from './merchant-returns';
import { languageOf, type PaymentColumn } from './money/payments/columns';
import { paymentDecimalSign, paymentsTransactions } from './money/payments/spec';
import { checkPaymentTotals } from './money/payments/totals';
import { settlementV1, settlementV2 } from './money/settlement';
import { checkSettlementTotals } from './money/settlement-totals';
import { checkProducts, products } from './products';
import { type Ahead, columnsAhead } from './reading/ahead';
import type { UnreadRow } from './reading/faults';
import { mergeTabs } from './reading/merge';
import { splitOneColumn } from './reading/one-column';
import { type Habits, readTable } from './reading/read-table';
import { headerAmong, nearMiss, type Recognised, recognise } from './reading/recognise';
import { type RowSource, type Rows, rowsOf } from './reading/rows';
import type { Columns, ReportSpec, TypedSpec } from './reading/spec';
import type { Table } from './reading/table';
import { TextNumbers } from './reading/text-numbers';
import { columnPositions } from './reading/titles';
import { checkWords } from './reading/unknown-words';
import { referralPreview } from './referral-preview';
import { reimbursements } from './reimbursements';
import { removalOrders } from './removal-orders';
import { removalShipments } from './removal-shipments';
import { replacements } from './replacements';
import { sellerFeedback } from './seller-feedback';
import { shipmentContents } from './shipment-contents';
import { shipments } from './shipments';
import { amazonsCosts } from './sourcing-costs';
import { storageFees } from './storage-fees';

/** Every report the add-on knows. */
export const REPORTS: readonly ReportSpec[] = [
  reimbursements,
  customerReturns,
  ledgerDetail,
  ledgerSummary,
  inventoryAdjustments,
  feePreview,
  settlementV1,
  settlementV2,
  paymentsTransactions,
  allOrders,
  fulfilledShipments,
  shipmentContents,
  replacements,
  removalOrders,
  removalShipments,
  storageFees,
  manageInventory,
  referralPreview,
  merchantReturns,
  sellerFeedback,
  amazonsCosts,
  products,
  shipments,
];

const SETTLEMENTS: readonly ReportSpec[] = [settlementV2, settlementV1];

/** All recognised tabs by report, merged, and what each tab turned out to be. */
export class Reading implements RowSource {
  summaries: readonly ReportSummary[] = [];
  private readonly byReport = new Map<ReportId, Table[]>();
  private readonly unreadById = new Map<ReportId, readonly UnreadRow[]>();
  private readonly rowsById = new Map<ReportId, Rows<Columns>>();
  private readonly copiesById = new Map<ReportId, Rows<Columns>>();
  private shortTabs: ReadonlySet<string> | null = null;
  readonly orderNumbers = new TextNumbers();
  private readonly texts = { orders: this.orderNumbers, products: new TextNumbers() };

  private constructor(private readonly reads: readonly TabRead[]) {}

  /** Joins tabs that were read one by one; copies in overlapping pastes are marked. */
  static of(reads: readonly TabRead[]): Reading {
    return allSteps(Reading.steps(reads));
  }

  /** The same, a report at a time: between two a caller may let others work. */
  static *steps(reads: readonly TabRead[]): Generator<void, Reading> {
    const reading = new Reading(reads);
    yield* reading.join();
    return reading;
  }

  private *join(): Generator<void> {
    const { reads } = this;
    for (const table of reads.flatMap((r) => r.tables)) {
      const list = this.byReport.get(table.spec.id);
      if (list) list.push(table);
      else this.byReport.set(table.spec.id, [table]);
    }
    for (const list of this.byReport.values()) {
      mergeTabs(list);
      yield;
    }
    for (const { tab, tables } of reads) {
      tab.store?.forget();
      for (const table of tables) table.slimDates();
    }
    this.summaries = reads.flatMap(({ tab, tables }) =>
      tables.length === 0 ? [summariseOther(tab)] : tables.map((table) => summarise(tab, table)),
    );
  }

  /** The rows of one report, of all its tabs, typed by its columns. */
  rows<C extends Columns>(spec: TypedSpec<C>): Rows<C> {
    return this.rowsOnce(this.rowsById, spec, false);
  }

  private rowsOnce<C extends Columns>(
    known: Map<ReportId, Rows<Columns>>,
    spec: TypedSpec<C>,
    copies: boolean,
  ): Rows<C> {
    let rows = known.get(spec.id);
    if (!rows && copies && !this.tables(spec).some((table) => table.dropped?.includes(1))) return this.rows(spec);
    if (!rows) {
      rows = rowsOf(spec, this.tables(spec), this.texts, copies) as unknown as Rows<Columns>;
      known.set(spec.id, rows);
    }
    return rows as unknown as Rows<C>;
  }

  /** The same rows and the copies of them in overlapping pastes, for what a copy may tell beside the row that counts. */
  readonly withCopies: RowSource = {
    orderNumbers: this.orderNumbers,
    rows: (spec) => this.rowsOnce(this.copiesById, spec, true),
  };

  /** Oldest and newest date of a report in all its tabs; null when no row has one. */
  range(id: ReportId): { readonly from: Day; readonly to: Day } | null {
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const table of this.byReport.get(id) ?? []) {
      const days = table.range();
      if (days.from !== null) from = Math.min(from, days.from);
      if (days.to !== null) to = Math.max(to, days.to);
    }
    return from <= to ? { from, to } : null;
  }

  /** True where there is such a settlement at all: hardly any has one. */
  get hasShortSettlement(): boolean {
    this.shortTabs ??= this.findShortTabs();
    return this.shortTabs.size > 0;
  }

  /** True for a row of a settlement whose lines do not add up to the total that it states. */
  inShortSettlement({ tab, row }: RowRef): boolean {
    this.shortTabs ??= this.findShortTabs();
    if (!this.shortTabs.has(tab)) return false;
    for (const { id } of SETTLEMENTS) {
      const table = this.byReport.get(id)?.find((t) => t.tab.name === tab && t.holds(row));
      const at = table?.indexOf(row) ?? -1;
      if (table && at >= 0 && table.fallsShort(table.text(at, 'settlementId'))) return true;
    }
    return false;
  }

  /** Tabs with a settlement that does not add up. */
  private findShortTabs(): ReadonlySet<string> {
    const tables = SETTLEMENTS.flatMap(({ id }) => this.byReport.get(id) ?? []);
    return new Set(tables.filter((table) => table.anyFallsShort).map(({ tab }) => tab.name));
  }

  /** As `range`, without the day on which a file that was cut off ends. */
  wholeRange(id: ReportId): { readonly from: Day; readonly to: Day } | null {
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const table of this.byReport.get(id) ?? []) {
      const days = table.wholeRange();
      if (days.from !== null) from = Math.min(from, days.from);
      if (days.to !== null) to = Math.max(to, days.to);
    }
    return from <= to ? { from, to } : null;
  }

  /** What `read` makes of each tab of a report. */
  ofTabs<T>(id: ReportId, read: (table: Table) => T): T[] {
    return (this.byReport.get(id) ?? []).map(read);
  }

  /** Oldest and newest date of each tab of a report that has one; `whole` without the day on which a file that was cut off ends. */
  tabRanges(id: ReportId): { readonly all: DaySpan; readonly whole: DaySpan | null }[] {
    return (this.byReport.get(id) ?? []).flatMap((table) => {
      const all = rangeOf(table.range());
      return all === null ? [] : [{ all, whole: rangeOf(table.wholeRange()) }];
    });
  }

  /** Days between the tabs of a report of which none has a row: a download may be missing there. */
  gaps(id: ReportId): readonly { readonly from: Day; readonly to: Day }[] {
    const ranges = (this.byReport.get(id) ?? []).flatMap((table) => {
      const { from, to } = table.range();
      return from === null || to === null ? [] : [{ from, to }];
    });
    return gapsBetween(ranges);
  }

  /** On how many days a report has rows. */
  dayCount(id: ReportId): number {
    return this.daysOf(id).size;
  }

  /** The days on which a report has rows. */
  daysOf(id: ReportId): ReadonlySet<Day> {
    const days = new Set<Day>();
    for (const table of this.byReport.get(id) ?? []) table.addDays(days);
    return days;
  }

  /** The rows of a report that were not read whole. */
  unread(id: ReportId): readonly UnreadRow[] {
    let rows = this.unreadById.get(id);
    if (!rows) {
      rows = (this.byReport.get(id) ?? []).flatMap((table) => table.unreadRows());
      this.unreadById.set(id, rows);
    }
    return rows;
  }

  /** Rows of a report that count, read whole or not. */
  rowCount(id: ReportId): number {
    return (this.byReport.get(id) ?? []).reduce((sum, table) => sum + table.liveRows(), 0);
  }

  /** True when no tab of this report has a row. */
  isEmpty(id: ReportId): boolean {
    return (this.byReport.get(id) ?? []).every((table) => table.size === 0);
  }

  /** Notes what turned out to be wrong with a row of a report only when it was read together with others. */
  issue<Code extends IssueCode & MessageId>(
    id: ReportId,
    { tab, row }: RowRef,
    code: Code,
    data: ValuesOf<Code>,
  ): void {
    const table = this.byReport.get(id)?.find((t) => t.tab.name === tab && t.holds(row));
    table?.issue(code, row, null, message(code, data));
  }

  private tables<K extends string>(spec: ReportSpec<K>): readonly Table<K>[] {
    return (this.byReport.get(spec.id) ?? []) as unknown as readonly Table<K>[];
  }

  /** True when a tab of this report is there, rows or not. */
  has(id: ReportId): boolean {
    return this.byReport.has(id);
  }

  /** The tabs that hold a known report, with its header row (from 0) and the places of its columns; each download of it in turn. */
  tabs(): ReadTab[] {
    return this.reads.flatMap(({ tab, tables }) =>
      tables.filter(({ spec }) => spec === tables[0]?.spec).map((table) => readTabOf(tab, table)),
    );
  }

  ids(): ReportId[] {
    return [...this.byReport.keys()];
  }
}

function rangeOf({ from, to }: { readonly from: Day | null; readonly to: Day | null }): DaySpan | null {
  return from === null || to === null ? null : { from, to };
}

function readTabOf(tab: Tab, table: Table): ReadTab {
  const places = Object.entries<number | undefined>(table.at).flatMap(([key, place]): [string, number][] =>
    place === undefined ? [] : [[key, place]],
  );
  const { spec, headerRow } = table;
  return { tab, report: spec.id, headerRow, at: new Map(places), column: (place) => table.columnAt(place) };
}

/** A tab of a known report. */
export interface ReadTab {
  readonly tab: Tab;
  readonly report: ReportId;
  readonly headerRow: number;
  readonly at: ReadonlyMap<string, number>;
  /** The column in a place of the tab, of the rows that were read as rows of the report. */
  column(place: number): CellColumn;
}

/** A tab as it was read: no table when it is none of the known reports, several when reports stand below each other. */
export interface TabRead {
  readonly tab: Tab;
  readonly tables: readonly Table[];
}

const readBefore = new WeakMap<Tab, readonly Table[]>();

/** Reads one tab, whatever the others hold. */
export function readTab(tab: Tab): TabRead {
  const before = readBefore.get(tab);
  if (before) {
    // A table is marked when tabs are merged: it serves one reading.
    readBefore.delete(tab);
    return { tab, tables: before };
  }
  return readNow(tab, recognise(tab, REPORTS));
}

function readNow(tab: Tab, found: Recognised | null): TabRead {
  const tables = tablesOf(tab, found);
  tab.store?.forget();
  return { tab, tables };
}

/** Reads a file as it comes: its first rows tell which report it holds, before it is gone through. */
export class FileReading {
  /** Not known before the first rows were seen. */
  private found: Recognised | null | undefined;

  /** The columns that reading will ask for; null where the first rows hold no known report. */
  readonly columns = (rows: readonly (readonly string[])[]): Ahead | null => {
    this.found = recognise({ name: '', rows }, REPORTS);
    return this.found && columnsAhead(rows, this.found);
  };

  /** Reads the tab of the file now, for the next `readTab` of it. */
  read(tab: Tab): void {
    // A file that had to be read with care may have other first rows.
    const found = tab.store && this.found !== undefined ? this.found : recognise(tab, REPORTS);
    readBefore.set(tab, readNow(tab, found).tables);
  }
}

/** All tabs at once. */
export function readReports(tabs: readonly Tab[]): Reading {
  return Reading.of(tabs.map(readTab));
}

function tablesOf(original: Tab, recognised: Recognised | null): Table[] {
  let tab = original;
  let found = recognised;
  if (!found) {
    tab = splitOneColumn(original);
    found = tab === original ? null : recognise(tab, REPORTS);
  }
  const tables: Table[] = [];
  while (found) {
    let table = tableOf(tab, found);
    // A header row reads as no data row, so only such rows are looked at.
    const other: Recognised | null = headerAmong(tab, table.unreadLines(), REPORTS);
    if (other) table = tableOf(tab, found, other.headerRow);
    finishTable(table);
    const [first] = tables;
    if (first && first.spec !== table.spec) tellSecond(first, table);
    tables.push(table);
    found = other ?? (table.again === null ? null : { ...found, headerRow: table.again });
  }
  for (const table of tables) table.closeIssues();
  return tables;
}

function tellSecond(first: Table, second: Table): void {
  first.issue('second-report', second.headerRow + 1, null, { id: 'second-report', data: { report: second.spec.id } });
}

function tableOf(tab: Tab, { spec, headerRow }: Recognised, until?: number): Table {
  return readTable(spec, tab, headerRow, habitsOf(spec, tab, headerRow), until);
}

/** What only the report as a whole tells. */
function finishTable(table: Table): void {
  const { spec } = table;
  if (spec.totals) checkSettlementTotals(table);
  if (spec.id === paymentsTransactions.id) checkPaymentTotals(table as unknown as Table<PaymentColumn>);
  if (spec.id === products.id) checkProducts(table as unknown as Table<keyof typeof products.columns>);
  if (spec.words) checkWords(table);
  for (const [key, column] of Object.entries(spec.columns)) {
    if (column.required && !table.has(key)) {
      const name = column.names[0] as string;
      table.issue('missing-column', null, null, { id: 'missing-column', data: { column: name } });
    }
  }
}

/** Payments files are the only ones that Amazon translates: their language tells how numbers and dates are written. */
function habitsOf(spec: ReportSpec, tab: Tab, headerRow: number): Habits {
  if (spec.id !== paymentsTransactions.id) return {};
  const header = rowAt(tab, headerRow).map(String);
  const language = languageOf(header);
  const indian = header.some((name) => /^TCS-/i.test(name.trim()));
  const dayFirst = indian || (language !== null && language !== 'en' && language !== 'ja');
  return { decimalSign: paymentDecimalSign(header), ...(dayFirst ? { dateOrder: 'day-first' as const } : {}) };
}

/** Where a report's header row is and where its columns stand in it; null when the tab is no known report. */
export function headerIn(tab: Tab): { report: ReportId; row: number; at: Readonly<Record<string, number>> } | null {
  const found = recognise(tab, REPORTS);
  if (!found) return null;
  const names = rowAt(tab, found.headerRow).map((cell) => (typeof cell === 'string' ? cell : ''));
  return {
    report: found.spec.id,
    row: found.headerRow,
    at: columnPositions(found.spec, names) as Record<string, number>,
  };
}

function summarise(tab: Tab, table: Table): ReportSummary {
  return { tab: tab.name, report: table.spec.id, rows: table.size, ...table.range(), issues: table.issues };
}

/** A tab that is none of the known reports. */
function summariseOther(tab: Tab): ReportSummary {
  const base = { tab: tab.name, report: null, rows: 0, from: null, to: null };
  const empty = tab.rows.every((row) =>
    row.every((cell) => cell === '' || (typeof cell === 'string' && cell.trim() === '')),
  );
  if (empty) {
    return {
      ...base,
      issues: [{ code: 'empty-report', row: null, column: null, message: { id: 'empty-tab', data: {} } }],
    };
  }
  const miss = nearMiss(tab, REPORTS);
  if (miss) {
    const nearly: Message = { id: 'nearly-report', data: { report: miss.spec.id, column: miss.missing[0] as string } };
    return { ...base, issues: [{ code: 'missing-column', row: null, column: null, message: nearly }] };
  }
  return {
    ...base,
    issues: [{ code: 'unknown-report', row: null, column: null, message: { id: 'unknown-report', data: {} } }],
  };
}

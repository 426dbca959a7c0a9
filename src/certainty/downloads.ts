// What each of several downloads of a report shows of itself. One that was filtered tells nothing of what it leaves out, though
// another download of the same report is whole (contract, "Coverage", kind).
import { returnsOf } from '../reports/customer-returns';
import type { ReportId } from '../reports/ids';
import { type LedgerEvent, ledgerOf } from '../reports/ledger-detail';
import { reimbursements } from '../reports/reimbursements';
import type { Day } from '../values/day';
import { codeKey } from '../values/text';
import type { TabRows } from '../world/tab-reach';
import type { World } from '../world/world';

/** In so many rows of an account everything that happens often has happened. */
export const MANY = 20;
/** What is rarer happens at least once in so many rows. */
export const MANY_MORE = 40;
/** Of so few rows none need be sellable. */
const FEW = 10;
/** So many kinds of events beside adjustments show that a ledger was not filtered by kind. */
const OTHER_KINDS = 2;

/** A tab by the days that it has rows of; `wholeRange` is without the day on which a file that was cut off ends. */
export interface TabDays extends TabRows {
  /** Rows of the tab. */
  readonly size: number;
  wholeRange(): Span;
  addDays(days: Set<Day>): void;
}

interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What is asked of a ledger: events of a kind, of a family of products. */
export interface About {
  readonly kind: LedgerEvent;
  readonly family: string;
}

/** The different values of a column in one tab. */
type Seen = ReadonlySet<string>;

interface LedgerTab {
  readonly rows: number;
  readonly kinds: ReadonlySet<LedgerEvent>;
  readonly dispositions: Seen;
  /** Families of its products: the first two suffice. */
  readonly families: Seen;
}

/** The same while it is collected. */
interface SeenRows {
  readonly rows: number;
  readonly kinds: Set<LedgerEvent>;
  readonly dispositions: Set<string>;
  readonly families: Set<string>;
}

export class Downloads {
  private ledger: ReadonlyMap<TabDays, LedgerTab> | null = null;
  /** True where a ledger tells of one product alone, so that it matters which one is asked about. */
  private byFamily: boolean | null = null;
  private readonly filtered = new Map<ReportId, ReadonlySet<TabDays>>();
  /** Silent ledgers by what is asked; findings ask the same again and again. */
  private readonly silentOf = new Map<string, ReadonlySet<TabDays>>();

  constructor(private readonly world: World) {}

  /** The tabs of a report that were filtered, so that what they lack tells nothing; of a ledger, nothing of something. */
  silent(report: ReportId, about: About | null): ReadonlySet<TabDays> {
    if (report === 'ledger-detail') return about === null ? NONE : this.silentLedgers(about);
    let tabs = this.filtered.get(report);
    if (!tabs) {
      tabs = this.findFiltered(report);
      this.filtered.set(report, tabs);
    }
    return tabs;
  }

  private silentLedgers({ kind, family }: About): ReadonlySet<TabDays> {
    this.ledger ??= this.findLedgers();
    this.byFamily ??= [...this.ledger.values()].some(({ families }) => families.size === 1);
    const asked = this.byFamily ? `${kind} ${family}` : kind;
    let silent = this.silentOf.get(asked);
    if (!silent) {
      silent = this.findSilent(this.ledger, { kind, family });
      this.silentOf.set(asked, silent);
    }
    return silent;
  }

  private findSilent(ledger: ReadonlyMap<TabDays, LedgerTab>, { kind, family }: About): ReadonlySet<TabDays> {
    const silent = new Set<TabDays>();
    for (const [tab, { rows, kinds, dispositions, families }] of ledger) {
      const otherProduct = rows >= MANY && families.size === 1 && !families.has(family);
      const unsellable = rows >= FEW && !dispositions.has('sellable') && !dispositions.has('');
      if (otherProduct || unsellable || lacksKind(rows, kinds, kind)) silent.add(tab);
    }
    return silent;
  }

  private findLedgers(): ReadonlyMap<TabDays, LedgerTab> {
    const { withCopies } = this.world.reading;
    const { catalogue } = this.world;
    const rows = ledgerOf(withCopies);
    const tabOf = rows.ofTab((tab) => tab);
    const tabs = new Map<TabDays, SeenRows>();
    let last: TabDays | null = null;
    let seen: SeenRows = { rows: 0, kinds: new Set(), dispositions: new Set(), families: new Set() };
    /** Rows of one tab follow each other. */
    const seenIn = (tab: TabDays): SeenRows => {
      if (tab === last) return seen;
      last = tab;
      seen = tabs.get(tab) ?? { rows: tab.size, kinds: new Set(), dispositions: new Set(), families: new Set() };
      tabs.set(tab, seen);
      return seen;
    };
    for (const i of rows.different('eventType', 'disposition')) {
      const { kinds, dispositions } = seenIn(tabOf(i));
      kinds.add(rows.event(i));
      dispositions.add(rows.disposition(i));
    }
    const seeFamilies = (places: readonly number[]) => {
      for (const i of places) {
        const { families } = seenIn(tabOf(i));
        if (families.size < 2) families.add(catalogue.familyOf({ sku: rows.sku(i), fnsku: rows.fnsku(i) }));
      }
    };
    // Nearly always the SKUs alone tell of two.
    seeFamilies(rows.different('sku'));
    if ([...tabs.values()].some(({ families }) => families.size < 2)) seeFamilies(rows.different('fnsku', 'sku'));
    return tabs;
  }

  private findFiltered(report: ReportId): ReadonlySet<TabDays> {
    const { withCopies } = this.world.reading;
    if (report === 'reimbursements') {
      const rows = withCopies.rows(reimbursements);
      return filteredTabs(rows, [[rows.read('reason', codeKey), rows.different('reason')]]);
    }
    if (report !== 'customer-returns') return NONE;
    const returns = returnsOf(withCopies);
    const columns = [
      [returns.disposition, returns.different('disposition')],
      [returns.reason, returns.different('reason')],
    ] as const;
    return filteredTabs(returns, columns, ([d]) => d?.has('sellable') === false);
  }
}

const NONE: ReadonlySet<TabDays> = new Set();

/** True for a tab that was filtered to other kinds of events: by a few kinds only, or adjustments alone. */
function lacksKind(rows: number, kinds: ReadonlySet<LedgerEvent>, kind: LedgerEvent): boolean {
  if (kinds.has(kind)) return false;
  const others = [...kinds].filter((k) => k !== 'adjustments' && k !== 'other');
  return others.length === 0 || (others.length < OTHER_KINDS && rows >= MANY_MORE);
}

/**
 * Long tabs in which all rows have one value of a column.
 * @param columns each with the rows that suffice to tell its values
 * @param odd of the values seen, in the order of the columns
 */
function filteredTabs(
  rows: { ofTab<T>(read: (table: TabDays) => T): (i: number) => T },
  columns: readonly (readonly [(i: number) => string, readonly number[]])[],
  odd: (seen: readonly Seen[]) => boolean = () => false,
): ReadonlySet<TabDays> {
  const tabOf = rows.ofTab((tab) => tab);
  const tabs = new Map<TabDays, Set<string>[]>();
  for (const [c, [column, different]] of columns.entries()) {
    for (const i of different) {
      const tab = tabOf(i);
      const seen = tabs.get(tab) ?? columns.map(() => new Set<string>());
      tabs.set(tab, seen);
      seen[c]?.add(column(i));
    }
  }
  const isOne = (values: Seen) => values.size === 1 && !values.has('');
  const filtered = [...tabs].filter(([{ size }, seen]) => size >= MANY && (seen.some(isOne) || odd(seen)));
  return new Set(filtered.map(([tab]) => tab));
}

// How a report is described: its columns in all spellings, what identifies it, how its cells are read.

import type { ReportId } from '../ids';
import type { DateOrder } from './dates';

/**
 * `id` identifiers (SKU, FNSKU, order id: a number or date in such a cell is damage), `text` anything else,
 * `date` civil dates, `quantity` whole counts, `money` amounts.
 */
type ColumnKind = 'id' | 'text' | 'date' | 'quantity' | 'money';

export interface Column<Kind extends ColumnKind = ColumnKind> {
  readonly kind: Kind;
  /** Every spelling known, compared by `headerKey`. */
  readonly names: readonly string[];
  /** A row without it cannot be used as an event. */
  readonly required?: boolean;
  /** A row that fills one of these columns fills this one too, where the tab has it. */
  readonly beside?: readonly string[];
  /** What every filled cell looks like; another is of another column. */
  readonly form?: RegExp;
  /** Hardly ever asked for, and never checked: such a column is made when it is. */
  readonly aside?: boolean;
  /** Of a column aside: every audit asks for it, so a file is not gone through again for it. */
  readonly asked?: boolean;
  /** In a report without a core: Amazon changes it after the row appeared, so it does not tell rows apart. */
  readonly volatile?: boolean;
}

/**
 * What a cell of the core means, so that the same row is known again in another language or spelling.
 * @param of clean text of another column of the row
 */
export type Canonical<K extends string> = (text: string, of: (column: K) => string) => string;

/** The columns of a report by their own names. */
export type Columns = Readonly<Record<string, Column>>;

export interface ReportSpec<K extends string = string> {
  readonly id: ReportId;
  readonly columns: Readonly<Record<K, Column>>;
  /** Columns that a header row must have to be this report; inner lists are alternatives. */
  readonly signature: readonly (K | readonly K[])[];
  /** The column that tells which dates the report covers. */
  readonly covers?: K;
  /**
   * The columns that tell rows of overlapping pastes apart (contract, "Overlapping pastes"), inner lists are alternatives; of
   * all others the later paste gives the value. Left out: all columns that two tabs share.
   */
  readonly core?: readonly (K | readonly K[])[];
  /** Where the words of a core column differ by language or view. */
  readonly canonical?: Readonly<Partial<Record<K, Canonical<K>>>>;
  /** The date that tells the newer of two rows, where rows change; left out: the newest date of their tabs. */
  readonly changed?: K;
  /** The word by which a row says that it is settled: no later copy takes it back. */
  readonly settles?: { readonly column: K; readonly is: (word: string) => boolean };
  /** The column that counts a row's units: 0 of them is a row that nobody understands. */
  readonly counts?: K;
  /** Columns whose words say what kind of row it is; `where`: only in rows that have this id does an unknown one matter. */
  readonly words?: readonly { readonly column: K; readonly known: (word: string) => boolean; readonly where?: K }[];
  /** Columns without whose word a row cannot be understood; false where a row needs none. */
  readonly telling?: Readonly<Partial<Record<K, (of: (column: K) => string) => boolean>>>;
  /** A date column whose numeric dates are read in the order that this one proves, row by row. */
  readonly orderProof?: { readonly column: K; readonly by: K };
  /** How a numeric date such as 7/6/2026 is read. */
  readonly dateOrder?: DateOrder;
  /** Dates may be months alone (`08/2026`). */
  readonly months?: boolean;
  /** A line that sums up others (a settlement's first line) and is no data row. */
  readonly totals?: { readonly column: K };
  /** Name of the preamble line that says what the tab is about (`Shipment ID`). */
  readonly preambleId?: string;
  /** The seller's own tab: used only when nothing else fits and most headers are its own. */
  readonly own?: { readonly distinctive: readonly K[] };
}

const column =
  <Kind extends ColumnKind>(kind: Kind) =>
  (...names: string[]): Column<Kind> => ({ kind, names });

export const id = column('id');
export const text = column('text');
export const date = column('date');
export const quantity = column('quantity');
export const money = column('money');

/** The same column, needed in every row. */
export function required<Kind extends ColumnKind>(c: Column<Kind>): Column<Kind> {
  return { ...c, required: true };
}

/** The same column, filled in every row that fills one of the others. */
export function beside<Kind extends ColumnKind>(others: readonly string[], c: Column<Kind>): Column<Kind> {
  return { ...c, beside: others };
}

/** The same column, of which every filled cell looks so. */
export function formed<Kind extends ColumnKind>(form: RegExp, c: Column<Kind>): Column<Kind> {
  return { ...c, form };
}

/** Order ids of buyers: three groups of digits, or those of a seller's own shops through Amazon's warehouse (`S01-…`). */
export const BUYER_ORDER = /^'?(?:\d+-|S\d)/i;

/**
 * Whatever is no order id of a buyer with its hyphens lost or turned into other signs, or with other text around it: such a
 * one names no order any more.
 */
export const JOINED =
  /^(?!'?\d{3}(?!-\d)\D*\d{7}\D*\d{7}$|'?\d{3}-\d{7}(?!-\d)\D*\d{7}$|(?!'?\d{3}-\d{7}-\d{7}$).*\d{3}-\d{7}-\d{7})/;

/** The same column, left out when rows of overlapping pastes are compared. */
export function volatile<Kind extends ColumnKind>(c: Column<Kind>): Column<Kind> {
  return { ...c, volatile: true };
}

/** The same column, made when somebody asks. */
export function aside(c: Column<'text'>): Column<'text'> {
  return { ...c, aside: true };
}

/** The same column, never checked, for which every audit asks. */
export function asked(c: Column<'text'>): Column<'text'> {
  return { ...aside(c), asked: true };
}

/** Text columns named as their only spelling, made when somebody asks: keeps long lists of unneeded columns short. */
export function others<const N extends readonly string[]>(...names: N): Record<N[number], Column<'text'>> {
  const out = {} as Record<N[number], Column<'text'>>;
  for (const name of names as readonly N[number][]) out[name] = aside(text(name));
  return out;
}

/** A report with what its columns hold known to the compiler, so that its rows can be read by type. */
export type TypedSpec<C extends Columns> = ReportSpec<keyof C & string> & { readonly columns: C };

/** A report, told once: its columns decide the type of its rows. */
export function report<C extends Columns>(spec: TypedSpec<C>): TypedSpec<C> {
  return spec;
}

// One run in steps at a time: a lease in the document's properties, renewed by each step and given up when nobody renews it.
// It also is the journal: once a run begins to write, it says so there until everything is in its place.

import type { OwnTable } from '../plan/made-tabs';
import type { Memory } from './memory';
import { properties, recallObject } from './stored';
import type { Turn } from './write-tables';

const KEY = 'fba-claims-run';
/** Apart from the rest: a step that only renews must not put back what another run changed meanwhile. */
const HEARD_KEY = 'fba-claims-run-heard';
const ENDED_KEY = 'fba-claims-run-ended';
/**
 * A run that nobody has renewed for so long is given up. A page renews it every minute while it audits; while a call is
 * under way that takes longer, the document's lock keeps others out.
 */
export const LEASE_MS = 180_000;

/** How far the marks of a run are, which come when the tables are written. */
export interface Marking {
  /** Row of the staging tab (from 1) from which they stand, and of how many cells. */
  readonly first: number;
  readonly count: number;
  /** The tab (from 0) and row (from 1) that come next. */
  readonly tab: number;
  readonly row: number;
  /** Lines that keep the marks of the run before, and whether those of this tab and of the next rows are among them. */
  readonly kept: number;
  readonly opened: boolean;
  readonly recorded: boolean;
}

/** What is still to be written of the tables of a run. */
export interface Left {
  /** The tabs whose turn comes, and how many there were in all. */
  readonly turns: readonly Turn[];
  readonly of: number;
  /** Tables whose links come after that, from a row on (from 0). */
  readonly links: readonly { readonly tab: OwnTable; readonly row: number }[];
  /** Where the rows of each table stood when links were written last, and how often links were written anew because they moved. */
  readonly orders?: Readonly<Record<string, string>>;
  readonly again?: number;
  /** Our tabs as the run leaves them. */
  readonly ids: Memory['tabs'];
  /** Where the marks are stored that come then: a row of the staging tab (from 1), and of how many cells. */
  readonly marks: { readonly first: number; readonly count: number };
}

/** What a run is putting in its place. */
export interface Writing {
  /** Cells of the staging tab that hold what the reports told, and the fingerprint of their text. */
  readonly count: number;
  readonly print: string;
  /** Calls that began to write since one came forward. */
  readonly tries: number;
  /** Null until it is known what has to be written, and when the tables are written. */
  readonly left: Left | null;
  /** Null until the tables are written. */
  readonly marking: Marking | null;
  /** How the run ends, in words. */
  readonly said: string;
}

export interface Lease {
  readonly id: string;
  /** Moments in milliseconds. */
  readonly began: number;
  readonly heard: number;
  /** Name of its hidden tab, noted before the tab is made; null before. */
  readonly staging: string | null;
  /** Null until it begins to write. */
  readonly writing: Writing | null;
}

/** Why a step is refused; the page has the words. */
export class StepError extends Error {
  constructor(
    readonly reason: 'busy' | 'taken' | 'full' | 'gone',
    /** For `busy`: when the other run began and was last heard of, in milliseconds. */
    readonly other: { readonly began: number; readonly heard: number } | null = null,
  ) {
    super(reason);
  }
}

const read = <T>(key: string) => recallObject(key) as Partial<T> | null;

/** The run that is going on, or was left; null for none. */
export function recallLease(): Lease | null {
  const stored = read<Lease>(KEY);
  if (!stored || typeof stored.id !== 'string' || typeof stored.heard !== 'number') return null;
  const { id, began = stored.heard, staging = null, writing = null } = stored;
  const renewed = read<{ id: string; at: number }>(HEARD_KEY);
  const heard =
    renewed?.id === id && typeof renewed.at === 'number' ? Math.max(renewed.at, stored.heard) : stored.heard;
  return { id, heard, began, staging, writing };
}

export function keepLease(lease: Lease): void {
  properties()?.setProperty(KEY, JSON.stringify(lease));
}

export function dropLease(): void {
  properties()?.deleteProperty(HEARD_KEY);
  // Last: a run that is stopped here is found by it, and ended once more.
  properties()?.deleteProperty(KEY);
}

export function isAlive({ heard }: Lease, now: number): boolean {
  return now - heard < LEASE_MS;
}

/**
 * Renews the lease of a run.
 * @throws StepError `taken` when it is another's by now
 */
export function renewLease(id: string, now: number): Lease {
  const lease = recallLease();
  if (lease?.id !== id) throw new StepError('taken');
  properties()?.setProperty(HEARD_KEY, JSON.stringify({ id, at: now }));
  return { ...lease, heard: now };
}

/** Remembers how a run ended, for a page that did not get the answer. */
export function keepEnd(id: string, said: string): void {
  properties()?.setProperty(ENDED_KEY, JSON.stringify({ id, said }));
}

/** How a run ended; null when it did not, or another ended since. */
export function recallEnd(id: string): string | null {
  const ended = read<{ id: string; said: string }>(ENDED_KEY);
  return ended?.id === id && typeof ended.said === 'string' ? ended.said : null;
}

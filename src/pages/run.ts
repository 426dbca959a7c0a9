// Finds claims in steps that the page drives: reads the tabs in blocks, audits them here, stores what the audit tells, has it
// written. A step that broke can be taken again; until the last one everything is as before.

import type { Stepped } from '../main';
import type { AskedRows, Inputs, InputTab } from '../run/carry';
import type { ToStore } from '../run/held';
import type { Auditor } from './auditor';
import type { call } from './call';
import { confirmed, type Imported, NOTHING_IMPORTED, partsOf } from './imported';
import { inLanes } from './lanes';

export type Ask = typeof call;

export interface Progress {
  readonly stage: 'beginning' | 'finishing' | 'comparing' | 'reading' | 'auditing' | 'storing' | 'writing';
  /** The tab that is read; '' in other stages. */
  readonly tab: string;
  /** 0–1. */
  readonly done: number;
  /** False once it writes. */
  readonly stoppable: boolean;
}

/**
 * How a run ended. `busy`: another one is under way, and this one may take over; `taken`: another one took over; `full`: the
 * spreadsheet has no room for the result; `changing`: tabs changed again and again while they were read.
 */
export type Ended =
  | { readonly how: 'done'; readonly said: string }
  | { readonly how: 'cancelled' | 'taken' | 'full' | 'changing' }
  | { readonly how: 'busy'; readonly began: string; readonly heard: string };

/** Milliseconds to wait before a call that broke is made again. */
const AGAIN_MS = [1_000, 4_000];
/** And while another command holds the document. */
const LOCKED_MS = 2_000;
const MOST_LOCKED = 15;
/** Tabs that are read at the same time; Google allows ten calls. */
const LANES = 3;
/** Pieces of a call: less than a megabyte. */
const PIECES = 20;
/** Rows that are there already go to the audit in parts of so many cells: the page takes a breath between two. */
const HANDED_CELLS = 100_000;
const RENEW_MS = 60_000;
const MOST_CHANGES = 5;
/** Where each stage begins, as shares of the whole. */
const SHARE = { reading: 0.02, auditing: 0.62, storing: 0.82, writing: 0.87 } as const;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

class Refused extends Error {
  constructor(readonly ended: Ended) {
    super(ended.how);
  }
}

/** A tab is not there any more, or what was stored is not. */
class Gone extends Error {}

type Steps = 'runBegin' | 'runLook' | 'runConfirm' | 'runRead' | 'runStore' | 'runApply' | 'runCancel' | 'runRenew';
type Value<T> = Extract<T, { readonly ok: true; readonly value: unknown }>['value'];

const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const same = (a: InputTab | undefined, b: InputTab) => JSON.stringify(a) === JSON.stringify(b);

/** One run; `go` may be called again after it threw, and goes on where it broke. */
export class ClaimsRun {
  private id = newId();
  private auditor: Auditor | null = null;
  private inputs: Inputs | null = null;
  /** The row that comes next by tab; null: read to its end. */
  private readonly next = new Map<number, number | null>();
  private told: ToStore | null = null;
  private stored = 0;
  private changes = 0;
  private writing = false;
  private onProgress: (progress: Progress) => void = () => {};

  /**
   * @param ask calls the script
   * @param startAuditor loads the core
   * @param again milliseconds before a call that broke is made again, one for each time
   * @param imported tabs whose rows the page has: they are read only where they are not as they were imported
   */
  constructor(
    private readonly ask: Ask,
    private readonly startAuditor: () => Promise<Auditor>,
    private readonly again: readonly number[] = AGAIN_MS,
    private readonly imported: Imported = NOTHING_IMPORTED,
  ) {}

  /**
   * Runs to its end. The signal stops it between two steps, as long as nothing is written.
   * @throws Error of a call that broke several times; call it again to go on
   */
  async go(onProgress: (progress: Progress) => void, signal: AbortSignal, takeOver = false): Promise<Ended> {
    this.onProgress = onProgress;
    try {
      const ended = await this.run(signal, takeOver);
      this.auditor?.close();
      return ended;
    } catch (error) {
      if (signal.aborted && !this.writing) return this.cancel();
      if (!(error instanceof Refused)) throw error;
      this.auditor?.close();
      const { ended } = error;
      // The hidden tab goes; where another run has taken over it is that one's to sweep.
      if (ended.how === 'full' || ended.how === 'changing') await this.step('runCancel', this.id);
      return ended;
    }
  }

  private tell(stage: Progress['stage'], done: number, tab = ''): void {
    this.onProgress({ stage, tab, done: Math.min(1, done), stoppable: !this.writing });
  }

  /** Makes a call, again where it broke or the document is held by another command. */
  private async step<K extends Steps>(name: K, ...args: Parameters<typeof import('../main')[K]>) {
    let broken = 0;
    for (let held = 0; ; ) {
      let answer: Stepped<unknown>;
      try {
        answer = (await this.ask(name, ...args)) as Stepped<unknown>;
      } catch (error) {
        const ms = this.again[broken++];
        if (ms === undefined) throw error;
        await wait(ms);
        continue;
      }
      if (answer.ok) return answer.value as Value<ReturnType<typeof import('../main')[K]>>;
      if (answer.reason === 'gone') throw new Gone();
      if (answer.reason === 'busy') throw new Refused({ how: 'busy', began: answer.began, heard: answer.heard });
      if (answer.reason !== 'locked') throw new Refused({ how: answer.reason });
      if (++held > MOST_LOCKED) throw new Error('locked');
      await wait(LOCKED_MS);
    }
  }

  private async cancel(): Promise<Ended> {
    this.auditor?.close();
    await this.step('runCancel', this.id);
    return { how: 'cancelled' };
  }

  private async run(signal: AbortSignal, takeOver: boolean): Promise<Ended> {
    this.tell('beginning', 0);
    while (!this.inputs) {
      const begun = await this.step('runBegin', this.id, takeOver);
      if ('inputs' in begun) this.inputs = begun.inputs;
      else {
        this.tell('finishing', 0);
        await this.finishOther({ ...begun.finish });
      }
    }
    this.auditor ??= await this.startAuditor();
    for (;;) {
      signal.throwIfAborted();
      try {
        await this.compare(signal);
        await this.read(signal);
        await this.audit(signal);
        await this.store(signal);
        const said = await this.write();
        if (said !== null) return { how: 'done', said };
      } catch (error) {
        if (!(error instanceof Gone)) throw error;
        this.stored = 0;
        this.take(await this.step('runLook', this.id), []);
      }
      if (++this.changes > MOST_CHANGES) throw new Refused({ how: 'changing' });
    }
  }

  /** Finishes what a run has left that was stopped while it wrote. */
  private async finishOther(stored: { count: number; print: string }): Promise<void> {
    try {
      while ((await this.step('runApply', this.id, stored)).state === 'going');
    } catch (error) {
      // What it had stored is gone: its work is found anew.
      if (!(error instanceof Gone)) throw error;
    }
    this.id = newId();
  }

  /** Goes on with other inputs: tabs that are not as they were are read anew. */
  private take(inputs: Inputs, changed: readonly number[]): void {
    const before = new Map(this.inputs?.tabs.map((tab) => [tab.id, tab]));
    const now = new Map(inputs.tabs.map((tab) => [tab.id, tab]));
    for (const id of [...this.next.keys()]) {
      const tab = now.get(id);
      if (tab && same(before.get(id), tab) && !changed.includes(id)) continue;
      this.next.delete(id);
      this.auditor?.forget(id);
    }
    this.inputs = inputs;
    this.told = null;
    this.stored = 0;
  }

  /** Takes the rows of imported tabs that nobody has changed. */
  private async compare(signal: AbortSignal): Promise<void> {
    const fresh = (this.inputs as Inputs).tabs.filter(({ id }) => !this.next.has(id));
    const ask = async (asked: AskedRows[]) => {
      signal.throwIfAborted();
      return this.step('runConfirm', this.id, asked);
    };
    const tell = (cells: number) => this.tellRead('comparing', cells);
    for (const [id, rows] of await confirmed(fresh, this.imported, ask, tell)) {
      for (const part of partsOf(id, rows, HANDED_CELLS)) {
        this.auditor?.add(id, { rows: part.rows, display: null });
        await wait(0);
      }
      this.next.set(id, null);
    }
  }

  private async read(signal: AbortSignal): Promise<void> {
    const waiting = (this.inputs as Inputs).tabs.filter(({ id }) => this.next.get(id) !== null);
    await inLanes(LANES, waiting, (tab) => this.readTab(tab, signal));
  }

  private tellRead(stage: 'comparing' | 'reading', more: number, name = ''): void {
    const { tabs } = this.inputs as Inputs;
    const all = tabs.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const read = tabs.reduce((sum, { id, rows, columns }) => sum + this.rowsRead(id, rows) * columns, more);
    this.tell(stage, SHARE.reading + ((SHARE.auditing - SHARE.reading) * read) / Math.max(1, all), name);
  }

  private rowsRead(id: number, rows: number): number {
    const next = this.next.get(id);
    return next === null ? rows : next === undefined ? 0 : next - 1;
  }

  private async readTab({ id, name, rows, columns }: InputTab, signal: AbortSignal) {
    for (let row = this.next.get(id) ?? 1; ; ) {
      signal.throwIfAborted();
      this.tellRead('reading', 0, name);
      const { next, ...block } = await this.step('runRead', this.id, id, row, rows, columns);
      this.auditor?.add(id, block);
      this.next.set(id, next);
      if (next === null) return;
      row = next;
    }
  }

  private async audit(signal: AbortSignal): Promise<void> {
    if (this.told) return;
    const renewing = setInterval(() => void this.ask('runRenew', this.id).catch(() => {}), RENEW_MS);
    try {
      this.tell('auditing', SHARE.auditing);
      const tell = (done: number) => this.tell('auditing', SHARE.auditing + (SHARE.storing - SHARE.auditing) * done);
      this.told = (await this.auditor?.audit(this.inputs as Inputs, tell, signal)) ?? null;
    } finally {
      clearInterval(renewing);
    }
  }

  private async store(signal: AbortSignal): Promise<void> {
    const { pieces } = this.told as ToStore;
    while (this.stored < pieces.length) {
      signal.throwIfAborted();
      this.tell('storing', SHARE.storing + ((SHARE.writing - SHARE.storing) * this.stored) / pieces.length);
      await this.step('runStore', this.id, this.stored + 1, pieces.slice(this.stored, this.stored + PIECES));
      this.stored += PIECES;
    }
    signal.throwIfAborted();
  }

  /** Has everything written; null when something is not as it was read. */
  private async write(): Promise<string | null> {
    const { pieces, print } = this.told as ToStore;
    this.writing = true;
    for (let done = 0; ; ) {
      this.tell('writing', SHARE.writing + (1 - SHARE.writing) * done);
      const applied = await this.step('runApply', this.id, { count: pieces.length, print });
      if (applied.state === 'done') return applied.said;
      if (applied.state === 'changed') {
        this.writing = false;
        this.take(applied.inputs, applied.tabs);
        return null;
      }
      done = applied.done;
    }
  }
}

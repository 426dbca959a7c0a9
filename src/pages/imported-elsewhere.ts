// Rows of imported tabs, handed from the window that imported them to the sidebar: from page to page in the browser, so that a run
// from there need not read them either. Nothing is stored, and a window that is closed hands on nothing.

import type { InputTab } from '../run/carry';
import { ImportedTabs, partsOf, type Rows } from './imported';

/** Pages of one add-on are of one origin, and hear each other by this name. */
const NAME = 'fba-claims-imported';
/** Cells of a part: neither page may stand still for it. */
const PART_CELLS = 50_000;
/** What the sidebar takes at most; more is read. */
const MOST_CELLS = 6_000_000;
/** Milliseconds after which a window that does not answer is taken for closed. */
const PATIENCE_MS = 3_000;

type Told =
  | { readonly kind: 'who' }
  | { readonly kind: 'have'; readonly tabs: readonly { readonly id: number; readonly cells: number }[] }
  | { readonly kind: 'ask'; readonly id: number; readonly part: number }
  | { readonly kind: 'part'; readonly id: number; readonly part: number; readonly of: number; readonly rows: Rows };

/** What a page needs of a channel between pages. */
export interface Channel {
  onmessage: ((event: { readonly data: Told }) => void) | null;
  postMessage(told: Told): void;
}

/** A channel to the other pages; null where the browser has none, or refuses it. */
function openChannel(): Channel | null {
  try {
    return new BroadcastChannel(NAME) as unknown as Channel;
  } catch {
    return null;
  }
}

const cellsOf = (rows: Rows): number => rows.length * (rows[0]?.length ?? 0);

/**
 * Hands the rows of imported tabs to whoever asks.
 * @returns tells the others what there is now
 */
export function handOver(imported: ImportedTabs, channel: Channel | null = openChannel()): () => void {
  if (!channel) return () => {};
  const tell = (): void => {
    const tabs = imported.held().map(([id, rows]) => ({ id, cells: cellsOf(rows) }));
    if (tabs.length > 0) channel.postMessage({ kind: 'have', tabs });
  };
  channel.onmessage = ({ data }) => {
    if (data.kind === 'who') tell();
    if (data.kind !== 'ask') return;
    const rows = imported.held().find(([id]) => id === data.id)?.[1] ?? [];
    const parts = partsOf(data.id, rows, PART_CELLS);
    const part = parts[data.part];
    if (part) channel.postMessage({ ...data, kind: 'part', of: parts.length, rows: part.rows });
  };
  return tell;
}

/** The tabs that another window has imported, taken over as soon as it tells of them. */
export class TabsElsewhere extends ImportedTabs {
  private coming: Promise<void> = Promise.resolve();
  private cells = 0;
  private heard: ((part: Extract<Told, { kind: 'part' }>) => void) | null = null;

  constructor(private readonly channel: Channel | null = openChannel()) {
    super();
    if (!channel) return;
    channel.onmessage = ({ data }) => {
      if (data.kind === 'part') this.heard?.(data);
      if (data.kind !== 'have') return;
      for (const { id, cells } of data.tabs) this.coming = this.coming.then(() => this.take(id, cells));
    };
    channel.postMessage({ kind: 'who' });
  }

  /** What is still on its way is waited for. */
  override async rowsOf(tab: InputTab): Promise<Rows | null> {
    await this.coming;
    return super.rowsOf(tab);
  }

  /** Gives the memory back: what was taken over has been used. */
  letGo(): void {
    for (const [id] of this.held()) this.forget(id);
    this.cells = 0;
  }

  private async take(id: number, cells: number): Promise<void> {
    if (this.cells + cells > MOST_CELLS || this.held().some(([known]) => known === id)) return;
    const rows: (readonly string[])[] = [];
    for (let part = 0, of = 1; part < of; part++) {
      const came = await this.ask(id, part);
      if (!came) return;
      rows.push(...came.rows);
      of = came.of;
    }
    this.cells += cells;
    this.keep(id, rows);
  }

  private ask(id: number, part: number): Promise<Extract<Told, { kind: 'part' }> | null> {
    return new Promise((resolve) => {
      const end = (came: Extract<Told, { kind: 'part' }> | null): void => {
        clearTimeout(timer);
        this.heard = null;
        resolve(came);
      };
      const timer = setTimeout(() => end(null), PATIENCE_MS);
      this.heard = (came) => {
        if (came.id === id && came.part === part) end(came);
      };
      this.channel?.postMessage({ kind: 'ask', id, part });
    });
  }
}

// What the page asks of the program behind it, and what that tells by itself.
import type { ChartView, TabName } from '../../src/local/sheet/engine';
import type { TabView } from '../../src/local/sheet/view';
import type { Answer, MenuSeen } from '../../src/local/standin/services';

export interface BookNow {
  readonly tabs: readonly TabName[];
  readonly active: number;
  readonly selected: { readonly row: number; readonly rows: number };
  /** Another one where something in a tab is not what it was. */
  readonly revision: number;
  readonly menu: MenuSeen | null;
}

export interface DialogShown {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  /** Where its page is, on another origin. */
  readonly url: string;
}

export type Told =
  | { readonly kind: 'toast'; readonly text: string }
  | { readonly kind: 'dialog'; readonly dialog: DialogShown }
  | { readonly kind: 'ask'; readonly text: string; readonly buttons: readonly Answer[] };

interface Methods {
  book: { args: []; answer: BookNow };
  view: { args: [id: number]; answer: TabView };
  charts: { args: [id: number]; answer: ChartView[] };
  content: { args: [id: number, row: number, column: number]; answer: string };
  select: { args: [id: number, row: number, rows: number]; answer: null };
  type: { args: [id: number, row: number, column: number, texts: readonly (readonly string[])[]]; answer: null };
  clear: { args: [id: number, row: number, column: number, rows: number, columns: number]; answer: null };
  toggle: { args: [id: number, first: number, depth: number, closed: boolean]; answer: null };
  filter: { args: [id: number, column: number | null, texts: readonly string[] | null]; answer: null };
  addTab: { args: []; answer: number };
  renameTab: { args: [id: number, name: string]; answer: null };
  deleteTab: { args: [id: number]; answer: null };
  call: { args: [name: string, args: unknown[]]; answer: unknown };
}

/** The program behind the page cannot be reached. */
export class Lost extends Error {}

/** @throws with the reason that the program gives, or {@link Lost} */
export async function ask<M extends keyof Methods>(
  method: M,
  ...args: Methods[M]['args']
): Promise<Methods[M]['answer']> {
  const response = await fetch('ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method, args }),
  }).catch(() => {
    throw new Lost('Connection lost');
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  // It may stop in the middle of an answer.
  const answer = (await response.json().catch(() => {
    throw new Lost('Connection lost');
  })) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as Methods[M]['answer'];
}

/** The place of the pressed button among those that were asked for, from 1. */
export const answer = (place: number): Promise<Response> => fetch('answer', { method: 'POST', body: String(place) });

export function listen(onTold: (told: Told) => void, onLost: (lost: boolean) => void): void {
  const events = new EventSource('events');
  events.onmessage = ({ data }) => onTold(JSON.parse(data as string) as Told);
  events.onopen = () => onLost(false);
  events.onerror = () => onLost(true);
}

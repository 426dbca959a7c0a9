// What the server of the local sheet and its engine say to each other: plain data, for the engine works in a thread of its
// own, so that a script may wait for an answer.
import type { Language } from '../../settings';
import type { Answer, DialogSeen } from '../standin/services';
import type { Program } from './engine';

/** What the engine is started with. */
export interface EngineStart {
  readonly program: Program;
  readonly language: Language;
  /** A saved spreadsheet; null begins with the tabs. */
  readonly saved: Uint8Array | null;
  readonly tabs: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
  /** A number that is 0 while the script waits, and then the place of the answer among the buttons, from 1. */
  readonly answered: SharedArrayBuffer;
}

/** What a page asks of the engine; the methods of the engine by name. */
export interface Asked {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly reason: string }
  /** What stands in the tabs is not what it was. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'toast'; readonly text: string }
  | { readonly kind: 'dialog'; readonly dialog: DialogSeen }
  | { readonly kind: 'ask'; readonly text: string; readonly buttons: readonly Answer[] };

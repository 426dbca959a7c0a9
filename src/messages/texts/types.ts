// What a language file of message texts holds. Texts are mustache templates over the facts of an order.
import type { TextKey, TextLanguage } from '../scenarios';
import type { MoreKey } from './more/types';

/** What stands around a text to a buyer. */
export interface Frames {
  /** Opens an answer to a buyer: greeting and the sentence that names the order. */
  readonly opening: string;
  /** The same where the buyer has not written. */
  readonly firstOpening: string;
  /** The same where nothing has been ordered. */
  readonly questionOpening: string;
  readonly closing: string;
}

/** Plain frames, and warm ones. */
export interface LanguageTexts extends Frames {
  readonly warm: Frames;
  /** Opens a text to Amazon or to a warehouse. */
  readonly businessOpening: string;
  readonly businessClosing: string;
  /** Subject and body of each text. */
  readonly texts: Readonly<Record<Exclude<TextKey, MoreKey>, readonly [subject: string, body: string]>>;
}

/** The words of a language with all its texts: plain data, as the script hands it to a page. */
export interface AllTexts extends Omit<LanguageTexts, 'texts'> {
  readonly texts: Readonly<Record<TextKey, readonly [subject: string, body: string]>>;
}

/** The shipped texts of the languages that are at hand: all of them in the script, those asked for in a page. */
export type ShippedTexts = Readonly<Partial<Record<TextLanguage, AllTexts>>>;

/** `\nSeller` under the closing, when the Settings name one. */
export const SIGNATURE = '{{#signature}}\n{{signature}}{{/signature}}';

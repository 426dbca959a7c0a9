// What a labelled text is: its language, what it is, and the text.
import type { TextLanguage } from '../../../src/messages/scenarios';

/** `ok`: may go out. `plain`: breaks a rule openly. `evasion`: breaks a rule and hides it. */
export type Label = 'ok' | 'plain' | 'evasion';

export type Labelled = readonly [language: TextLanguage, label: Label, text: string];

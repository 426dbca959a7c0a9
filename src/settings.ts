// What the seller may set, with the defaults of the contract (section 1).
import type { MarketplaceCode } from './policy/marketplaces';
import type { ReportId } from './reports/ids';
import type { Day } from './values/day';
import type { Money } from './values/money';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

interface LanguageFacts {
  /** For pages and numbers. */
  readonly tag: string;
  /** How a seller or an account begins to name it, in lower case. */
  readonly named: RegExp;
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { tag: 'en', named: /^(en|英文|英语)/ },
  zh: { tag: 'zh-CN', named: /^(zh|chinese|中文|简体)/ },
};

/** The interface language that a word, a code or a locale names; null for others. */
export function languageNamed(text: string): Language | null {
  const word = text.trim().toLowerCase();
  return LANGUAGES.find((language) => LANGUAGE_FACTS[language].named.test(word)) ?? null;
}

/** Dates by which the seller knows a report is complete, beyond the oldest and newest row in it. */
export interface Covers {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** How many units of a product the Shipments tab showed as received, and when. */
export interface ReceivedFigure {
  readonly shipmentId: string;
  /** FNSKU, or `sku …` where only the SKU is known. */
  readonly product: string;
  readonly units: number;
  readonly seenOn: Day;
}

/** Doubts of a claim that the seller has checked. */
export interface CheckedDoubts {
  readonly key: string;
  readonly doubts: readonly string[];
}

/** How messages to buyers sound; Amazon and warehouses are written to plainly. */
export const TONES = ['plain', 'warm'] as const;
export type Tone = (typeof TONES)[number];

/** Working days that a message may promise at most. */
export const MOST_PROMISED_DAYS = 10;

/** What the seller set for messages. */
interface MessageTexts {
  readonly shopName: string;
  readonly signature: string;
  /** Highest price of an item that counts as low, in the order's own currency; null while not set. */
  readonly priceLimit: Money | null;
  readonly tone: Tone;
  /** Working days within which messages promise to act on an answer of the buyer. */
  readonly answerDays: number;
  /** Working days within which messages promise a refund once the item is back. */
  readonly refundDays: number;
}

/** A tab that was made from a file, as it was then. */
export interface ImportedTab {
  readonly tab: string;
  /** The day on which the file was made: its report reaches up to then. */
  readonly madeOn: Day;
  /** Newest day and number of its rows: while the tab still has them it is what was imported. */
  readonly newest: Day;
  readonly rows: number;
}

/** The units of a claim when it was filed, and of a fee the day of its last charge. */
export interface FiledPart {
  readonly open: number;
  readonly event: number;
  readonly reimbursed: number;
  readonly until: Day | null;
}

/** A claim that the seller has filed, as it stood then. */
export interface FiledClaim {
  readonly key: string;
  readonly orderId: string;
  readonly sku: string;
  /** `''` where he has typed none. */
  readonly caseId: string;
  /** Keys of the events that it may have been about, where the reports do not tell. */
  readonly candidates: readonly string[];
  readonly part: FiledPart;
}

export interface Settings {
  readonly marketplace: MarketplaceCode;
  readonly asOf: Day;
  readonly language: Language;
  /** Days that Amazon gets to pay on its own before a warehouse loss may be claimed. */
  readonly graceDays: number;
  /** Days by which a report may end early and still count as covering a date; null: by how often the report has rows. */
  readonly slackDays: number | null;
  /** Claims below this amount are not shown in the sheet; `claims.json` has them all. */
  readonly smallestAmount: Money;
  readonly covers: Readonly<Partial<Record<ReportId, Covers>>>;
  /** Tabs that were made from files, with the days of those. */
  readonly imported: readonly ImportedTab[];
  /** Received figures of the Shipments tab as earlier runs saw them; a later, lower figure shows a deduction. */
  readonly receivedBefore: readonly ReceivedFigure[];
  /** Doubts that the seller has looked into, by claim: they keep it from being certain no longer. */
  readonly checkedDoubts: readonly CheckedDoubts[];
  /** What Amazon has been told of already, by claim: what came later is a claim of its own. */
  readonly filed: readonly FiledClaim[];
  readonly messages: MessageTexts;
}

export function defaultSettings(asOf: Day): Settings {
  return {
    marketplace: 'US',
    asOf,
    language: 'en',
    graceDays: 7,
    slackDays: null,
    smallestAmount: 0,
    covers: {},
    imported: [],
    receivedBefore: [],
    checkedDoubts: [],
    filed: [],
    messages: { shopName: '', signature: '', priceLimit: null, tone: 'plain', answerDays: 1, refundDays: 2 },
  };
}

// What the reports answer to a claim: payments for its case, else those that settled it. Amounts are in the currency's unit.
import type { Payment, SettledEvent } from '../claims/payment';
import type { AuditResult } from '../result';
import { type Day, dayFromIso, isoOf } from '../values/day';
import { MONEY_SCALE } from '../values/money';
import { idKey } from '../values/text';
import { SUPPLY_LEAD_DAYS } from '../world/supply';
import type { EarlierRow } from './table/table';

/** A row of Claims as it stood before the run. */
export type Before = EarlierRow<string>;

/** The share of a payment that answers one claim. */
interface AnswerPart {
  readonly id: string;
  readonly on: Day | null;
  readonly paid: number;
  readonly takenBack: number;
}

export interface Answer {
  readonly paid: number;
  readonly takenBack: number;
  /** Day of the last payment. */
  readonly on: Day | null;
  readonly parts: readonly AnswerPart[];
}

export interface Answers {
  readonly settled: ReadonlyMap<string, SettledEvent>;
  /** Ids of all payments that the reports show. */
  readonly known: ReadonlySet<string>;
  /** Payments for the case of a row, else those that settled its event. */
  of(key: string, settled: boolean): Answer | null;
}

function answerOf(parts: readonly AnswerPart[]): Answer | null {
  if (parts.length === 0) return null;
  const days = parts.map(({ on }) => on).filter((on) => on !== null);
  return {
    paid: parts.reduce((sum, part) => sum + part.paid, 0),
    takenBack: parts.reduce((sum, part) => sum + part.takenBack, 0),
    on: days.length === 0 ? null : Math.max(...days),
    parts,
  };
}

function partOf({ id, date, amount, takenBack }: Payment, share: number): AnswerPart {
  return { id, on: date, paid: (amount / MONEY_SCALE) * share, takenBack: (takenBack / MONEY_SCALE) * share };
}

interface Named {
  readonly key: string;
  readonly before: Before;
  /** Of the case that it is filed with; `''` for none. */
  readonly caseId: string;
}

const sameText = (a: string, b: string): boolean => a !== '' && a === b;

/** A case may hold more than the claim beside which it was typed: something paid, not before the event, for its product. */
function mayAnswer({ amount, units, date, sku, fnsku }: Payment, before: Before): boolean {
  if (amount === 0 && units === 0) return false;
  const event = dayFromIso(before.cell('eventDate'));
  if (date !== null && event !== null && date < event - SUPPLY_LEAD_DAYS) return false;
  const own = { sku: before.cell('sku'), fnsku: before.cell('fnsku') };
  const isComparable = (sku !== '' && own.sku !== '') || (fnsku !== '' && own.fnsku !== '');
  return !isComparable || sameText(own.sku, sku) || sameText(own.fnsku, fnsku);
}

/**
 * Shares each payment for a case among the rows of its product that name the case: each up to what it claims, and what is left
 * to the first.
 */
function byCase(payments: readonly Payment[], rows: readonly Named[]): Map<string, AnswerPart[]> {
  const ofCase = new Map<string, Named[]>();
  for (const row of [...rows].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const id = idKey(row.caseId);
    if (id !== '') ofCase.set(id, [...(ofCase.get(id) ?? []), row]);
  }
  const parts = new Map<string, AnswerPart[]>();
  const lacking = new Map<string, number>();
  const owed = ({ key, before }: Named): number =>
    lacking.get(key) ?? (Number(before.cell('claimed')) || Number(before.cell('amount')) || 0);
  for (const payment of payments) {
    const all = payment.caseId === '' ? [] : (ofCase.get(idKey(payment.caseId)) ?? []);
    const rows = all.filter(({ before }) => mayAnswer(payment, before));
    const [first] = rows;
    if (!first) continue;
    const amount = payment.amount / MONEY_SCALE;
    const given = new Map<Named, number>();
    let left = amount;
    for (const row of rows) {
      const share = Math.min(left, owed(row));
      if (share <= 0) continue;
      given.set(row, share);
      left -= share;
    }
    if (left > 0 || given.size === 0) given.set(first, (given.get(first) ?? 0) + left);
    for (const [row, share] of given) {
      lacking.set(row.key, Math.max(0, owed(row) - share));
      parts.set(row.key, [...(parts.get(row.key) ?? []), partOf(payment, amount === 0 ? 1 : share / amount)]);
    }
  }
  return parts;
}

/** What the reports of a run answer to the rows of Claims. */
export function answersOf(result: AuditResult, rows: readonly Named[]): Answers {
  const payments = result.payments ?? [];
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  const cases = byCase(payments, rows);
  const plain = result.settledKeys.map((key): SettledEvent => ({ key, by: 'paid', units: 0, payments: [] }));
  const settled = new Map((result.settledEvents ?? plain).map((event) => [event.key, event]));
  return {
    settled,
    known: new Set(byId.keys()),
    of(key, isSettled) {
      const forCase = cases.get(key);
      if (forCase) return answerOf(forCase);
      const event = isSettled ? settled.get(key) : undefined;
      let units = event?.units ?? 0;
      const parts = (event?.payments ?? []).flatMap((id) => {
        const payment = byId.get(id);
        if (!payment) return [];
        const share = payment.units > 0 ? Math.min(1, units / payment.units) : 1;
        units -= payment.units * share;
        return share > 0 ? [partOf(payment, share)] : [];
      });
      return answerOf(parts);
    },
  };
}

const FIELD = ' ';

/** The parts of an answer as one text, to be remembered in a cell. */
export function partsText(answer: Answer | null): string {
  const text = ({ id, on, paid, takenBack }: AnswerPart) =>
    `${id},${on === null ? '' : isoOf(on)},${paid},${takenBack}`;
  return (answer?.parts ?? []).map(text).join(FIELD);
}

/** What an earlier run saw as the answer. */
export function rememberedAnswer(before: Before | null): Answer | null {
  const parts = (before?.cell('payments') ?? '').split(FIELD).flatMap((text): AnswerPart[] => {
    const [id = '', on = '', paid = '', takenBack = ''] = text.split(',');
    const amounts = [Number(paid), Number(takenBack)] as const;
    if (id === '' || !amounts.every(Number.isFinite)) return [];
    return [{ id, on: dayFromIso(on), paid: amounts[0], takenBack: amounts[1] }];
  });
  return answerOf(parts);
}

// What the reports name of each order that a claim can be about, before the order is made. By the numbers of order ids: to look
// texts up takes far longer.

import { NumberSet } from '../../reports/reading/text-numbers';
import type { ReplacementRow } from '../../reports/replacements';
import type { MoneyLine } from '../money/money-lines';
import type { Payment } from '../payments/reimbursement-pools';
import type { ReturnedUnits } from './order';
import type { OrderFacts } from './order-facts';

const NO_PAYMENTS: readonly Payment[] = [];

/** An order in the making. */
export interface Draft {
  readonly id: string;
  money: MoneyLine[];
  /** Null where nothing came back, and where nothing was sent again: mostly. */
  returned: ReturnedUnits[] | null;
  replaced: ReplacementRow[] | null;
  facts: OrderFacts | null;
  payments: readonly Payment[];
}

export class Drafts {
  private readonly drafts: Draft[] = [];
  /** By the number of its id the place of a draft, from 1. */
  private places: Int32Array;
  readonly numbers = new NumberSet();

  /** @param size above most numbers of order ids */
  constructor(size: number) {
    this.places = new Int32Array(size);
  }

  /** The draft of an order, a new one where there is none yet. */
  of(number: number, id: string): Draft {
    return this.find(number) ?? this.make(number, id);
  }

  find(number: number): Draft | undefined {
    const place = number < this.places.length ? (this.places[number] as number) : 0;
    return place === 0 ? undefined : this.drafts[place - 1];
  }

  /** By the texts of their ids. */
  sorted(): Draft[] {
    return [...this.drafts].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private make(number: number, id: string): Draft {
    if (number >= this.places.length) {
      const more = new Int32Array((number + 1) * 2);
      more.set(this.places);
      this.places = more;
    }
    const draft: Draft = { id, money: [], returned: null, replaced: null, facts: null, payments: NO_PAYMENTS };
    this.places[number] = this.drafts.push(draft);
    this.numbers.add(number);
    return draft;
  }
}

// What reports tell for the list of messages, as plain data: a plan of the list needs no reports beside it.
import type { Reading } from '../reports';
import { type Order, orderReader } from './order';
import { type Proposal, proposals } from './propose';

/** What stands for a situation in a row about the listing: nobody is written to. */
export const LISTING = 'listing';

/** More open proposals than anyone answers in a sitting; the newest come first. */
export const PROPOSED_ROWS = 200;

/** A row of the list as it stands, as far as the reports are asked about it; plain data. */
export interface StandingMessage {
  readonly key: string;
  readonly scenario: string | null;
  readonly orderId: string;
  readonly sku: string;
  /** Still to be answered. */
  readonly open: boolean;
}

/** What the reports tell for the list; plain data. */
export interface Buyers {
  /** Newest first: those that stand in the list, those of orders that stand in it, and as many new ones as it takes. */
  readonly proposals: readonly Proposal[];
  /** New ones that were left out. */
  readonly more: number;
  readonly orders: readonly { readonly sku: string; readonly order: Order }[];
}

export const NO_BUYERS: Buyers = { proposals: [], more: 0, orders: [] };

function proposalKey({ scenario, orderId, sku }: Proposal): string {
  return `${scenario ?? LISTING}/${orderId}/${sku}`;
}

/** Proposals by the key of their row, the first of each, in their order. */
export function byRow(proposed: readonly Proposal[]): Map<string, Proposal> {
  const byKey = new Map<string, Proposal>();
  for (const proposal of proposed) {
    const key = proposalKey(proposal);
    if (!byKey.has(key)) byKey.set(key, proposal);
  }
  return byKey;
}

/** What reports tell for a list with these rows: enough to plan it without the reports. */
export function buyersOf(reading: Reading, standing: readonly StandingMessage[]): Buyers {
  const keys = new Set(standing.map(({ key }) => key));
  const begun = new Set(standing.map(({ scenario, orderId }) => `${scenario}/${orderId}`));
  let fresh = 0;
  const kept = [...byRow(proposals(reading))].filter(([key, { scenario, orderId }]) => {
    if (keys.has(key) || begun.has(`${scenario ?? LISTING}/${orderId}`)) return true;
    fresh++;
    return fresh <= PROPOSED_ROWS;
  });
  const asked = [...standing.filter(({ open }) => open), ...kept.map(([, proposal]) => proposal)];
  const wanted = new Map(
    asked.flatMap(({ orderId, sku }) => (orderId === '' ? [] : [[`${orderId}/${sku}`, { orderId, sku }] as const])),
  );
  const orderOf = orderReader(
    reading,
    [...wanted.values()].map(({ orderId }) => orderId),
  );
  return {
    proposals: kept.map(([, proposal]) => proposal),
    more: Math.max(0, fresh - PROPOSED_ROWS),
    orders: [...wanted.values()].map(({ orderId, sku }) => ({ sku, order: orderOf(orderId, sku === '' ? null : sku) })),
  };
}

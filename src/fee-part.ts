// The part of an audit that is about fees, for another thread: what it is made of and what comes of it are plain data.
import { feeReviewOf } from './overview/fees';
import type { Reading } from './reports';
import { allOrders } from './reports/all-orders';
import { feePreview } from './reports/fee-preview';
import { fulfilledShipments } from './reports/fulfilled-shipments';
import { paymentsTransactions } from './reports/money/payments/spec';
import { settlementV1, settlementV2 } from './reports/money/settlement';
import { products } from './reports/products';
import {
  ReceivedReports,
  type SentReport,
  sentReports,
  type WantedReport,
  wanted,
} from './reports/reading/sent-reports';
import type { AsciiText } from './reports/reading/table-parts';
import { reimbursements } from './reports/reimbursements';
import { storageFees } from './reports/storage-fees';
import { referralFindings } from './rules/referral-fee';
import { chargedOrders } from './rules/shared/charged-orders';
import { sizeTierFindings } from './rules/size-tier-fee';
import type { Settings } from './settings';
import { type Elsewhere, type FeeWorld, feeWorldOf } from './world/fees/fee-world';
import { type KnownSkus, SkuNames } from './world/sku-names';

/** All that anybody asks of fees. */
const MADE = { sizeTier: sizeTierFindings, referral: referralFindings, orders: chargedOrders, review: feeReviewOf };

export type FeePart = { readonly [Name in keyof typeof MADE]: ReturnType<(typeof MADE)[Name]> };

/** What the part is made of. */
export interface FeeGround {
  readonly reports: readonly SentReport[];
  readonly known: KnownSkus;
  readonly settings: Settings;
}

/** What is read of reports for it. */
const ORDER = ['orderId', 'sku', 'salesChannel', 'purchaseDate'] as const;
const REPORTS: readonly WantedReport[] = [
  wanted(
    settlementV2,
    ...(['settlementId', 'currency', 'transactionType', 'orderId', 'marketplace', 'amountType'] as const),
    ...(['amountDescription', 'amount', 'fulfilment', 'postedDate', 'orderItemCode', 'sku', 'quantity'] as const),
  ),
  wanted(settlementV1),
  wanted(paymentsTransactions),
  wanted(allOrders, ...ORDER),
  wanted(fulfilledShipments, ...ORDER, 'shipmentDate'),
  wanted(reimbursements, 'reason', 'approvalDate', 'orderId', 'sku', 'fnsku', 'amountTotal'),
  wanted(products),
  wanted(feePreview),
  wanted(storageFees),
];

/** What another thread is to be sent. */
export function feeGround(
  reading: Reading,
  { catalogue, settings }: Pick<FeeWorld, 'catalogue' | 'settings'>,
): FeeGround {
  return { reports: sentReports(reading, REPORTS), known: catalogue.known, settings };
}

/** Makes the part of what was sent. */
export function feePartOf({ reports, known, settings }: FeeGround, asciiText: AsciiText): FeePart {
  const reading = new ReceivedReports(reports, asciiText);
  const world = feeWorldOf({ reading, settings, catalogue: new SkuNames(known) });
  const made = Object.entries(MADE).map(([name, make]) => [name, world.once<unknown>(make)] as const);
  return Object.fromEntries(made) as FeePart;
}

/** The part where the audit asks for it; null where the other thread could not make it. */
export function madeElsewhere(part: () => FeePart | null): Elsewhere {
  const names = Object.keys(MADE) as (keyof FeePart)[];
  return new Map(names.map((name) => [MADE[name], () => part()?.[name]]));
}

// Whether Amazon shipped what a claim is about: it pays for nothing else.
import type { Message } from '../../claims/claim';
import type { OrderLine } from '../../world/orders/order';

/** Of a refund: nothing says who shipped it, or reports disagree. */
export function shipperDoubt({ fulfilment, shippersDiffer }: OrderLine): Message | null {
  if (shippersDiffer) return DIFFERS;
  return fulfilment === null ? { id: 'fulfilment-unknown', data: {} } : null;
}

/** Of what came back to Amazon, which itself says that Amazon shipped it: reports disagree, or it came back to the seller, too. */
export function returnedShipperDoubt(line: OrderLine | null): Message | null {
  const isSellers = line?.outside?.reason === 'seller-fulfilled';
  return line !== null && (line.shippersDiffer || isSellers) ? DIFFERS : null;
}

const DIFFERS: Message = { id: 'fulfilment-differs', data: {} };

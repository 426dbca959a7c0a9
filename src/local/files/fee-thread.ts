// The part of an audit that is about fees, made on the other thread.
import type { MessagePort } from 'node:worker_threads';
import { type FeeGround, type FeePart, feePartOf } from '../../fee-part';

/** Waits for what the part is made of, and sends it; null where it cannot be made. */
export function serveFees(port: MessagePort, sent: () => void): void {
  port.once('message', (ground: FeeGround) => {
    let part: FeePart | null = null;
    try {
      part = feePartOf(ground, asciiText);
    } catch {
      // The other thread makes it, and tells what is wrong.
    }
    port.postMessage(part);
    sent();
    port.close();
  });
}

const asciiText = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('latin1');

// The other thread of a run: it goes over the bytes of the next file that nobody has begun, and sends what it finds. When no file
// is left it waits for its part of the audit.
import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { isMainThread, type MessagePort, workerData } from 'node:worker_threads';
import { type WalkedFile, wellFormed } from '../../files/read-file';
import { FileReading } from '../../reports';
import { serveFees } from './fee-thread';

/** Numbers that both threads see, by their place. */
export const BEGUN = 0;
export const SENT = 1;
export const TAKEN = 2;
export const ENDED = 3;
/** 1 when it waits for its part of the audit, and when that is made. */
export const READY = 4;
export const MADE = 5;
export const COUNTS = 6;

/** Files that were sent and not taken yet: more would only fill memory. */
const AHEAD = 4;

export interface ThreadStart {
  readonly reading: true;
  /** Paths of files. */
  readonly files: readonly string[];
  readonly counts: Int32Array;
  readonly port: MessagePort;
}

/** One file; null for what it holds where it has to be read with care, or cannot be read. */
export interface ReadElsewhere {
  readonly i: number;
  readonly found: { readonly bytes: Uint8Array; readonly walked: WalkedFile } | null;
}

/** Serves where this is the thread that was started for it; false where it is not. */
export function servesReading(): boolean {
  if (isMainThread || (workerData as Partial<ThreadStart> | null)?.reading !== true) return false;
  const { files, counts, port } = workerData as ThreadStart;
  let ended = false;
  try {
    for (let i = Atomics.add(counts, BEGUN, 1); i < files.length; i = Atomics.add(counts, BEGUN, 1)) {
      const read = readAway(files[i] as string, i);
      port.postMessage(read, buffersIn(read));
      const sent = Atomics.add(counts, SENT, 1) + 1;
      Atomics.notify(counts, SENT);
      for (let taken = Atomics.load(counts, TAKEN); sent - taken >= AHEAD; taken = Atomics.load(counts, TAKEN))
        Atomics.wait(counts, TAKEN, taken);
    }
    ended = true;
  } finally {
    Atomics.store(counts, ENDED, 1);
    // Who waits for the next file hears that none will come.
    Atomics.add(counts, SENT, 1);
    Atomics.notify(counts, SENT);
    if (!ended) port.close();
  }
  serveFees(port, () => {
    Atomics.store(counts, MADE, 1);
    Atomics.notify(counts, MADE);
  });
  Atomics.store(counts, READY, 1);
  return true;
}

function readAway(path: string, i: number): ReadElsewhere {
  try {
    const bytes = readFileSync(path);
    const walked = wellFormed(bytes, { lookAhead: new FileReading().columns, isAscii, sharing: true });
    // Small files share their memory with others.
    return {
      i,
      found: walked && { bytes: new Uint8Array(bytes.length < bytes.buffer.byteLength ? bytes : bytes.buffer), walked },
    };
  } catch {
    return { i, found: null };
  }
}

/** The memory that is handed over and not copied: all but the bytes of the file is shared. */
function buffersIn({ found }: ReadElsewhere): ArrayBuffer[] {
  return found ? [found.bytes.buffer as ArrayBuffer] : [];
}

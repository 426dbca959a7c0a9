// The other thread of reading: it goes over the bytes of the next file that nobody has begun, and sends what it finds.
import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { isMainThread, type MessagePort, workerData } from 'node:worker_threads';
import { type WalkedFile, wellFormed } from '../../files/read-file';
import { FileReading } from '../../reports';

/** Numbers that both threads see, by their place. */
export const BEGUN = 0;
export const SENT = 1;
export const TAKEN = 2;
export const ENDED = 3;
export const COUNTS = 4;

/** Files that were sent and not taken yet: more would only fill memory. */
const AHEAD = 4;

export interface ReadingStart {
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

/** Reads files where this is the thread that was started for it; false where it is not. */
export function servesReading(): boolean {
  if (isMainThread || (workerData as Partial<ReadingStart> | null)?.reading !== true) return false;
  const { files, counts, port } = workerData as ReadingStart;
  try {
    for (let i = Atomics.add(counts, BEGUN, 1); i < files.length; i = Atomics.add(counts, BEGUN, 1)) {
      const read = readAway(files[i] as string, i);
      port.postMessage(read, buffersIn(read));
      const sent = Atomics.add(counts, SENT, 1) + 1;
      Atomics.notify(counts, SENT);
      for (let taken = Atomics.load(counts, TAKEN); sent - taken >= AHEAD; taken = Atomics.load(counts, TAKEN))
        Atomics.wait(counts, TAKEN, taken);
    }
  } finally {
    Atomics.store(counts, ENDED, 1);
    // Who waits for the next file hears that none will come.
    Atomics.add(counts, SENT, 1);
    Atomics.notify(counts, SENT);
    port.close();
  }
  return true;
}

function readAway(path: string, i: number): ReadElsewhere {
  try {
    const bytes = readFileSync(path);
    const walked = wellFormed(bytes, { lookAhead: new FileReading().columns, isAscii });
    // Small files share their memory with others.
    return {
      i,
      found: walked && { bytes: new Uint8Array(bytes.length < bytes.buffer.byteLength ? bytes : bytes.buffer), walked },
    };
  } catch {
    return { i, found: null };
  }
}

/** The memory behind all that is sent, which is handed over and not copied. */
function buffersIn({ found }: ReadElsewhere): ArrayBuffer[] {
  if (!found) return [];
  const { index, ahead } = found.walked.store;
  const columns = ahead?.columns ?? [];
  const arrays = [
    found.bytes,
    index.starts,
    index.filled,
    ...columns.flatMap(({ codes, raw }) => [codes, raw.bytes, raw.starts, raw.signs]),
  ];
  return arrays.map((array) => array.buffer as ArrayBuffer);
}

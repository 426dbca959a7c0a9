// Report files as tabs. Big ones are read by this thread and by another beside it, whichever is free, each file whole; what
// comes out is the same as if one had read them all.
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Again, readReport, tabOfParts } from '../../files/read-file';
import { readAhead, takePacked } from '../../reports';
import type { Tab } from '../../values/cell';
import { Unusable } from '../cli/unusable';
import type { ReadElsewhere, ReadingStart } from './reading-thread';
import type { ReportFile } from './report-files';

/** A file as a tab, or why it cannot be read. */
type Read = { readonly tab: Tab } | { readonly error: unknown };

/** Below so many bytes another thread costs more than it gives. */
const WORTH = 12_000_000;
/** A thread that says nothing for so long is given up. */
const PATIENCE = 60_000;

/**
 * Reads files, in their order.
 * @param thread the program to start for another thread; null to read with one
 * @param onFile hears of each file that this thread begins, and how many were begun before
 * @param worth of so many bytes on another thread is started
 */
export function readFiles(
  files: readonly ReportFile[],
  thread: string | null,
  onFile: (file: ReportFile, begun: number) => void = () => {},
  worth = WORTH,
): Read[] {
  const sizes = files.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const alone = thread === null || files.length < 2 || bytes < worth || availableParallelism() < 2;
  if (alone) {
    return files.map((file, i) => {
      onFile(file, i);
      return readOne(file);
    });
  }
  return readWith(thread, files, onFile);
}

function readOne(file: ReportFile): Read {
  const read = tabOf(file);
  // At once, so that no more than one file stands in memory whole.
  if ('tab' in read) readAhead(read.tab);
  return read;
}

function tabOf({ path, tab }: ReportFile): Read {
  try {
    const bytes = readFileSync(path);
    return { tab: readReport(tab, bytes, readerOf(path, bytes.length)) };
  } catch (error) {
    return { error };
  }
}

function readerOf(path: string, size: number): Again {
  const { mtimeMs } = statSync(path);
  return () => {
    const bytes = readFileSync(path);
    if (bytes.length !== size || statSync(path).mtimeMs !== mtimeMs) throw new Unusable('wrong.changed', { path });
    return bytes;
  };
}

function readWith(
  thread: string,
  files: readonly ReportFile[],
  onFile: (file: ReportFile, begun: number) => void,
): Read[] {
  const { port1, port2 } = new MessageChannel();
  // How many files were begun, and how many messages the other thread sent.
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const start: ReadingStart = { files, counts, port: port2 };
  const worker = new Worker(thread, { workerData: start, transferList: [port2] });
  // What it cannot read, this one reads.
  worker.on('error', () => {});
  const read: Read[] = [];
  const mine = new Set<number>();
  for (let i = Atomics.add(counts, 0, 1); i < files.length; i = Atomics.add(counts, 0, 1)) {
    const file = files[i] as ReportFile;
    onFile(file, i);
    mine.add(i);
    read[i] = readOne(file);
    takeAll(port1, files, read);
  }
  const isOpen = () => files.some((_, i) => !mine.has(i) && !read[i]);
  while (isOpen()) {
    const seen = Atomics.load(counts, 1);
    if (takeAll(port1, files, read) === 0 && isOpen() && Atomics.wait(counts, 1, seen, PATIENCE) === 'timed-out') break;
  }
  port1.close();
  void worker.terminate();
  return files.map((file, i) => read[i] ?? readOne(file));
}

/** Takes what the other thread has read so far; returns how many messages there were. */
function takeAll(port: MessageChannel['port1'], files: readonly ReportFile[], read: Read[]): number {
  let taken = 0;
  for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
    const { i, parts, packed, size } = got.message as ReadElsewhere;
    const file = files[i] as ReportFile;
    taken++;
    if (!parts || !packed) {
      read[i] = readOne(file);
      continue;
    }
    const tab = tabOfParts(parts, readerOf(file.path, size));
    takePacked(tab, packed);
    read[i] = { tab };
  }
  return taken;
}

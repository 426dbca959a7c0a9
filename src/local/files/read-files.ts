// Report files as tabs, read to typed columns. Of large lots another thread goes over the bytes of some files, while this one
// makes tables of them and goes over others; what comes out is the same as if one had read them all.
import { isAscii } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Again } from '../../files/byte-store';
import { endWalks } from '../../files/byte-walk';
import { readReport, tabOfWalked } from '../../files/read-file';
import { FileReading } from '../../reports';
import type { Tab } from '../../values/cell';
import { Unusable } from '../cli/unusable';
import { BEGUN, COUNTS, ENDED, type ReadElsewhere, type ReadingStart, SENT, TAKEN } from './reading-thread';
import type { ReportFile } from './report-files';

/** A file as a tab, or why it cannot be read. */
type Read = { readonly tab: Tab } | { readonly error: unknown };

/** How files are read. */
export interface ReadingWith {
  /** Hears of each file that this thread begins, and how many were begun before. */
  readonly onFile?: (file: ReportFile, begun: number) => void;
  /** The program to start for another thread; null to read with one. */
  readonly thread?: string | null;
  /** Of so many bytes on another thread is started. */
  readonly worth?: number;
}

/** Below so many bytes another thread gives less than its start costs. */
const WORTH = 30_000_000;
/** A thread that says nothing for so long (milliseconds) is given up. */
const PATIENCE = 60_000;

/** Reads files; they come in their order. */
export function readFiles(files: readonly ReportFile[], how: ReadingWith = {}): Read[] {
  const { onFile = () => {}, thread = null, worth = WORTH } = how;
  if (thread !== null && files.length > 1 && availableParallelism() > 1 && sizeOf(files) >= worth)
    return readWith(thread, files, onFile);
  const read = files.map((file, i) => {
    onFile(file, i);
    return readOne(file);
  });
  endWalks();
  return read;
}

function sizeOf(files: readonly ReportFile[]): number {
  return files.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}

function readOne({ path, tab: name }: ReportFile): Read {
  try {
    const bytes = readFileSync(path);
    const reading = new FileReading();
    const again = readerOf(path, bytes.length);
    const tab = readReport(name, bytes, { again, lookAhead: reading.columns, isAscii });
    // At once, so that no more than one file stands in memory whole.
    reading.read(tab);
    return { tab };
  } catch (error) {
    return { error };
  }
}

function readerOf(path: string, size: number): Again {
  const { mtimeMs } = statSync(path);
  const part = (from: number, to: number): Uint8Array => {
    const bytes = Buffer.allocUnsafeSlow(to - from);
    const file = openSync(path, 'r');
    try {
      let read = 0;
      for (let more = -1; more !== 0 && read < bytes.length; read += more)
        more = readSync(file, bytes, read, bytes.length - read, from + read);
      const now = fstatSync(file);
      if (read < bytes.length || now.size !== size || now.mtimeMs !== mtimeMs)
        throw new Unusable('wrong.changed', { path });
      return bytes;
    } finally {
      closeSync(file);
    }
  };
  return { whole: () => part(0, size), part };
}

function readWith(
  thread: string,
  files: readonly ReportFile[],
  onFile: (file: ReportFile, begun: number) => void,
): Read[] {
  const { port1, port2 } = new MessageChannel();
  const counts = new Int32Array(new SharedArrayBuffer(4 * COUNTS));
  const start: ReadingStart = { reading: true, files: files.map(({ path }) => path), counts, port: port2 };
  const worker = new Worker(thread, { workerData: start, transferList: [port2] });
  // What it cannot read, this one reads.
  worker.on('error', () => {});
  const read = new Array<Read | undefined>(files.length);
  const mine = new Set<number>();
  for (let i = Atomics.add(counts, BEGUN, 1); i < files.length; i = Atomics.add(counts, BEGUN, 1)) {
    const file = files[i] as ReportFile;
    onFile(file, i);
    mine.add(i);
    read[i] = readOne(file);
    takeAll(port1, counts, files, read);
  }
  const isOpen = () => files.some((_, i) => !mine.has(i) && !read[i]);
  while (isOpen()) {
    const sent = Atomics.load(counts, SENT);
    const ended = Atomics.load(counts, ENDED) === 1;
    if (takeAll(port1, counts, files, read) > 0) continue;
    if (ended || Atomics.wait(counts, SENT, sent, PATIENCE) === 'timed-out') break;
  }
  port1.close();
  void worker.terminate();
  const all = files.map((file, i) => read[i] ?? readOne(file));
  endWalks();
  return all;
}

/** Takes what the other thread has sent so far; returns how many files there were. */
function takeAll(
  port: MessagePort,
  counts: Int32Array,
  files: readonly ReportFile[],
  read: (Read | undefined)[],
): number {
  let taken = 0;
  for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
    taken++;
    Atomics.add(counts, TAKEN, 1);
    Atomics.notify(counts, TAKEN);
    const { i, found } = got.message as ReadElsewhere;
    const file = files[i] as ReportFile;
    read[i] = found ? tableOf(file, found) : readOne(file);
  }
  return taken;
}

/** Makes the table of a file whose bytes another thread went over. */
function tableOf({ path, tab: name }: ReportFile, { bytes, walked }: NonNullable<ReadElsewhere['found']>): Read {
  try {
    const tab = tabOfWalked(name, walked, bytes, readerOf(path, bytes.length));
    new FileReading().read(tab);
    return { tab };
  } catch (error) {
    return { error };
  }
}

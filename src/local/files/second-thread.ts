// The other thread of a run, seen from the first: it reads files beside it, and then makes the part of the audit that is about
// fees. What it does not do in time, or cannot do, the first one does.
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type FeePart, feeGround, madeElsewhere } from '../../fee-part';
import type { BeginElsewhere } from '../../world/world';
import { COUNTS, MADE, READY, type ThreadStart } from './reading-thread';

/** A part that is not there when this thread has waited as long as it worked meanwhile, or so long (milliseconds), is given up. */
const PATIENCE = 10_000;
/** Megabytes for young objects, as Node has them where nothing else is asked for. */
const SEMI_SPACE = 16;

export class SecondThread {
  readonly counts = new Int32Array(new SharedArrayBuffer(4 * COUNTS));
  private port: MessagePort | null = null;
  private worker: Worker | null = null;

  /** @param program what to start; null for a run that has one thread */
  constructor(
    private readonly program: string | null,
    private readonly patience = PATIENCE,
  ) {}

  get mayStart(): boolean {
    return this.program !== null && availableParallelism() > 1;
  }

  /** Starts it to read files, of which both threads take the next one that nobody has begun. */
  start(files: readonly string[]): void {
    const { port1, port2 } = new MessageChannel();
    const start: ThreadStart = { reading: true, files, counts: this.counts, port: port2 };
    // What this thread has room for, for its garbage, would lie idle in another one.
    for (const size of ['min', 'max']) setFlagsFromString(`--${size}-semi-space-size=${SEMI_SPACE}`);
    this.worker = new Worker(this.program as string, { workerData: start, transferList: [port2] });
    // What it cannot do, this one does.
    this.worker.on('error', () => {});
    this.worker.unref();
    this.port = port1;
  }

  /** What it has sent and nobody has taken yet; undefined for nothing. */
  received(): unknown {
    return this.port && receiveMessageOnPort(this.port)?.message;
  }

  /** Has it make its part of an audit, if it is there. */
  readonly begin: BeginElsewhere = ({ reading, settings, catalogue }) => {
    const { port, counts } = this;
    if (port === null || Atomics.exchange(counts, READY, 0) === 0) return new Map();
    port.postMessage(feeGround(reading, { settings, catalogue }));
    const begun = Date.now();
    let part: FeePart | null | undefined;
    return madeElsewhere(() => {
      if (part === undefined) part = this.made(Math.max(this.patience, Date.now() - begun));
      return part;
    });
  };

  private made(patience: number): FeePart | null {
    Atomics.wait(this.counts, MADE, 0, patience);
    const part = (this.received() ?? null) as FeePart | null;
    this.end();
    return part;
  }

  /** Ends it, whatever it does. */
  end(): void {
    this.port?.close();
    this.port = null;
    void this.worker?.terminate();
    this.worker = null;
  }
}

// A zip file, written part after part. zlib deflates in threads of its own while the next piece or part is made, and as gzip,
// so that it also counts what a zip file's list wants to know: in JavaScript that takes longer than deflating.
import { closeSync, openSync, writeSync } from 'node:fs';
import { createGzip, gzipSync } from 'node:zlib';

// Level 1 is three times as fast as the usual 6 and costs a third more space.
const LEVEL = 1;
const CHUNK = 1 << 17;
const SMALL_CHUNK = 1 << 14;
/** A part of fewer bytes is deflated sooner than handed to another thread. */
const SMALL = 4096;
/** So many bytes may wait to be deflated: with fewer, a large sheet keeps one thread busy and the others wait for it. */
const MOST_WAITING = 1 << 26;
/** What gzip puts before and behind the deflated bytes. */
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

const PART = 0x04034b50;
const SIZES = 0x08074b50;
const ENTRY = 0x02014b50;
const BIG_END = 0x06064b50;
const BIG_END_PLACE = 0x07064b50;
const END = 0x06054b50;
const VERSION = 20;
/** The first version with sizes beyond 32 bits. */
const BIG_VERSION = 45;
/** Sizes stand behind the part, and its name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** Stands where a number of 32 or 16 bits has no room. */
const NO_ROOM = 0xffffffff;
const SHORT_NO_ROOM = 0xffff;

export interface Part {
  readonly name: string;
  readonly crc: number;
  readonly deflated: number;
  readonly size: number;
  /** Where it begins in the file. */
  readonly at: number;
}

/** Numbers in their order, each with its width in bytes. */
function record(...fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}

function clock(now: Date): { readonly time: number; readonly date: number } {
  return {
    time: (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1),
    date: ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate(),
  };
}

const isBig = ({ deflated, size, at }: Part): boolean => Math.max(deflated, size, at) >= NO_ROOM;

function partHead(name: string, now: Date): Buffer {
  const { time, date } = clock(now);
  const text = Buffer.from(name);
  return Buffer.concat([
    record([4, PART], [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, time], [2, date], [4, 0], [4, 0], [4, 0]),
    record([2, text.length], [2, 0]),
    text,
  ]);
}

/** What stands behind a part, now that it is known. */
export function partSizes(part: Part): Buffer {
  const width = isBig(part) ? 8 : 4;
  return record([4, SIZES], [4, part.crc], [width, part.deflated], [width, part.size]);
}

/** The list of the parts and the end of the file; `at` is where it begins. */
export function partList(parts: readonly Part[], at: number, now: Date): Buffer {
  const { time, date } = clock(now);
  const entries = parts.flatMap((part) => {
    const name = Buffer.from(part.name);
    const big = isBig(part);
    const version = big ? BIG_VERSION : VERSION;
    const short = (value: number): number => (big ? NO_ROOM : value);
    const more = big ? record([2, 1], [2, 24], [8, part.size], [8, part.deflated], [8, part.at]) : Buffer.alloc(0);
    return [
      record([4, ENTRY], [2, version], [2, version], [2, FLAGS], [2, DEFLATED], [2, time], [2, date], [4, part.crc]),
      record([4, short(part.deflated)], [4, short(part.size)], [2, name.length], [2, more.length]),
      // No comment, on the first disk, nothing else known of the file.
      record([2, 0], [2, 0], [2, 0], [4, 0], [4, short(part.at)]),
      name,
      more,
    ];
  });
  const list = Buffer.concat(entries);
  const count = Math.min(parts.length, SHORT_NO_ROOM);
  const end = record([4, END], [2, 0], [2, 0], [2, count], [2, count]);
  const places = record([4, Math.min(list.length, NO_ROOM)], [4, Math.min(at, NO_ROOM)], [2, 0]);
  if (at < NO_ROOM && parts.length < SHORT_NO_ROOM) return Buffer.concat([list, end, places]);
  const bigEnd = [
    record([4, BIG_END], [8, 44], [2, BIG_VERSION], [2, BIG_VERSION], [4, 0], [4, 0]),
    record([8, parts.length], [8, parts.length], [8, list.length], [8, at]),
    record([4, BIG_END_PLACE], [4, 0], [8, at + list.length], [4, 1]),
  ];
  return Buffer.concat([list, ...bigEnd, end, places]);
}

/** What is known of a part when it has been deflated. */
type Counted = Pick<Part, 'crc' | 'size' | 'deflated'>;

/** Takes what gzip makes of a part, and hands on the deflated bytes as soon as it is their turn. */
class Deflated {
  private chunks: Buffer[] = [];
  private to: ((bytes: Uint8Array) => void) | null = null;
  private skipped = GZIP_HEAD;
  private tail: Buffer = Buffer.alloc(0);
  private length = 0;

  add(chunk: Buffer): void {
    if (this.to) this.hand(chunk);
    else this.chunks.push(chunk);
  }

  /** From now on deflated bytes go there. */
  open(to: (bytes: Uint8Array) => void): void {
    this.to = to;
    for (const chunk of this.chunks) this.hand(chunk);
    this.chunks = [];
  }

  /** To be asked for behind the last byte. */
  counted(size: number): Counted {
    return { crc: this.tail.readUInt32LE(0), size, deflated: this.length };
  }

  /** The last bytes are held back, for they may be what gzip puts behind. */
  private hand(chunk: Buffer): void {
    const all = this.tail.length === 0 ? chunk : Buffer.concat([this.tail, chunk]);
    if (all.length <= this.skipped + GZIP_TAIL) {
      this.tail = all;
      return;
    }
    const bytes = all.subarray(this.skipped, -GZIP_TAIL);
    this.tail = all.subarray(-GZIP_TAIL);
    this.skipped = 0;
    this.length += bytes.length;
    this.to?.(bytes);
  }
}

export class ZipWriter {
  private readonly file: number;
  private readonly parts: Part[] = [];
  private readonly now = new Date();
  private at = 0;
  /** Ends when all parts that were added so far are written. */
  private written: Promise<void> = Promise.resolve();
  private failed: unknown = null;
  /** Pieces that are deflated or wait for it. */
  private readonly pieces: Promise<void>[] = [];
  private waiting = 0;

  /**
   * @param giveBack is called for each piece when its bytes are needed no more
   * @throws when there can be no such file
   */
  constructor(
    path: string,
    private readonly giveBack: (piece: Uint8Array) => void = () => {},
  ) {
    this.file = openSync(path, 'w');
  }

  private write(bytes: Uint8Array): void {
    if (this.failed) throw this.failed;
    for (let from = 0; from < bytes.length; ) from += writeSync(this.file, bytes, from);
    this.at += bytes.length;
  }

  /**
   * Adds a part, which is deflated and written while others are made.
   * @param pieces of its bytes
   * @throws when the file takes no more
   */
  async add(name: string, pieces: Iterable<Uint8Array>): Promise<void> {
    const deflated = new Deflated();
    const all = pieces[Symbol.iterator]();
    const first = all.next();
    let piece = first.done ? new Uint8Array() : first.value;
    let next = all.next();
    if (next.done && piece.length < SMALL) {
      deflated.add(gzipSync(piece, { level: LEVEL }));
      this.giveBack(piece);
      this.follow(name, deflated, Promise.resolve(piece.length));
      return;
    }
    const gzip = createGzip({ level: LEVEL, chunkSize: next.done ? SMALL_CHUNK : CHUNK });
    let size = piece.length;
    this.follow(
      name,
      deflated,
      new Promise((resolve, reject) => {
        gzip
          .on('data', (chunk: Buffer) => deflated.add(chunk))
          .on('end', () => resolve(size))
          .on('error', reject);
      }),
    );
    for (; !next.done; next = all.next()) {
      const given = piece;
      await this.wait(given, (done) => gzip.write(given, done));
      piece = next.value;
      size += piece.length;
      // So that what was deflated meanwhile is taken, and the next is begun.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await this.wait(piece, (done) => gzip.end(piece, done));
  }

  /** Has a piece deflated; waits where too many do. */
  private async wait(piece: Uint8Array, deflate: (done: () => void) => void): Promise<void> {
    const { length } = piece;
    this.waiting += length;
    const done = new Promise<void>((resolve) => deflate(resolve)).then(() => {
      this.waiting -= length;
      this.giveBack(piece);
    });
    this.pieces.push(done);
    while (this.waiting > MOST_WAITING) await this.pieces.shift();
    if (this.failed) throw this.failed;
  }

  /** Has a part written behind those before it. */
  private follow(name: string, deflated: Deflated, ended: Promise<number>): void {
    ended.catch(() => {});
    const write = async (): Promise<void> => {
      const { at } = this;
      this.write(partHead(name, this.now));
      deflated.open((bytes) => this.writeLater(bytes));
      const part = { name, at, ...deflated.counted(await ended) };
      this.write(partSizes(part));
      this.parts.push(part);
    };
    this.written = this.written.then(write).catch((error: unknown) => {
      this.failed ??= error;
    });
  }

  private writeLater(bytes: Uint8Array): void {
    try {
      this.write(bytes);
    } catch (error) {
      this.failed ??= error;
    }
  }

  /**
   * Writes the list of the parts.
   * @throws when the file takes no more
   */
  async end(): Promise<void> {
    await this.written;
    this.write(partList(this.parts, this.at, this.now));
  }

  close(): void {
    // Of what is still being deflated nothing is written any more.
    this.failed ??= new Error('closed');
    closeSync(this.file);
  }
}

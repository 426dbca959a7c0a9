// A zip file, written part after part. zlib deflates a piece in a thread of its own while the next one is made, and as gzip,
// so that it also counts what a zip file's list wants to know: in JavaScript that takes longer than deflating.
import { closeSync, openSync, writeSync } from 'node:fs';
import { createGzip, gzipSync } from 'node:zlib';

// Level 1 is three times as fast as the usual 6 and costs a third more space.
const LEVEL = 1;
const CHUNK = 1 << 17;
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

/** What a zip file's list says of the bytes of a part. */
type Counted = Pick<Part, 'crc' | 'size'>;

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

export class ZipWriter {
  private readonly file: number;
  private readonly parts: Part[] = [];
  private readonly now = new Date();
  private at = 0;

  /** @throws when there can be no such file */
  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  private write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) from += writeSync(this.file, bytes, from);
    this.at += bytes.length;
  }

  /**
   * Writes a part.
   * @param pieces of its bytes; while one is deflated the next is made, and the one before it may be written over
   * @throws when the file takes no more
   */
  async add(name: string, pieces: Iterable<Uint8Array>): Promise<void> {
    const { at } = this;
    this.write(partHead(name, this.now));
    const begin = this.at;
    const all = pieces[Symbol.iterator]();
    const first = all.next();
    const second = all.next();
    const { crc, size } = second.done
      ? this.deflateAtOnce(first.done ? new Uint8Array() : first.value)
      : await this.deflateInTurn([first.value, second.value], all);
    const part = { name, crc, deflated: this.at - begin, size, at };
    this.write(partSizes(part));
    this.parts.push(part);
  }

  /** For a part in one piece, of which there are hundreds, another thread would cost more than it gives. */
  private deflateAtOnce(piece: Uint8Array): Counted {
    const deflated = gzipSync(piece, { level: LEVEL });
    this.write(deflated.subarray(GZIP_HEAD, -GZIP_TAIL));
    return { crc: deflated.readUInt32LE(deflated.length - GZIP_TAIL), size: piece.length };
  }

  private async deflateInTurn(begun: readonly Uint8Array[], others: Iterator<Uint8Array>): Promise<Counted> {
    const gzip = createGzip({ level: LEVEL, chunkSize: CHUNK });
    let failed: unknown = null;
    let rest: Buffer = Buffer.alloc(0);
    let skipped = GZIP_HEAD;
    gzip.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      if (failed || rest.length <= skipped + GZIP_TAIL) return;
      try {
        this.write(rest.subarray(skipped, -GZIP_TAIL));
      } catch (error) {
        failed = error;
      }
      rest = rest.subarray(-GZIP_TAIL);
      skipped = 0;
    });
    const ended = new Promise<void>((resolve, reject) => gzip.on('end', resolve).on('error', reject));
    let earlier: Promise<unknown> = Promise.resolve();
    let size = 0;
    const give = async (piece: Uint8Array): Promise<void> => {
      size += piece.length;
      const taken = new Promise((resolve) => gzip.write(piece, resolve));
      await earlier;
      if (failed) throw failed;
      earlier = taken;
    };
    for (const piece of begun) await give(piece);
    for (let next = others.next(); !next.done; next = others.next()) await give(next.value);
    gzip.end();
    await ended;
    if (failed) throw failed;
    return { crc: rest.readUInt32LE(0), size };
  }

  /** Writes the list of the parts. */
  end(): void {
    this.write(partList(this.parts, this.at, this.now));
  }

  close(): void {
    closeSync(this.file);
  }
}

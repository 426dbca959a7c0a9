// Goes over the bytes of a report file, sixty-four at a time: where its rows begin, and the different cells of chosen columns by
// number. Written in AssemblyScript (types and operators are those of WebAssembly) and translated by `npm run assembly`; a place is
// an address. `byte-walk.ts` calls it.

const LF: u32 = 10;
const CR: u32 = 13;
const QUOTE: u32 = 34;

/** Bytes behind everything that is read in lots. */
const SLACK: u32 = 64;
const PAGE: u32 = 65536;
/** After so many different cells in hardly more rows, a column is one of names: looking each up gains nothing. */
const NAMES: u32 = 4096;
const ROWS_OF_NAMES: u32 = 4915;
/** A file whose rows differ so often in length is no table. */
const MOST_WIDTHS: u32 = 1000;
/** Rows of a column for which there is room at first. */
const FEW: u32 = 64;
const SLOT: u32 = 8;
/** Bytes whose ends of cells are looked up at once. */
const LOT: u32 = 8192;

/** Numbers the different cells of one column. */
@unmanaged
class Column {
  /** By row the number of its cell; 0 is the empty one. */
  codes: usize;
  count: u32;
  distinct: bool;
  /** The cell that was added last. */
  lastBegin: usize;
  lastLength: u32;
  lastCode: u32;
  /** By number where its bytes begin among the column's own, one more for the end; what they hold. */
  starts: usize;
  signs: usize;
  room: u32;
  own: usize;
  ownRoom: u32;
  /** Where a cell may stand, its number and its hash; number 0 is free. */
  slots: usize;
  mask: u32;
}

/** By byte what a cell is told to have that holds it: see `SIGNS`. */
const SIGN_OF: usize = memory.data(256);
for (let c: u32 = 0; c < 256; c++) {
  let sign: u8 = c < 32 || c >= 127 || c === QUOTE || c === 39 ? 8 : 0;
  if (c >= 48 && c <= 57) sign = 1;
  if (c === 32) sign = 2;
  if (c === 44) sign = 4;
  if (c === 43) sign = 16;
  store<u8>(SIGN_OF + c, sign);
}

/** Where what is not used yet begins. */
let top: usize = 0;
let input: usize = 0;
let inputEnd: usize = 0;
let columns: usize = 0;
let columnCount: u32 = 0;
let positions: usize = 0;
/** By place in a row the column there, or 0. */
let columnAt: usize = 0;
let places: u32 = 0;
let rowRoom: u32 = 0;
let rowStarts: usize = 0;
let filled: usize = 0;
let widths: usize = 0;
let widthCount: u32 = 0;

function room(bytes: u32): usize {
  const at = (top + 15) & ~15;
  top = at + bytes;
  if (top < at) unreachable();
  const pages = <i32>((top + SLACK) / PAGE) + 1 - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  return at;
}

/** The same bytes where there is room for more. */
function moved(from: usize, bytes: u32, more: u32): usize {
  const to = room(more);
  memory.copy(to, from, bytes);
  return to;
}

function column(i: u32): Column {
  return changetype<Column>(columns + i * <u32>offsetof<Column>());
}

/** Room for the bytes of a file, and the address of the first one. All else is forgotten; bytes that are there already stay. */
export function begin(length: u32): usize {
  top = __heap_base;
  input = room(length + SLACK);
  inputEnd = input + length;
  columnCount = 0;
  return input;
}

/** Room for the positions of columns in rising order, four bytes each. */
export function choose(count: u32): usize {
  columnCount = count;
  columns = room(count * <u32>offsetof<Column>());
  positions = room(count * 4);
  return positions;
}

function prepare(rows: u32): void {
  rowRoom = rows;
  rowStarts = room(rows * 4);
  filled = room(rows);
  widths = room(MOST_WIDTHS * 8);
  widthCount = 0;
  places = columnCount === 0 ? 0 : load<u32>(positions + 4 * (columnCount - 1)) + 1;
  columnAt = room(places * 4);
  memory.fill(columnAt, 0, places * 4);
  for (let i: u32 = 0; i < columnCount; i++) {
    const cells = column(i);
    store<u32>(columnAt + 4 * load<u32>(positions + 4 * i), <u32>changetype<usize>(cells));
    cells.codes = room(rows * 4);
    memory.fill(cells.codes, 0, rows * 4);
    cells.count = 1;
    cells.distinct = true;
    cells.lastBegin = input;
    cells.lastLength = 0;
    cells.lastCode = 0;
    cells.room = FEW;
    cells.starts = room((FEW + 1) * 4);
    store<u32>(cells.starts, 0);
    store<u32>(cells.starts, 0, 4);
    cells.signs = room(FEW);
    store<u8>(cells.signs, 0);
    cells.ownRoom = 8 * FEW;
    cells.own = room(cells.ownRoom + SLACK);
    cells.mask = 4 * FEW - 1;
    cells.slots = room(4 * FEW * SLOT);
    memory.fill(cells.slots, 0, 4 * FEW * SLOT);
  }
}

function makeRoomForRows(): void {
  const more = rowRoom * 2;
  rowStarts = moved(rowStarts, rowRoom * 4, more * 4);
  filled = moved(filled, rowRoom, more);
  for (let i: u32 = 0; i < columnCount; i++) {
    const cells = column(i);
    cells.codes = moved(cells.codes, rowRoom * 4, more * 4);
    memory.fill(cells.codes + rowRoom * 4, 0, rowRoom * 4);
  }
  rowRoom = more;
}

/** True when as many bytes are the same in two places. */
function isSame(a: usize, b: usize, length: u32): bool {
  while (length > 16) {
    if (v128.any_true(v128.xor(v128.load(a), v128.load(b)))) return false;
    a += 16;
    b += 16;
    length -= 16;
  }
  return (i8x16.bitmask(i8x16.ne(v128.load(a), v128.load(b))) & ((1 << length) - 1)) === 0;
}

// Multiplies a hash after each eight bytes.
const PRIME: u64 = 0x1b873593cc9e2d;

function hashOf(at: usize, length: u32): u32 {
  let hash = <u64>length * PRIME;
  for (; length > 8; length -= 8) {
    hash = (hash ^ load<u64>(at)) * PRIME;
    hash ^= hash >> 32;
    at += 8;
  }
  hash = (hash ^ (load<u64>(at) << ((8 - length) * 8))) * PRIME;
  return <u32>(hash >> 32) ^ <u32>(hash >> 15);
}

function put(cells: Column, begin: usize, length: u32): u32 {
  const code = cells.count++;
  const had = cells.room;
  if (code >= had) {
    cells.starts = moved(cells.starts, (had + 1) * 4, (had * 2 + 1) * 4);
    cells.signs = moved(cells.signs, had, had * 2);
    cells.room = had * 2;
  }
  const from = load<u32>(cells.starts + 4 * code);
  const to = from + length;
  if (to > cells.ownRoom) {
    const more = max(to, cells.ownRoom * 2);
    cells.own = moved(cells.own, from, more + SLACK);
    cells.ownRoom = more;
  }
  // A few bytes more are copied: there is room for them, and the next cell takes their place.
  for (let i: u32 = 0; i < length; i += 16) v128.store(cells.own + from + i, v128.load(begin + i));
  let signs: u32 = 0;
  for (let at = begin; at < begin + length; at++) signs |= load<u8>(SIGN_OF + load<u8>(at));
  store<u32>(cells.starts + 4 * code, to, 4);
  store<u8>(cells.signs + code, signs);
  return code;
}

function find(cells: Column, begin: usize, length: u32, row: u32): u32 {
  const hash = hashOf(begin, length);
  let slot = cells.slots + (hash & cells.mask) * SLOT;
  for (let code = load<u32>(slot); code !== 0; code = load<u32>(slot)) {
    if (load<u32>(slot, 4) === hash) {
      const from = load<u32>(cells.starts + 4 * code);
      if (load<u32>(cells.starts + 4 * code, 4) - from === length && isSame(begin, cells.own + from, length))
        return code;
    }
    slot = slot === cells.slots + cells.mask * SLOT ? cells.slots : slot + SLOT;
  }
  store<u32>(slot, cells.count);
  store<u32>(slot, hash, 4);
  const code = put(cells, begin, length);
  if (cells.count === NAMES && row < ROWS_OF_NAMES) cells.distinct = false;
  else if (cells.count * 2 > cells.mask) makeRoomForCells(cells);
  return code;
}

function makeRoomForCells(cells: Column): void {
  const mask = (cells.mask + 1) * 4 - 1;
  const slots = room((mask + 1) * SLOT);
  memory.fill(slots, 0, (mask + 1) * SLOT);
  const end = cells.slots + (cells.mask + 1) * SLOT;
  for (let old = cells.slots; old < end; old += SLOT) {
    if (load<u32>(old) === 0) continue;
    let slot = load<u32>(old, 4) & mask;
    while (load<u32>(slots + slot * SLOT) !== 0) slot = (slot + 1) & mask;
    store<u64>(slots + slot * SLOT, load<u64>(old));
  }
  cells.slots = slots;
  cells.mask = mask;
}

/** Notes the cell of a row; one like the last that was added has its number. */
function add(cells: Column, begin: usize, length: u32, row: u32): void {
  if (length !== cells.lastLength || !isSame(begin, cells.lastBegin, length)) {
    cells.lastCode = cells.distinct ? find(cells, begin, length, row) : put(cells, begin, length);
    cells.lastBegin = begin;
    cells.lastLength = length;
  }
  store<u32>(cells.codes + 4 * row, cells.lastCode);
}

/** The next bytes whose ends of cells are not known yet. */
let block: usize = 0;
/** Addresses of the bytes that end cells, of one lot. */
let endsOfLot: usize = 0;
let isDelimiter: v128 = i8x16.splat(0);
let mayQuote: bool = false;
/** What the bytes before a block leave: all bits where it begins in quotes; a bit where the last one ends a cell or is a quote,
 * closes quotes, is a CR. */
let inside: u64 = 0;
let afterEnd: u64 = 0;
let afterQuote: u64 = 0;
let afterReturn: u64 = 0;
/** Only a parser can tell the cells of the file. */
let isBroken: bool = false;

/** By bit which of sixty-four bytes are a sign. */
function bitsOf(at: usize, sign: v128): u64 {
  const a = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at), sign)));
  const b = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 16), sign)));
  const c = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 32), sign)));
  const d = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 48), sign)));
  return a | (b << 16) | (c << 32) | (d << 48);
}

/** By bit which of sixty-four bytes end a cell; CR belongs to the LF that must follow it. */
function endsIn(at: usize): u64 {
  const lineEnds = bitsOf(at, i8x16.splat(10));
  const returns = bitsOf(at, i8x16.splat(13));
  const ends = lineEnds | bitsOf(at, isDelimiter);
  if ((((returns << 1) | afterReturn) & ~lineEnds) !== 0) isBroken = true;
  afterReturn = returns >> 63;
  return mayQuote ? endsBesideQuotes(ends, returns, bitsOf(at, i8x16.splat(34))) : ends;
}

/** A quote opens at the beginning of a cell and closes at its end; two in quotes close and open again. */
function endsBesideQuotes(ends: u64, returns: u64, quotes: u64): u64 {
  let quoted = quotes ^ (quotes << 1);
  quoted ^= quoted << 2;
  quoted ^= quoted << 4;
  quoted ^= quoted << 8;
  quoted ^= quoted << 16;
  quoted ^= quoted << 32;
  // From each quote that opens up to before the one that closes.
  quoted ^= inside;
  const edges = ((ends | returns) & ~quoted) | quotes;
  const opening = quotes & quoted;
  const closing = quotes & ~quoted;
  const wrong = (opening & ~((edges << 1) | afterEnd)) | (((closing << 1) | afterQuote) & ~edges) | (returns & quoted);
  if (wrong !== 0) isBroken = true;
  inside = <u64>(<i64>quoted >> 63);
  afterEnd = edges >> 63;
  afterQuote = closing >> 63;
  return ends & ~quoted;
}

/** Looks up where the next cells end; the address behind the last of them. */
function nextLot(): usize {
  let to = endsOfLot;
  while (to === endsOfLot && block < inputEnd) {
    const stop = min(block + LOT, inputEnd);
    for (; block < stop; block += 64) {
      for (let ends = endsIn(block); ends !== 0; ends &= ends - 1) {
        store<u32>(to, <u32>(block + <usize>ctz(ends)));
        to += 4;
      }
    }
  }
  return to;
}

/**
 * Goes over the file, whose last byte is a line end.
 * @param from index of the first row that counts for columns
 * @param most so many rows are enough
 * @param rows so many are expected
 * @returns how many rows there are; -1 where only a parser can tell the cells (a quote inside a cell that is not quoted, something
 * behind a closing quote, a quote that is never closed, CR alone or inside a cell), or the rows are those of no table
 */
export function walk(delimiter: u32, quoted: bool, from: u32, most: u32, rows: u32): i32 {
  prepare(rows);
  memory.fill(inputEnd, 0, SLACK);
  isDelimiter = i8x16.splat(<i8>delimiter);
  mayQuote = quoted;
  block = input;
  inside = 0;
  afterEnd = 1;
  afterQuote = 0;
  afterReturn = 0;
  isBroken = false;
  endsOfLot = room((LOT + 64) * 4);
  let ends = endsOfLot;
  let next = ends;
  let width: u32 = 0;
  let height: u32 = 0;
  let at = input;
  while (at < inputEnd && height < most) {
    if (height + 1 >= rowRoom) makeRoomForRows();
    store<u32>(rowStarts + 4 * height, <u32>(at - input));
    const chosen: u32 = height < from ? 0 : places;
    let isFilled: u8 = 0;
    let place: u32 = 0;
    for (; ; place++) {
      if (next === ends) {
        ends = nextLot();
        next = endsOfLot;
        if (isBroken || next === ends) return -1;
      }
      let cell = at;
      let end: usize = load<u32>(next);
      next += 4;
      at = end + 1;
      const isLast = load<u8>(end) === LF;
      if (isLast && end > cell && load<u8>(end - 1) === CR) end--;
      if (quoted && load<u8>(cell) === QUOTE) {
        cell++;
        end--;
      }
      if (end > cell) {
        const first: u32 = load<u8>(cell);
        if (first > QUOTE && first < 127) isFilled = 1;
        if (place < chosen) {
          const cells = load<u32>(columnAt + 4 * place);
          if (cells !== 0) add(changetype<Column>(<usize>cells), cell, <u32>(end - cell), height - from);
        }
      }
      if (isLast) break;
    }
    store<u8>(filled + height, isFilled);
    if (place + 1 !== width) {
      if (widthCount >= MOST_WIDTHS) return -1;
      width = place + 1;
      store<u32>(widths + 8 * widthCount, height);
      store<u32>(widths + 8 * widthCount, width, 4);
      widthCount++;
    }
    height++;
  }
  store<u32>(rowStarts + 4 * height, <u32>(at - input));
  for (let i: u32 = 0; i < columnCount; i++) narrow(column(i), height > from ? height - from : 0);
  return height;
}

/** Numbers of cells in as few bytes as they need. */
function narrow(cells: Column, rows: u32): void {
  const codes = cells.codes;
  if (cells.count <= 256) for (let row: u32 = 0; row < rows; row++) store<u8>(codes + row, load<u32>(codes + 4 * row));
  else if (cells.count <= 65536)
    for (let row: u32 = 0; row < rows; row++) store<u16>(codes + 2 * row, load<u32>(codes + 4 * row));
}

export function startsOfRows(): usize {
  return rowStarts;
}
/** One byte a row: 1 where it surely holds more than blanks. */
export function filledRows(): usize {
  return filled;
}
/** Pairs of the first row and the width of rows from there on. */
export function widthsOfRows(): usize {
  return widths;
}
export function countOfWidths(): u32 {
  return widthCount;
}
export function codesOf(i: u32): usize {
  return column(i).codes;
}
export function countOf(i: u32): u32 {
  return column(i).count;
}
export function isDistinct(i: u32): bool {
  return column(i).distinct;
}
export function startsOf(i: u32): usize {
  return column(i).starts;
}
export function signsOf(i: u32): usize {
  return column(i).signs;
}
export function bytesOf(i: u32): usize {
  return column(i).own;
}

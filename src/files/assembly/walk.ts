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

/** Numbers the different cells of one column. */
@unmanaged
class Column {
  /** By row the number of its cell; 0 is the empty one. */
  codes: usize;
  count: u32;
  distinct: bool;
  /** The cell that was added last. */
  lastInQuotes: bool;
  lastBegin: usize;
  lastLength: u32;
  lastCode: u32;
  /** By number where its bytes begin among the column's own, one more for the end; what they hold; their hash. */
  starts: usize;
  signs: usize;
  hashes: usize;
  room: u32;
  own: usize;
  ownRoom: u32;
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
    cells.lastInQuotes = false;
    cells.lastBegin = input;
    cells.lastLength = 0;
    cells.lastCode = 0;
    cells.room = FEW;
    cells.starts = room((FEW + 1) * 4);
    store<u32>(cells.starts, 0);
    store<u32>(cells.starts, 0, 4);
    cells.signs = room(FEW);
    store<u8>(cells.signs, 0);
    cells.hashes = room(FEW * 4);
    cells.ownRoom = 8 * FEW;
    cells.own = room(cells.ownRoom + SLACK);
    cells.mask = 4 * FEW - 1;
    cells.slots = room(4 * FEW * 4);
    memory.fill(cells.slots, 0, 4 * FEW * 4);
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
    cells.hashes = moved(cells.hashes, had * 4, had * 8);
    cells.room = had * 2;
  }
  const from = load<u32>(cells.starts + 4 * code);
  const to = from + length;
  if (to > cells.ownRoom) {
    const more = max(to, cells.ownRoom * 2);
    cells.own = moved(cells.own, from, more + SLACK);
    cells.ownRoom = more;
  }
  memory.copy(cells.own + from, begin, length);
  let signs: u32 = 0;
  for (let at = begin; at < begin + length; at++) signs |= load<u8>(SIGN_OF + load<u8>(at));
  store<u32>(cells.starts + 4 * code, to, 4);
  store<u8>(cells.signs + code, signs);
  return code;
}

function find(cells: Column, begin: usize, length: u32, row: u32): u32 {
  const hash = hashOf(begin, length);
  let slot = hash & cells.mask;
  for (let code = load<u32>(cells.slots + 4 * slot); code !== 0; code = load<u32>(cells.slots + 4 * slot)) {
    if (load<u32>(cells.hashes + 4 * code) === hash) {
      const from = load<u32>(cells.starts + 4 * code);
      if (load<u32>(cells.starts + 4 * code, 4) - from === length && isSame(begin, cells.own + from, length))
        return code;
    }
    slot = (slot + 1) & cells.mask;
  }
  store<u32>(cells.slots + 4 * slot, cells.count);
  const code = put(cells, begin, length);
  store<u32>(cells.hashes + 4 * code, hash);
  if (cells.count === NAMES && row < ROWS_OF_NAMES) cells.distinct = false;
  else if (cells.count * 2 > cells.mask) makeRoomForCells(cells);
  return code;
}

function makeRoomForCells(cells: Column): void {
  const mask = (cells.mask + 1) * 4 - 1;
  const slots = room((mask + 1) * 4);
  memory.fill(slots, 0, (mask + 1) * 4);
  for (let code: u32 = 1; code < cells.count; code++) {
    let slot = load<u32>(cells.hashes + 4 * code) & mask;
    while (load<u32>(slots + 4 * slot) !== 0) slot = (slot + 1) & mask;
    store<u32>(slots + 4 * slot, code);
  }
  cells.slots = slots;
  cells.mask = mask;
}

/** Notes the cell of a row; one like the last that was added has its number. */
function add(cells: Column, begin: usize, length: u32, inQuotes: bool, row: u32): void {
  // What stands in quotes may hold what ends a cell that does not.
  const may = length === cells.lastLength && (inQuotes || !cells.lastInQuotes);
  if (!may || !isSame(begin, cells.lastBegin, length)) {
    cells.lastCode = cells.distinct ? find(cells, begin, length, row) : put(cells, begin, length);
    cells.lastBegin = begin;
    cells.lastLength = length;
    cells.lastInQuotes = inQuotes;
  }
  store<u32>(cells.codes + 4 * row, cells.lastCode);
}

let block: usize = 0;
/** Of the block what is left of the bytes that may end a cell, by bit. */
let ends: u64 = 0;
let isDelimiter: v128 = i8x16.splat(0);
let mayQuote: bool = false;

function endsIn(at: usize): u64 {
  const bytes = v128.load(at);
  let found = v128.or(i8x16.eq(bytes, isDelimiter), i8x16.eq(bytes, i8x16.splat(10)));
  found = v128.or(found, i8x16.eq(bytes, i8x16.splat(13)));
  if (mayQuote) found = v128.or(found, i8x16.eq(bytes, i8x16.splat(34)));
  return <u64>(<u32>i8x16.bitmask(found));
}

/** The next byte that may end a cell; the end of the file where there is none. */
function nextEnd(): usize {
  while (ends === 0) {
    block += 64;
    if (block >= inputEnd) return inputEnd;
    ends = endsIn(block) | (endsIn(block + 16) << 16) | (endsIn(block + 32) << 32) | (endsIn(block + 48) << 48);
  }
  const at = block + <usize>ctz(ends);
  ends &= ends - 1;
  return at;
}

/** The quote that closes a cell; 0 where none does, or CR stands in the cell. */
function closingQuote(): usize {
  let at = nextEnd();
  for (; at < inputEnd; at = nextEnd()) {
    const sign: u32 = load<u8>(at);
    if (sign === CR) return 0;
    if (sign !== QUOTE) continue;
    if (load<u8>(at, 1) !== QUOTE) return at;
    nextEnd();
  }
  return 0;
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
  block = input - 64;
  ends = 0;
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
      let cell = at;
      let end = nextEnd();
      let sign: u32 = load<u8>(end);
      const inQuotes = quoted && sign === QUOTE;
      if (inQuotes) {
        if (end !== at) return -1;
        cell++;
        end = closingQuote();
        if (end === 0) return -1;
        at = nextEnd();
        if (at !== end + 1) return -1;
        sign = load<u8>(at++);
      } else {
        at = end + 1;
      }
      if (end > cell) {
        const first: u32 = load<u8>(cell);
        if (first > QUOTE && first < 127) isFilled = 1;
        if (place < chosen) {
          const cells = load<u32>(columnAt + 4 * place);
          if (cells !== 0) add(changetype<Column>(<usize>cells), cell, <u32>(end - cell), inQuotes, height - from);
        }
      }
      if (sign === delimiter) continue;
      if (sign === LF) break;
      if (load<u8>(at) !== LF) return -1;
      nextEnd();
      at++;
      break;
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

// Writes rows of a report file as the XML of a worksheet, straight from their bytes. Written in AssemblyScript (types and
// operators are those of WebAssembly) and translated by `npm run assembly`; a place is an address. `row-runs.ts` calls it.

const LF: u32 = 10;
const CR: u32 = 13;
const QUOTE: u32 = 34;
const SMALL_X: u32 = 120;

/** Bytes behind everything that is read or written in lots. */
const SLACK: u32 = 64;
const PAGE: u32 = 65536;
/** Bytes of the longest name of a sign (`&quot;`), of a row's number, and of what stands around a row. */
const LONGEST: u32 = 6;
const DIGITS: u32 = 10;
const AROUND: u32 = 64;

// What a byte is in XML: see `row-runs.ts`.
const PLAIN: u32 = 0;
const UNDERSCORE: u32 = 1;
const AMPERSAND: u32 = 2;
const LESS: u32 = 3;
const MORE: u32 = 4;

/** XML as bytes. */
@unmanaged
class Mark {
  at: usize;
  length: u32;
}

/** What is written around the cells of one column. */
@unmanaged
class Column {
  /** Begins a cell behind one that is no text, and behind a text. */
  first: Mark;
  afterText: Mark;
  /** Behind the row's number: before a text, before one with blanks at its edges, and all of an empty cell. */
  beforeText: Mark;
  beforeEdged: Mark;
  blank: Mark;
  /** The text that stands in place of every one; of no bytes where each stands as it is. */
  mask: Mark;
}

let top: usize = 0;
let out: usize = 0;

export function begin(): void {
  top = __heap_base;
}

/** Room for bytes. */
export function room(bytes: u32): usize {
  const at = (top + 15) & ~15;
  top = at + bytes + SLACK;
  const pages = <i32>(top / PAGE) + 1 - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  return at;
}

/** Where the next byte goes. */
export function end(): usize {
  return out;
}

function copy(from: usize, length: u32): void {
  for (let i: u32 = 0; i < length; i += 16) v128.store(out + i, v128.load(from + i));
  out += length;
}

function put(mark: Mark): void {
  copy(mark.at, mark.length);
}

function sign(name: u64, length: u32): void {
  store<u64>(out, name);
  out += length;
}

/** By bit which of sixteen bytes are more than plain text of XML. */
function odd(bytes: v128): u32 {
  const low = i8x16.lt_s(bytes, i8x16.splat(32));
  const last = i8x16.eq(bytes, i8x16.splat(127));
  const and = v128.or(i8x16.eq(bytes, i8x16.splat(38)), i8x16.eq(bytes, i8x16.splat(34)));
  const tags = v128.or(i8x16.eq(bytes, i8x16.splat(60)), i8x16.eq(bytes, i8x16.splat(62)));
  const line = i8x16.eq(bytes, i8x16.splat(95));
  return i8x16.bitmask(v128.or(v128.or(v128.or(low, last), v128.or(and, tags)), line));
}

/** Writes text; false where its characters have to be looked at. */
function text(from: usize, to: usize, classes: usize): bool {
  while (from < to) {
    const lot = <u32>min<usize>(to - from, 16);
    const bytes = v128.load(from);
    if ((odd(bytes) & ((1 << lot) - 1)) === 0) {
      v128.store(out, bytes);
      out += lot;
      from += lot;
      continue;
    }
    for (const stop = from + lot; from < stop; from++) {
      const byte: u32 = load<u8>(from);
      const kind: u32 = load<u8>(classes + byte);
      if (kind === PLAIN || (kind === UNDERSCORE && load<u8>(from + 1) !== SMALL_X)) store<u8>(out++, byte);
      else if (kind === AMPERSAND) sign(0x3b706d6126, 5);
      else if (kind === LESS) sign(0x3b746c26, 4);
      else if (kind === MORE) sign(0x3b746726, 4);
      else return false;
    }
  }
  return true;
}

/** Where a cell that is not quoted ends. */
function endOf(at: usize, rowEnd: usize, delimiter: v128): usize {
  for (; at < rowEnd; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), delimiter));
    if (found !== 0) return min(at + ctz(found), rowEnd);
  }
  return rowEnd;
}

/** Where the bytes of a quoted cell end; 0 where it holds quotes. */
function endOfQuoted(at: usize, rowEnd: usize): usize {
  while (at < rowEnd && load<u8>(at) !== QUOTE) at++;
  return at < rowEnd && load<u8>(at + 1) !== QUOTE ? at : 0;
}

/** The digits of the row's number, and how many they are. */
const digits: usize = memory.data(32);
let digitCount: u32 = 0;

function number(row: u32): void {
  let length: u32 = 1;
  for (let least: u32 = 10; row >= least && length < DIGITS; least *= 10) length++;
  digitCount = length;
  for (let i = length; i > 0; row /= 10) store<u8>(digits + --i, 48 + (row % 10));
}

function open(column: Column, isBehindText: bool): void {
  put(isBehindText ? column.afterText : column.first);
  v128.store(out, v128.load(digits));
  out += digitCount;
}

/** Writes the cells of a row; false where one of them has to be made text. */
function cells(
  at: usize,
  rowEnd: usize,
  columns: usize,
  count: u32,
  delimiter: u32,
  quoted: bool,
  classes: usize,
  most: u32,
  textEnd: Mark,
): bool {
  const delimiters = i8x16.splat(<i8>delimiter);
  let isBehindText = false;
  // Behind the last cell of the file's row, those of the table are empty.
  let isOver = false;
  for (let c: u32 = 0; c < count; c++) {
    const column = changetype<Column>(columns + c * <usize>offsetof<Column>());
    let from = at;
    let to = at;
    if (!isOver) {
      if (quoted && load<u8>(at) === QUOTE && at < rowEnd) {
        from = at + 1;
        to = endOfQuoted(from, rowEnd);
        if (to === 0) return false;
        at = to + 1;
      } else {
        to = endOf(at, rowEnd, delimiters);
        at = to;
      }
      isOver = at >= rowEnd;
      at++;
    }
    if (from === to) {
      if (column.blank.length > 0) {
        open(column, isBehindText);
        put(column.blank);
        isBehindText = false;
      }
      continue;
    }
    if (to - from > most) return false;
    open(column, isBehindText);
    isBehindText = true;
    if (column.mask.length > 0) {
      put(column.beforeText);
      put(column.mask);
      continue;
    }
    put(load<u8>(from) <= 32 || load<u8>(to - 1) <= 32 ? column.beforeEdged : column.beforeText);
    if (!text(from, to, classes)) return false;
  }
  if (isBehindText) put(textEnd);
  return true;
}

/**
 * Writes rows that follow each other.
 * @param input where the bytes of the first row stand
 * @param starts where each row begins, counted from any place; one more for the end
 * @param count how many rows there are
 * @param row number of the first
 * @param columns what is written around the cells of each column
 * @param width how many columns there are
 * @param delimiter between cells
 * @param quoted true where cells may stand in quotes
 * @param classes by byte what it is in XML
 * @param most bytes of the longest text
 * @param around marks: before a row's number, behind it, behind a row, behind the text of its last cell
 * @param keepsEmpty true where a row without a cell is written too
 * @param output where the first byte goes
 * @param outputEnd behind the last
 * @returns how many rows were written: fewer where there is no room, or the next one has to be made text
 */
export function write(
  input: usize,
  starts: usize,
  count: u32,
  row: u32,
  columns: usize,
  width: u32,
  delimiter: u32,
  quoted: bool,
  classes: usize,
  most: u32,
  around: usize,
  keepsEmpty: bool,
  output: usize,
  outputEnd: usize,
): u32 {
  const rowBegin = changetype<Mark>(load<u32>(around));
  const headEnd = changetype<Mark>(load<u32>(around, 4));
  const rowClose = changetype<Mark>(load<u32>(around, 8));
  const textEnd = changetype<Mark>(load<u32>(around, 12));
  let widest: u32 = AROUND;
  for (let c: u32 = 0; c < width; c++) {
    const column = changetype<Column>(columns + c * <usize>offsetof<Column>());
    widest += column.afterText.length + DIGITS + column.beforeEdged.length + column.mask.length;
  }
  out = output;
  const first = load<u32>(starts);
  for (let i: u32 = 0; i < count; i++) {
    const at = input + load<u32>(starts + 4 * i) - first;
    let rowEnd = input + load<u32>(starts + 4 * i, 4) - first;
    const start = out;
    if (out + widest + LONGEST * <u32>(rowEnd - at) > outputEnd) return i;
    if (rowEnd > at && load<u8>(rowEnd - 1) === LF) {
      rowEnd--;
      if (rowEnd > at && load<u8>(rowEnd - 1) === CR) rowEnd--;
    }
    number(row + i);
    put(rowBegin);
    v128.store(out, v128.load(digits));
    out += digitCount;
    put(headEnd);
    const head = out;
    if (!cells(at, rowEnd, columns, width, delimiter, quoted, classes, most, textEnd)) {
      out = start;
      return i;
    }
    if (out > head || keepsEmpty) put(rowClose);
    else out = start;
  }
  return count;
}

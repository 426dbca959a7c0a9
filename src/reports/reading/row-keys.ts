// A number for each different row of numbers. A map would need a key object a row, and one for each of a year's rows is felt.

const FEWEST_SLOTS = 1 << 8;

/** Rows of whole numbers (32 bits each) by their columns. */
type Columns = readonly Int32Array[];

/** Numbers rows of as many numbers each 1, 2, 3 … in the order in which they are first asked for. */
export class RowKeys {
  private size = 0;
  /** The rows by their numbers, one behind the other; the place of number 0 is not used. */
  private cells: Int32Array;
  /** Where a row may stand, its number: 0 is free. */
  private slots = new Int32Array(FEWEST_SLOTS);

  constructor(private readonly width: number) {
    this.cells = new Int32Array((FEWEST_SLOTS / 2 + 1) * width);
  }

  /** The number of a row, a new one where it has none yet. */
  of(columns: Columns, row: number): number {
    const at = this.slotOf(columns, row);
    const known = this.slots[at] as number;
    if (known !== 0) return known;
    const key = ++this.size;
    const from = key * this.width;
    for (let i = 0; i < this.width; i++) this.cells[from + i] = (columns[i] as Int32Array)[row] as number;
    this.slots[at] = key;
    // Half of the slots stay free, so that a search ends soon.
    if (key === this.slots.length / 2) this.grow();
    return key;
  }

  /** The number of a row; 0 where it has none. */
  find(columns: Columns, row: number): number {
    return this.slots[this.slotOf(columns, row)] as number;
  }

  /** A number made of all of a row but one place; different rows may share it. */
  hashWithout(key: number, place: number): number {
    return hashOf(this.cells, key * this.width, this.width, place);
  }

  /** True when a row differs from one of other keys in no place but one. */
  isAlikeBut(key: number, place: number, others: RowKeys, other: number): boolean {
    const { cells, width } = this;
    const from = key * width;
    const otherFrom = other * width;
    for (let i = 0; i < width; i++) if (i !== place && cells[from + i] !== others.cells[otherFrom + i]) return false;
    return true;
  }

  /** The slot of a row, a free one where it has none. */
  private slotOf(columns: Columns, row: number): number {
    const { slots, width } = this;
    const mask = slots.length - 1;
    let hash = 0;
    for (let i = 0; i < width; i++) hash = mixed(hash, (columns[i] as Int32Array)[row] as number, i);
    let at = finished(hash) & mask;
    for (let key = slots[at] as number; key !== 0 && !this.isRow(key, columns, row); key = slots[at] as number)
      at = (at + 1) & mask;
    return at;
  }

  private isRow(key: number, columns: Columns, row: number): boolean {
    const { cells, width } = this;
    const from = key * width;
    for (let i = 0; i < width; i++) if (cells[from + i] !== (columns[i] as Int32Array)[row]) return false;
    return true;
  }

  private grow(): void {
    const { width } = this;
    const slots = new Int32Array(this.slots.length * 2);
    const cells = new Int32Array((slots.length / 2 + 1) * width);
    cells.set(this.cells);
    const mask = slots.length - 1;
    for (let key = 1; key <= this.size; key++) {
      let at = finished(hashOf(cells, key * width, width, -1)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = key;
    }
    this.slots = slots;
    this.cells = cells;
  }
}

/** @param without a place that does not count */
function hashOf(cells: Int32Array, from: number, width: number, without: number): number {
  let hash = 0;
  for (let i = 0; i < width; i++) if (i !== without) hash = mixed(hash, cells[from + i] as number, i);
  return hash;
}

function mixed(hash: number, cell: number, place: number): number {
  return (Math.imul(hash ^ cell, 0x9e3779b1) + place) | 0;
}

/** The lower bits of it tell as much as the upper ones. */
function finished(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return half ^ (half >>> 13);
}

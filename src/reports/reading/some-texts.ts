// Which cells hold one of some texts: most of many ids are told to be none of a few by marks of their hashes, which stay at hand,
// where to look each up among all ids would ask the whole memory.
import type { CellColumn } from '../../values/cell';
import type { CellNumbers, NumberSet, TextNumbers } from './text-numbers';

/** Marks for each text: so few others share one with them. */
const ROOM = 16;

/** The numbers of some texts; 0 for all others. */
export class SomeTexts implements CellNumbers {
  /** By hash, a bit each. */
  private readonly marks: Uint8Array;

  constructor(
    private readonly texts: TextNumbers,
    private readonly some: NumberSet,
  ) {
    let bytes = 1;
    while (bytes * 8 < some.size * ROOM) bytes *= 2;
    this.marks = new Uint8Array(bytes);
    texts.mark(some, this.marks);
  }

  of(text: string): number {
    return this.known(this.texts.of(text));
  }

  ofCell(column: CellColumn, code: number): number {
    return this.texts.isUnmarked(column, code, this.marks) ? 0 : this.known(this.texts.ofCell(column, code));
  }

  ofCells(column: CellColumn, cells: Uint32Array, numbers: Int32Array, other: (cell: number) => number): void {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as number;
      const number = this.ofCell(column, cell);
      numbers[cell] = number < 0 ? other(cell) : number;
    }
  }

  private known(number: number): number {
    return number < 0 || this.some.has(number) ? number : 0;
  }
}

// A number for each pair of numbers. A map would need a key object a pair, and one for each of a year's rows is felt.

const SMALLEST = 1 << 12;

/** Numbers pairs of whole numbers (32 bits each) 1, 2, 3 … in the order in which they are first asked for. */
export class Pairs {
  private size = 0;
  private mask = SMALLEST - 1;
  /** Of each number the pair; where a pair may stand, the number: 0 is free. */
  private firsts = new Int32Array(SMALLEST / 2 + 1);
  private seconds = new Int32Array(SMALLEST / 2 + 1);
  private slots = new Int32Array(SMALLEST);

  codeOf(first: number, second: number): number {
    let at = slotOf(first, second) & this.mask;
    for (let code = this.slots[at] as number; code !== 0; code = this.slots[at] as number) {
      if (this.firsts[code] === first && this.seconds[code] === second) return code;
      at = (at + 1) & this.mask;
    }
    const code = ++this.size;
    this.firsts[code] = first;
    this.seconds[code] = second;
    this.slots[at] = code;
    // Half of the slots stay free, so that a search ends soon.
    if (code === this.firsts.length - 1) this.grow();
    return code;
  }

  private grow(): void {
    const slots = this.slots.length * 2;
    this.mask = slots - 1;
    this.firsts = grown(this.firsts, slots / 2 + 1);
    this.seconds = grown(this.seconds, slots / 2 + 1);
    this.slots = new Int32Array(slots);
    for (let code = 1; code <= this.size; code++) {
      let at = slotOf(this.firsts[code] as number, this.seconds[code] as number) & this.mask;
      while (this.slots[at] !== 0) at = (at + 1) & this.mask;
      this.slots[at] = code;
    }
  }
}

function grown(numbers: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(numbers);
  return larger;
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

// Numbers for texts: what is compared and grouped a million times is compared as a number.

/** Each different text by a number from 0 on; 0 is the empty one. */
export class Dictionary {
  private readonly known = new Map<string, number>([['', 0]]);

  /** How many numbers there are. */
  get size(): number {
    return this.known.size;
  }

  /** The number of a text, a new one where it has none yet. */
  codeOf(text: string): number {
    let code = this.known.get(text);
    if (code === undefined) {
      code = this.known.size;
      this.known.set(text, code);
    }
    return code;
  }
}

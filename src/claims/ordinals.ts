// Events that are alike in all that names them are told apart by a number, in the order in which they are asked for.

/** Numbers equal names 1, 2, 3 …; names that differ each start at 1. */
export class Ordinals {
  private readonly names = new Set<string>();
  /** Of names that came again; few do. */
  private readonly counts = new Map<string, number>();

  next(name: string): number {
    const before = this.names.size;
    if (this.names.add(name).size > before) return 1;
    const ordinal = (this.counts.get(name) ?? 1) + 1;
    this.counts.set(name, ordinal);
    return ordinal;
  }
}

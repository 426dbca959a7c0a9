// Names that belong together, directly or by others: one of them stands for all.

export class Links {
  private readonly parents = new Map<string, string>();

  /** Joins two: the one that stands for the first stands for both from now on. Returns the one that no longer stands for any. */
  join(first: string, other: string): string | null {
    const kept = this.rootOf(first);
    const gone = this.rootOf(other);
    this.parents.set(kept, kept);
    if (kept === gone) return null;
    this.parents.set(gone, kept);
    return gone;
  }

  /** The name that stands for this one: itself where it was never joined. */
  rootOf(name: string): string {
    let at = name;
    for (let next = this.parents.get(at); next !== undefined && next !== at; next = this.parents.get(at)) at = next;
    return at;
  }

  /** True when it was joined with any. */
  has(name: string): boolean {
    return this.parents.has(name);
  }
}

// Whether all of some units can have a place at once: bipartite matching, one augmenting path after the other.

/** One unit, and where it may go. */
export interface Unit {
  readonly what: string;
  readonly places: readonly number[];
}

/**
 * Units that find no place when as many as possible have one; earlier ones come first.
 * @param room how many each place holds
 */
export function withoutPlace(units: readonly Unit[], room: readonly number[]): Unit[] {
  const held: number[][] = room.map(() => []);
  const place = (u: number, tried: Set<number>): boolean => {
    for (const at of (units[u] as Unit).places) {
      if (tried.has(at)) continue;
      tried.add(at);
      const there = held[at] as number[];
      if (there.length < (room[at] as number)) {
        there.push(u);
        return true;
      }
      const moved = there.findIndex((other) => place(other, tried));
      if (moved >= 0) {
        there[moved] = u;
        return true;
      }
    }
    return false;
  };
  return units.filter((_, u) => !place(u, new Set()));
}

// Work in a few lanes side by side: Google allows ten calls of a page at the same time.

/** Takes things that wait, from the first on, until none is left. All lanes come to rest before one that broke is told. */
export async function inLanes<T>(
  lanes: number,
  things: readonly T[],
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  const lane = async (): Promise<void> => {
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) await work(thing);
  };
  // Nothing may go on behind a second attempt.
  const all = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const one of all) if (one.status === 'rejected') throw one.reason;
}

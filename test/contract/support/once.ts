// Laws of one file look at the same invented sellers again and again: each is audited once.

/** The same answer for equal worlds, worked out at the first question. */
export function once<World, Answer>(make: (world: World) => Answer): (world: World) => Answer {
  const known = new Map<string, Answer>();
  return (world) => {
    const key = JSON.stringify(world);
    let answer = known.get(key);
    if (answer === undefined) {
      answer = make(world);
      known.set(key, answer);
    }
    return answer;
  };
}

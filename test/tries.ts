// How often the suite tries a property.

/** Half of so many tries, which a seed makes the same in each run; all of them with `FBA_CLAIMS_ALL_TRIES=1`. */
export const tries = (all: number): number => (process.env.FBA_CLAIMS_ALL_TRIES ? all : Math.ceil(all / 2));

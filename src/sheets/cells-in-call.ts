// How many cells go into one call. Every call has its price whatever it reads or writes, so that small tabs are taken whole; of
// large ones less is better than few calls.

/** Tests make them smaller, so that a tab of a few rows is a large one. */
export const CELLS_IN_CALL = {
  /** Cells that are read in one call although not all of them are asked for. */
  read: 20_000,
  /** A table with more gets the formats of each column in a call of its own where all rows have the same. */
  formats: 50_000,
  /** Rows from the top that are read whole: titles stand there, unless the seller sorted the whole tab. */
  topRows: 60,
};

// What the bench knows: what one child process measured, and all measurements of one seller.

/** Milliseconds by stage, in the order in which they ran. */
export type StageTimes = readonly (readonly [stage: string, milliseconds: number])[];

export interface Calls {
  readonly tab: string;
  readonly reads: number;
  readonly writes: number;
}

/** One run in a process of its own, cold as a seller's run is. */
export interface Measured {
  /** Lines, rows that Papa Parse saw, or report rows that the audit read. */
  readonly rows: number;
  readonly stages: StageTimes;
  /** Milliseconds of all cores of the machine. */
  readonly cpu: number;
  /** Highest resident memory beyond that of the process before it began, in bytes. */
  readonly bytes: number;
  readonly claims?: number;
  /** Service calls of a run that knows the cells only, as at Google. */
  readonly calls?: readonly Calls[];
}

/** What is run one after the other, so that all meet the same noise of the machine. `duckdb` only where it was asked for. */
export interface Round {
  readonly floor: Measured;
  readonly papa: Measured;
  readonly audit: Measured;
  readonly duckdb?: Measured;
}

/** What is measured of the whole command. */
export const WHOLE = ['full', 'evidence', 'sheets'] as const;

/** All runs of one seller; at least one round. */
export interface Year {
  /** Bytes of all files. */
  readonly bytes: number;
  readonly rounds: readonly Round[];
  /** The whole command with either workbook, and a run as in Sheets, each timed once where they were asked for. */
  readonly whole?: Readonly<Record<(typeof WHOLE)[number], Measured>>;
}

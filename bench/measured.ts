// What the bench knows: what one child process measured, and all measurements of one seller.

export interface Calls {
  readonly tab: string;
  readonly reads: number;
  readonly writes: number;
}

/** Milliseconds by stage, in the order in which they ran. */
export type StageTimes = readonly (readonly [stage: string, milliseconds: number])[];

/** One run in a process of its own, cold as a seller's run is. */
export interface Measured {
  /** Rows that Papa Parse saw, or report rows that the audit read. */
  readonly rows: number;
  readonly stages: StageTimes;
  /** Highest resident memory of the process up to the end of the last stage, in megabytes. */
  readonly peakMegabytes: number;
  readonly claims?: number;
  /** Service calls of a run that knows the cells only, as at Google. */
  readonly calls?: readonly Calls[];
  /** Timed after the path and not part of it. */
  readonly beside?: StageTimes;
}

/** Papa Parse alone and the path right after it, so that both meet the same noise of the machine. */
export interface Pair {
  readonly papa: Measured;
  readonly path: Measured;
}

/** All runs of one seller; at least one. */
export type Year = readonly Pair[];

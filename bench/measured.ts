// What one child process measured, as it hands it to the parent.

export interface Calls {
  readonly tab: string;
  readonly reads: number;
  readonly writes: number;
}

/** Milliseconds of a stage, one number a run. */
export interface StageTimes {
  readonly name: string;
  readonly times: readonly number[];
}

export interface Measured {
  /** Rows that Papa Parse saw, or report rows that the audit read. */
  readonly rows: number;
  readonly stages: readonly StageTimes[];
  /** Highest resident memory of the process up to the end of the first run, in megabytes. */
  readonly peakMegabytes: number;
  readonly path?: {
    readonly claims: number;
    readonly calls: readonly Calls[];
    /** Parts of the audit, and the workbook: timed once, outside the path. */
    readonly beside: readonly StageTimes[];
    readonly workbookMegabytes: number;
  };
}

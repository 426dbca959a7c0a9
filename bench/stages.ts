// Times what a run does, stage by stage.

export interface Stages {
  /** Runs a stage and adds its time to the stage's name. */
  time<T>(name: string, work: () => T): T;
  /** Adds milliseconds to a stage. */
  add(name: string, milliseconds: number): void;
  /** Milliseconds by stage, in the order of their first mention. */
  readonly spent: ReadonlyMap<string, number>;
}

export function createStages(): Stages {
  const spent = new Map<string, number>();
  const add = (name: string, milliseconds: number): void => {
    spent.set(name, (spent.get(name) ?? 0) + milliseconds);
  };
  return {
    spent,
    add,
    time(name, work) {
      const start = performance.now();
      const result = work();
      add(name, performance.now() - start);
      return result;
    },
  };
}

/** The middle one of several times; 0 when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

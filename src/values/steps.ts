// Work in steps: a generator that yields between two of them, so that whoever drives it may show progress, let others work or stop.

/** Takes all steps at once. */
export function allSteps<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

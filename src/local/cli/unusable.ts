// Why a command cannot do what it was asked for.
import type { LocalKey } from './words';

/** One line to say, as a key of the words with its values; the exit code is 2. */
export class Unusable extends Error {
  constructor(
    readonly key: LocalKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
  }
}

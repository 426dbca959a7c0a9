// The lines that name what a text breaks.
import type { CheckedHit } from '../../../messages/write';
import { aligned } from '../terminal';

/** One line per broken rule: how grave, id, words, why. */
export function hitLines(hits: readonly CheckedHit[]): string[] {
  return aligned(hits.map((hit) => [hit.severity.toUpperCase(), hit.rule, `"${hit.words}"`, hit.why]));
}

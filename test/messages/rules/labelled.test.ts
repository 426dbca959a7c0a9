// The check against labelled texts: prints the confusion matrix, and holds how good it is.
import { check, passes } from '../../../src/messages/rules/check';
import type { Label, Labelled } from './labelled';
import { FROZEN } from './labelled-frozen';

interface Counted {
  readonly passed: string[];
  readonly stopped: string[];
}

function matrixOf(texts: readonly Labelled[]): Record<Label, Counted> {
  const matrix: Record<Label, Counted> = {
    ok: { passed: [], stopped: [] },
    plain: { passed: [], stopped: [] },
    evasion: { passed: [], stopped: [] },
  };
  for (const [language, label, text] of texts) {
    const hits = check('', text, { language });
    if (passes(hits)) matrix[label].passed.push(`${language} ${text}`);
    else {
      const fails = hits.filter((hit) => hit.severity === 'fail').map((hit) => `${hit.rule}: ${hit.words}`);
      matrix[label].stopped.push(`${language} ${text} [${fails.join('; ')}]`);
    }
  }
  return matrix;
}

function shown(title: string, matrix: Record<Label, Counted>): string {
  const line = (label: Label) =>
    `${label.padEnd(8)} ${String(matrix[label].passed.length).padStart(6)} ${String(matrix[label].stopped.length).padStart(7)}`;
  const wrong = [...matrix.ok.stopped, ...matrix.plain.passed, ...matrix.evasion.passed].map((text) => `  ${text}`);
  return [title, `${''.padEnd(8)} passed stopped`, line('ok'), line('plain'), line('evasion'), ...wrong].join('\n');
}

test('the frozen half', () => {
  process.stdout.write(`${shown('Frozen half', matrixOf(FROZEN))}\n`);
});

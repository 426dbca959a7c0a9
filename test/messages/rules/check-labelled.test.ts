// The check against labelled texts: prints the confusion matrix, and holds how good it is.
import { check, passes } from '../../../src/messages/rules/check';
import { TEXT_LANGUAGES } from '../../../src/messages/scenarios';
import type { Label, Labelled } from './labelled';
import { FROZEN } from './labelled-frozen';
import { MORE } from './labelled-more';

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

test.each([
  ['frozen half', FROZEN],
  ['second half', MORE],
])('%s: no plain violation passes, evasions seldom do, harmless texts are let alone', (title, texts) => {
  const matrix = matrixOf(texts);
  process.stdout.write(`${shown(title, matrix)}\n`);
  const share = (part: readonly string[], all: Counted) => part.length / (all.passed.length + all.stopped.length);
  expect(matrix.plain.passed).toEqual([]);
  expect(share(matrix.evasion.stopped, matrix.evasion)).toBeGreaterThanOrEqual(0.9);
  expect(share(matrix.ok.stopped, matrix.ok)).toBeLessThanOrEqual(0.02);
});

test('there are enough texts, in every language and half of them harmless, each once', () => {
  const texts = [...FROZEN, ...MORE];
  expect(texts.length).toBeGreaterThanOrEqual(400);
  expect(new Set(texts.map(([, , text]) => text)).size).toBe(texts.length);
  const harmless = texts.filter(([, label]) => label === 'ok').length / texts.length;
  expect(harmless).toBeGreaterThan(0.4);
  for (const language of TEXT_LANGUAGES) {
    for (const label of ['ok', 'plain', 'evasion'] as const) {
      expect(texts.some((one) => one[0] === language && one[1] === label)).toBe(true);
    }
  }
});

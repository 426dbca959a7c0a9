// `npm run check-text`: names every rule of Amazon's that a text breaks.
import { check, passes } from '../../../messages/rules/check';
import { sayMessage } from '../../../messages/say';
import { scenarioOf, TEXT_LANGUAGES } from '../../../messages/scenarios';
import { refusalOf } from '../../../messages/write';
import { Unusable } from '../unusable';
import { sayIn } from '../words';
import type { Around } from './message';
import type { MessageOptions } from './options';
import { hitLines } from './print';
import { textOf } from './text-file';

/** Runs the command; returns its exit code. */
export function checkTextCommand(options: MessageOptions, around: Around): number {
  const say = sayIn(options.interface);
  if (options.help) {
    around.print(say('help.check', { languages: TEXT_LANGUAGES.join('|') }));
    return 0;
  }
  const [path, more] = options.paths;
  if (path === undefined || more !== undefined) throw new Unusable('wrong.noFile');
  const refusal = refusalOf(options.scenario ?? '');
  if (refusal) {
    around.print(sayMessage(refusal, options.interface));
    return 1;
  }
  const scenario = options.scenario === null ? null : scenarioOf(options.scenario);
  if (options.scenario !== null && !scenario) throw new Unusable('wrong.scenario', { value: options.scenario });
  const hits = check('', textOf(path, around.folder), {
    audience: options.audience ?? scenario?.audience ?? 'buyer',
    language: options.language,
    fulfilment: options.fulfilment,
    orderId: options.order,
    scenario: scenario?.id ?? null,
  }).map((hit) => ({ ...hit, why: sayMessage(`check.${hit.rule}`, options.interface) }));
  const ok = passes(hits);
  if (options.json) {
    around.print(JSON.stringify({ schema: 'fba-claims-check/1', file: path, ok, broken: hits }, null, 2));
  } else {
    for (const line of hits.length > 0 ? hitLines(hits) : [`${path}: ${say('message.clean')}`]) around.print(line);
  }
  return ok ? 0 : 1;
}

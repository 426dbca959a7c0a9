// Finding claims from the sidebar: a run in steps. One that broke is gone on with when it is asked for again.
import { languageNamed } from '../settings';
import { startAuditor } from './auditor';
import { call } from './call';
import { TabsElsewhere } from './imported-elsewhere';
import { ClaimsRun } from './run';
import { type RunWord, runWord } from './run-words';

/** How far a run is, 0 to 1, with what it is doing. */
interface RunProgress {
  readonly share: number;
  readonly text: string;
}

/** How a run ended, in words. */
interface RunEnd {
  readonly done: boolean;
  readonly text: string;
}

const imported = new TabsElsewhere();
let broken: ClaimsRun | null = null;
/** He was told that another run is going on: asked once more, this one takes over. */
let told = false;

/** Finds claims. The signal stops it between two steps. Rejects when the connection breaks; asked again, it goes on. */
export async function findClaims(onProgress: (progress: RunProgress) => void, signal: AbortSignal): Promise<RunEnd> {
  const language = languageNamed(document.documentElement.lang) ?? 'en';
  const word = (key: RunWord, values: Readonly<Record<string, string>> = {}) => runWord(language, key, values);
  broken ??= new ClaimsRun(call, startAuditor, undefined, imported);
  const ended = await broken.go(
    ({ stage, tab, done }) => onProgress({ share: done, text: word(stage, { tab }) }),
    signal,
    told,
  );
  broken = null;
  told = ended.how === 'busy';
  if (ended.how === 'done') imported.letGo();
  if (ended.how === 'done') return { done: true, text: ended.said };
  if (ended.how !== 'busy') return { done: false, text: word(ended.how) };
  return { done: false, text: word('busyAgain', { began: ended.began, heard: ended.heard }) };
}

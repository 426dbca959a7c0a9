// What a person sees of a run in steps: a button, how far it is, how it ended. Any page may hold it.
import type { Language } from '../settings';
import { startAuditor } from './auditor';
import { call } from './call';
import { type Imported, NOTHING_IMPORTED } from './imported';
import { ClaimsRun, type Ended, type Progress } from './run';
import { type RunWord, runWord } from './run-words';

function button(className = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  return made;
}

/**
 * Puts a panel into a place of the page.
 * @param onEnd hears how each run ended
 * @param imported tabs whose rows the page has
 * @returns starts a run as the button does
 */
export function runPanel(
  place: HTMLElement,
  language: Language,
  onEnd: (ended: Ended) => void = () => {},
  imported: Imported = NOTHING_IMPORTED,
): () => void {
  const word = (key: RunWord, values: Readonly<Record<string, string | number>> = {}) => runWord(language, key, values);
  const [start, cancel, again, over] = [button('main'), button(), button('main'), button()];
  const bar = document.createElement('progress');
  bar.max = 1;
  const share = document.createElement('div');
  share.className = 'soft';
  share.setAttribute('aria-hidden', 'true');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  place.replaceChildren(start, cancel, again, over, bar, share, status);
  for (const [made, key] of [
    [start, 'start'],
    [cancel, 'cancel'],
    [again, 'again'],
    [over, 'over'],
  ] as const)
    made.textContent = word(key);

  const show = (shown: readonly HTMLElement[]) => {
    for (const one of [start, cancel, again, over, bar, share]) one.hidden = !shown.includes(one);
  };
  let run: ClaimsRun | null = null;
  let stop = new AbortController();
  let last: Progress['stage'] = 'beginning';
  let said = '';

  const say = (text: string) => {
    // Read aloud when it changes, not with every step.
    if (text !== said) status.textContent = text;
    said = text;
  };
  const onProgress = ({ stage, tab, done, stoppable }: Progress) => {
    last = stage;
    bar.value = done;
    const shown = word('share', { share: Math.floor(100 * done) });
    share.textContent = shown;
    bar.setAttribute('aria-label', shown);
    cancel.disabled = !stoppable || stop.signal.aborted;
    if (!stop.signal.aborted) say(stage === 'reading' ? word('reading', { tab }) : word(stage));
  };
  const end = (ended: Ended) => {
    run = null;
    show(ended.how === 'busy' ? [over] : [start]);
    if (ended.how === 'done') say(ended.said);
    else if (ended.how === 'busy') say(word('busy', { began: ended.began, heard: ended.heard }));
    else say(word(ended.how));
    onEnd(ended);
  };

  const go = async (takeOver: boolean): Promise<void> => {
    stop = new AbortController();
    show([cancel, bar, share]);
    cancel.focus();
    run ??= new ClaimsRun(call, startAuditor, undefined, imported);
    try {
      end(await run.go(onProgress, stop.signal, takeOver));
    } catch {
      // It goes on where it was; what Google says of the failure is for nobody to see raw.
      show([again]);
      again.focus();
      say(word(last === 'writing' ? 'lostWriting' : 'lost'));
    }
  };

  start.addEventListener('click', () => void go(false));
  over.addEventListener('click', () => void go(true));
  again.addEventListener('click', () => void go(false));
  cancel.addEventListener('click', () => {
    cancel.disabled = true;
    say(word('ending'));
    stop.abort();
  });
  show([start]);
  return () => void go(false);
}

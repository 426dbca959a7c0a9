// The sidebar: its views, and following what is selected in the sheet while it shows.
import type { Selected, SidebarStart } from '../main';
import { call } from './call';
import { at, browserLanguage, walkByArrows } from './dom';
import { follow, reload } from './sidebar-claim';
import { useFiledWord } from './sidebar-filing';
import { isRunning, showOverview, startOverview } from './sidebar-overview';
import { attempt, clearFailure, showFailure, status, useLanguage, word } from './sidebar-shell';

/** The selection is asked for at most this often, and less often when nothing has changed for a long time. */
const POLL_MS = 2000;
const QUIET_POLLS = 150;
const QUIET_MS = 6000;
/** Every so often the overview is looked at anew while it shows: a run from the menu changes it. */
const OVERVIEW_POLLS = 3;
/** After a failure. */
const FAILED_MS = 15_000;

const VIEWS = ['overview', 'claim', 'buyers'] as const;
type View = (typeof VIEWS)[number];

let view: View = 'overview';
let mark = '';
/** What is selected was told once: from then on another selection is the seller's doing. */
let started = false;
/** What the overview was made from. */
let seen = '';
let polls = 0;
let unchanged = 0;
let timer = 0;
let asking = false;

function open(next: View): void {
  view = next;
  for (const id of VIEWS) {
    const tab = at(`${id}Tab`);
    tab.setAttribute('aria-selected', String(id === next));
    tab.tabIndex = id === next ? 0 : -1;
    at(id).hidden = id !== next;
  }
  later(0);
}

function later(ms: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void poll(), ms);
}

async function poll(): Promise<void> {
  // A page that nobody sees asks nothing; it goes on when it is seen again.
  if (document.visibilityState !== 'visible' || asking) return;
  asking = true;
  try {
    const selected = await look();
    if (selected.mark === mark || selected.mark === '') unchanged++;
    else {
      // A claim that was chosen in the sheet comes to the front of the first view.
      if (started && view === 'overview') open('claim');
      unchanged = 0;
      mark = selected.mark;
      await follow(selected);
      clearFailure();
    }
    later(unchanged > QUIET_POLLS ? QUIET_MS : POLL_MS);
  } catch (error) {
    showFailure(error, () => later(0));
    later(FAILED_MS);
  } finally {
    asking = false;
  }
}

/** Asks what is selected, and now and then with it what the overview shows. */
async function look(): Promise<Selected> {
  if (view !== 'overview' || !started || isRunning() || ++polls % OVERVIEW_POLLS > 0) return call('sidebarSelected');
  const begun = await call('sidebarStart');
  // While it was asked for a run has begun, which shows its end itself.
  if (!isRunning() && show(begun)) await reload();
  return begun.selected;
}

/** Shows what stands in the spreadsheet; true where it is not what was shown. */
function show({ selected, ...begun }: SidebarStart): boolean {
  const now = JSON.stringify(begun);
  if (now === seen) return false;
  seen = now;
  useLanguage(begun.language);
  useFiledWord(begun.filedWord);
  showOverview({ selected, ...begun });
  const list = begun.tabs.find(({ id }) => id === 'service');
  at('openList').hidden = list === undefined;
  at('openList').onclick = () => {
    void attempt(async () => {
      if (list) await call('sidebarGo', list.sheetId, [1]);
    });
  };
  return true;
}

/** Reads what stands in the spreadsheet now. */
async function start(): Promise<void> {
  const begun = await call('sidebarStart');
  show(begun);
  started = true;
  if (begun.selected.key !== null) {
    mark = begun.selected.mark;
    open('claim');
    await follow(begun.selected);
  } else later(POLL_MS);
}

for (const id of VIEWS) at(`${id}Tab`).addEventListener('click', () => open(id));
walkByArrows(at('views'), '[role="tab"]', ['ArrowLeft', 'ArrowRight']);
at('openMessages').addEventListener('click', () => {
  void attempt(async () => {
    await call('openMessages');
    status(word('opened'));
  });
});
document.addEventListener('visibilitychange', () => {
  unchanged = 0;
  if (document.visibilityState === 'visible') later(0);
  else clearTimeout(timer);
});
startOverview(async () => {
  show(await call('sidebarStart'));
  await reload();
});
if (browserLanguage() !== 'en') useLanguage(browserLanguage());
void attempt(start);

// The sidebar: its views, and following what is selected in the sheet while it shows.
import { call } from './call';
import { at, browserLanguage, walkByArrows } from './dom';
import { follow, reload } from './sidebar-claim';
import { useFiledWord } from './sidebar-filing';
import { showOverview, startOverview } from './sidebar-overview';
import { attempt, clearFailure, showFailure, status, useLanguage, word } from './sidebar-shell';

/** The selection is asked for at most this often, and less often when nothing has changed for a long time. */
const POLL_MS = 2000;
const QUIET_POLLS = 150;
const QUIET_MS = 6000;
/** After a failure. */
const FAILED_MS = 15_000;

const VIEWS = ['overview', 'claim', 'buyers'] as const;
type View = (typeof VIEWS)[number];

let view: View = 'overview';
let mark = '';
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
    const selected = await call('sidebarSelected');
    if (selected.mark === mark || selected.mark === '') unchanged++;
    else {
      // A claim that was chosen in the sheet comes to the front of the first view.
      if (mark !== '' && view === 'overview') open('claim');
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

/** Reads what stands in the spreadsheet now. */
async function start(): Promise<void> {
  const begun = await call('sidebarStart');
  useLanguage(begun.language);
  useFiledWord(begun.filedWord);
  showOverview(begun);
  const list = begun.tabs.find(({ id }) => id === 'service');
  at('openList').hidden = list === undefined;
  at('openList').onclick = () => {
    void attempt(async () => {
      if (list) await call('sidebarGo', list.sheetId, [1]);
    });
  };
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
  const begun = await call('sidebarStart');
  useLanguage(begun.language);
  useFiledWord(begun.filedWord);
  showOverview(begun);
  await reload();
});
if (browserLanguage() !== 'en') useLanguage(browserLanguage());
void attempt(start);

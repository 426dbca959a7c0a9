// The first view of the sidebar: what to do next, the figures of Start, finding claims, and ways to the tabs.
import type { SidebarStart } from '../main';
import { call } from './call';
import { at, button, element, walkByArrows } from './dom';
import { findClaims } from './sidebar-run';
import { attempt, status, word } from './sidebar-shell';

let whenFound: () => Promise<void> = async () => {};
let stopping: AbortController | null = null;

function go(sheetId: number, row: number): void {
  void attempt(async () => {
    await call('sidebarGo', sheetId, [row]);
  });
}

function showNext({ figures }: SidebarStart): void {
  const place = at('next');
  if (!figures || figures.next.length === 0) {
    place.textContent = word('noRun');
    return;
  }
  place.replaceChildren(
    ...figures.next.map(({ text, sheetId, row }) =>
      sheetId === null ? text : button(text, () => go(sheetId, row), 'plain'),
    ),
  );
}

/** A table for each currency: they are never added. */
function showFigures({ figures }: SidebarStart): void {
  const currencies = [...new Set(figures?.cards.map(({ currency }) => currency))];
  at('figures').replaceChildren(
    ...currencies.map((currency) => {
      const table = element('table', '', 'sums');
      table.append(element('caption', word('figures', { currency })));
      const body = element('tbody');
      const own = figures?.cards.filter((card) => card.currency === currency) ?? [];
      for (const [i, card] of own.entries()) {
        // Of what there is nothing there is nothing to see, but for the first figure.
        if (i > 0 && card.figure.endsWith('(0)')) continue;
        const row = element('tr');
        const label = element('th', card.label);
        label.scope = 'row';
        row.append(label, element('td', card.figure));
        body.append(row);
      }
      table.append(body);
      return table;
    }),
  );
}

function showTabs({ tabs }: SidebarStart): void {
  at('tabsBox').hidden = tabs.length === 0;
  at('tabs').replaceChildren(
    ...tabs.map(({ name, sheetId }) => {
      const item = element('li');
      item.append(button(name, () => go(sheetId, 1), 'plain'));
      return item;
    }),
  );
}

export function showOverview(start: SidebarStart): void {
  at('samples').hidden = start.figures !== null;
  showNext(start);
  showFigures(start);
  showTabs(start);
}

/** A run goes on in this page. */
export const isRunning = (): boolean => stopping !== null;

function busy(running: boolean): void {
  at<HTMLButtonElement>('find').disabled = running;
  at<HTMLButtonElement>('import').disabled = running;
  at('run').hidden = !running;
  at('runStop').hidden = !running;
}

async function run(): Promise<void> {
  const control = new AbortController();
  stopping = control;
  const bar = at<HTMLProgressElement>('runBar');
  bar.removeAttribute('value');
  at('runText').textContent = word('finding');
  busy(true);
  try {
    const end = await findClaims(({ share, text }) => {
      bar.value = share;
      at('runText').textContent = text;
    }, control.signal);
    status('');
    at('runEnd').textContent = end.text;
    at('runEnd').className = end.done ? '' : 'fail';
    if (end.done) await whenFound();
  } finally {
    stopping = null;
    busy(false);
  }
}

/** @param found comes after a run that wrote its claims */
export function startOverview(found: () => Promise<void>): void {
  whenFound = found;
  at('find').addEventListener('click', () => {
    at('runEnd').textContent = '';
    void attempt(run);
  });
  at('runStop').addEventListener('click', () => stopping?.abort());
  at('import').addEventListener('click', () => {
    void attempt(async () => {
      await call('openImport');
      status(word('opened'));
    });
  });
  for (const one of at('more').querySelectorAll<HTMLButtonElement>('[data-call]')) {
    one.addEventListener('click', () => {
      void attempt(async () => {
        await call(one.dataset.call as 'addSamples' | 'openSettings' | 'showHelp' | 'fillProducts');
      });
    });
  }
  for (const id of ['more', 'tabs']) walkByArrows(at(id), 'button');
}

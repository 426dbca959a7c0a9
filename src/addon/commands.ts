// What the menu items do: run under the lock, say what happened, and turn every failure into plain words.

import type { Language } from '../settings';
import {
  addMissing,
  BusyError,
  Clock,
  clearHighlights,
  filledCells,
  fillProducts,
  findRemovable,
  giveWay,
  hadNoRoom,
  lackingTitles,
  momentIn,
  removeEverything,
  runFindClaims,
  type Step,
  StepError,
  setUpTabs,
  undoLastRun,
  withLock,
} from '../sheets';
import { t } from '../words';
import { closingLine } from './closing';
import { guarded, plainly, showPage, tell } from './guard';
import { openFindPage } from './run';
import { loadAndTell, removeAndTell } from './samples';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HELP_WIDTH = 720;
const HELP_HEIGHT = 620;
/** Seconds that the result stays in the corner. */
const RESULT_SECONDS = 12;
/**
 * More filled cells than these are not audited in one call, which Google ends after six minutes: each is read twice, then read
 * and written for highlights, and of the rates that are told for such calls (10,000 to 80,000 cells a second) the slowest
 * leaves room for about a million.
 */
const ONE_CALL_CELLS = 1_000_000;
/** Keeps a message there until the next one. */
const UNTIL_NEXT = -1;

function explain(error: unknown, language: Language): string {
  if (error instanceof BusyError) return t(language, 'error.busy');
  if (error instanceof StepError && error.other) {
    const shown = (moment: number) => momentIn(SpreadsheetApp.getActiveSpreadsheet(), moment);
    return t(language, 'error.running', { began: shown(error.other.began), heard: shown(error.other.heard) });
  }
  return plainly(error, language);
}

function run(work: (spreadsheet: Spreadsheet, language: Language) => void): void {
  guarded((language) => {
    const spreadsheet: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
    if (spreadsheet) withLock(() => work(spreadsheet, language));
    else tell(t(language, 'error.noSpreadsheet'), language);
  }, explain);
}

/**
 * Menu: find claims.
 * @param limit filled cells up to which it is done in one call
 */
export function findClaimsCommand(limit = ONE_CALL_CELLS): void {
  run((spreadsheet, account) => {
    giveWay(spreadsheet);
    if (filledCells(spreadsheet) > limit) {
      openFindPage();
      return;
    }
    const toast = (text: string, seconds: number) => spreadsheet.toast(text, t(account, 'app.name'), seconds);
    let shown = '';
    const progress = (step: Step) => {
      const text =
        step.doing === 'reading'
          ? t(account, 'progress.reading', { tab: step.tab })
          : t(account, `progress.${step.doing}`);
      if (text !== shown) toast(text, UNTIL_NEXT);
      shown = text;
    };
    const found = runFindClaims(spreadsheet, { language: account, progress, undoable: true });
    const closing = closingLine(found.result, found.settings, found.problems, found.states);
    toast(found.noUndo ? `${closing} ${t(found.settings.language, 'done.noUndo')}` : closing, RESULT_SECONDS);
  });
}

/** Menu: clear highlights. */
export function clearHighlightsCommand(): void {
  run((spreadsheet, language) => {
    const cleared = clearHighlights(spreadsheet);
    spreadsheet.toast(t(language, 'done.cleared', cleared), t(language, 'app.name'), RESULT_SECONDS);
  });
}

/** Menu: fill Products from the reports. */
export function fillProductsCommand(): void {
  run((spreadsheet, language) => {
    const { tab, added, costs } = fillProducts(spreadsheet, language);
    const lines = [
      added === 0 ? t(language, 'done.productsNothing', { tab }) : t(language, 'done.products', { tab, added }),
      ...(costs === 0 ? [] : [t(language, 'done.productsCosts', { costs })]),
    ];
    spreadsheet.toast(lines.join(' '), t(language, 'app.name'), RESULT_SECONDS);
  });
}

/** Menu: undo last run. */
export function undoCommand(): void {
  run((spreadsheet, language) => {
    const undone = undoLastRun(spreadsheet);
    const say = (text: string) => spreadsheet.toast(text, t(language, 'app.name'), RESULT_SECONDS);
    if (!undone) {
      say(t(language, hadNoRoom() ? 'done.undoNoRoom' : 'done.undoNothing'));
      return;
    }
    if (undone.goesOn) {
      say(t(language, 'done.undoGoesOn'));
      return;
    }
    const lines = [t(language, 'done.undone')];
    const separator = t(language, 'list.comma');
    for (const kind of ['restored', 'removed', 'left'] as const) {
      if (undone[kind].length > 0)
        lines.push(t(language, `done.undone.${kind}`, { tabs: undone[kind].join(separator) }));
    }
    say(lines.join(' '));
  });
}

/** Menu: remove everything. What the seller typed is named before he says yes; tabs that he fills in are asked for one by one. */
export function removeEverythingCommand(): void {
  run((spreadsheet, language) => {
    const ui = SpreadsheetApp.getUi();
    const name = t(language, 'app.name');
    const { tables, his } = findRemovable(spreadsheet);
    const typed = tables.filter(({ typedRows }) => typedRows > 0);
    const question = [
      ...typed.map(({ name: tab, typedRows: count }) => t(language, 'ask.remove.typed', { tab, count })),
      t(language, 'ask.remove', { tabs: tables.map((tab) => tab.name).join(t(language, 'list.comma')) || '–' }),
    ].join('\n');
    const isYes = (text: string) => ui.alert(name, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    if (!isYes(question)) {
      spreadsheet.toast(t(language, 'done.removedNothing'), name, RESULT_SECONDS);
      return;
    }
    const also = his.filter((tab) => isYes(t(language, 'ask.remove.his', { tab: tab.name })));
    removeEverything(spreadsheet, new Set([...tables, ...also].map(({ id }) => id)), language);
    spreadsheet.toast(t(language, 'done.removed'), name, RESULT_SECONDS);
  });
}

/** Menu: load sample reports. */
export function loadSamplesCommand(): void {
  run((spreadsheet, language) => {
    const today = new Clock(spreadsheet.getSpreadsheetTimeZone()).dayOf(new Date());
    spreadsheet.toast(loadAndTell(spreadsheet, today, language), t(language, 'app.name'), RESULT_SECONDS);
  });
}

/** Menu: remove sample reports. */
export function removeSamplesCommand(): void {
  run((spreadsheet, language) => {
    spreadsheet.toast(removeAndTell(spreadsheet, language), t(language, 'app.name'), RESULT_SECONDS);
  });
}

/** Menu: set up tabs. Columns and settings that an existing tab lacks are added only after a yes. */
export function setUpTabsCommand(): void {
  run((spreadsheet, language) => {
    const ui = SpreadsheetApp.getUi();
    const { created, incomplete } = setUpTabs(spreadsheet, language);
    const separator = t(language, 'list.comma');
    for (const tab of incomplete) {
      const columns = lackingTitles(tab, language).join(separator);
      const question = t(language, 'ask.missing', { tab: tab.name, columns });
      const answer = ui.alert(t(language, 'app.name'), question, ui.ButtonSet.YES_NO);
      if (answer === ui.Button.YES) addMissing(tab, language);
    }
    const text =
      created.length === 0
        ? t(language, 'done.setupNothing')
        : t(language, 'done.setup', { created: created.join(separator) });
    spreadsheet.toast(text, t(language, 'app.name'), RESULT_SECONDS);
  });
}

/** Menu: help. */
export function showHelpCommand(): void {
  showPage('help', 'help.title', HELP_WIDTH, HELP_HEIGHT);
}

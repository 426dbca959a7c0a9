// Two people at once: whoever comes second is told to wait and changes nothing, whatever he does and whenever; nothing that
// the first writes is open to the second before it is all there.
import {
  clearHighlightsCommand,
  fillProductsCommand,
  findClaimsCommand,
  removeEverythingCommand,
  setUpTabsCommand,
  undoCommand,
} from '../../src/addon/commands';
import { saveFromPage } from '../../src/addon/messages';
import { saveSettingsFromPage } from '../../src/addon/settings';
import type { StandIn } from '../../src/local/standin';
import type { MessageToList } from '../../src/plan/tabs/service-window';
import { BusyError, withLock } from '../../src/sheets';
import { stopped, stopsOf } from './stops';
import { aSeller, pictureOf } from './support';

let remove: () => void = () => {};
afterEach(() => remove());

function started(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  return standIn;
}

const COMMANDS: Readonly<Record<string, () => void>> = {
  findClaimsCommand,
  clearHighlightsCommand,
  fillProductsCommand,
  setUpTabsCommand,
  undoCommand,
  removeEverythingCommand,
};
const pictures = (standIn: StandIn) => standIn.book.tabs.map(({ name }) => [name, pictureOf(standIn, name)]);
/** What asks or tells, and the lock itself: it changes nothing. */
const HARMLESS =
  /^(Session|ScriptApp|AuthorizationInfo|Lock|LockService|Ui)\.|^SpreadsheetApp\.(getUi|getActiveSpreadsheet)$/;

/** What another person's script does meanwhile; the calls that it makes. */
function meanwhile(standIn: StandIn, work: () => void): string[] {
  const [hook, script] = [standIn.onCall, standIn.script];
  const names: string[] = [];
  standIn.onCall = (name) => names.push(name);
  standIn.script = 2;
  try {
    work();
  } finally {
    standIn.onCall = hook;
    standIn.script = script;
  }
  return names;
}

test.each(Object.keys(COMMANDS))(
  '%s of a second person at any time of a run: told to wait, nothing touched',
  (name) => {
    const alone = started();
    findClaimsCommand();
    const wanted = pictures(alone);

    const standIn = started();
    let calls = 0;
    let times = 0;
    let locked = false;
    standIn.onCall = (call) => {
      if (call === 'Lock.releaseLock') locked = false;
      if (locked && ++calls % 60 === 1) {
        times++;
        const made = meanwhile(standIn, COMMANDS[name]!);
        expect(made.filter((one) => !HARMLESS.test(one))).toEqual([]);
      }
      return call === 'Lock.tryLock' ? () => (locked = true) : undefined;
    };
    findClaimsCommand();
    standIn.onCall = null;
    expect(times).toBeGreaterThan(4);
    expect(standIn.screen.alerts).toHaveLength(times);
    expect(new Set(standIn.screen.alerts).size).toBe(1);
    expect(standIn.screen.alerts[0]).toContain('Another run of FBA Claims is going on');
    expect(pictures(standIn)).toEqual(wanted);
  },
);

test('pages are told so too, and nothing is written', () => {
  const standIn = started();
  setUpTabsCommand();
  const before = pictures(standIn);
  standIn.lockTaken = true;
  expect(() => saveFromPage({} as MessageToList)).toThrow(BusyError);
  expect(() => saveSettingsFromPage({ fields: {}, dates: [] })).toThrow(BusyError);
  expect(pictures(standIn)).toEqual(before);
});

test('the lock is given back last, after everything is written', () => {
  const standIn = started();
  const names: string[] = [];
  standIn.onCall = (name) => names.push(name);
  findClaimsCommand();
  expect(names.filter((name) => name === 'Lock.releaseLock')).toHaveLength(1);
  const release = names.indexOf('Lock.releaseLock');
  expect(names[release - 1]).toBe('SpreadsheetApp.flush');
  expect(names.slice(release + 1)).toEqual([]);
});

test('a run that fails at any call gives the lock back', () => {
  const counting = started();
  for (const stop of stopsOf(counting, findClaimsCommand, 9)) {
    const standIn = started();
    // When Google ends a script it frees the lock by itself.
    if (stop.how === 'is killed') continue;
    stopped(standIn, stop, findClaimsCommand);
    const made = meanwhile(standIn, () => withLock(() => 'mine'));
    expect(made).toContain('Lock.releaseLock');
  }
});

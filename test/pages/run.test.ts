// A run in steps comes to what a run in one call comes to, and whatever breaks it loses nothing.
import type { StandIn } from '../../src/local/standin';
import { findClaims as inOneCall, undoRun } from '../../src/main';
import { setUpTabs } from '../../src/sheets';
import { LEASE_MS } from '../../src/sheets/steps-lease';
import { copies } from '../sheets/copies';
import { allStops, callsToStop } from '../sheets/stops';
import { aSeller, cellOf, LEDGER_HEADER, ledgerRow, sheetOf } from '../sheets/support';
import { beyondMarks, CLOCK, drive, everythingOf } from './run-support';

const KEY = 'FBA Claims key';
let remove: () => void = () => {};
beforeEach(() => {
  jest.useFakeTimers(CLOCK);
});
afterEach(() => {
  remove();
  jest.useRealTimers();
});

function started(): StandIn {
  remove();
  const standIn = aSeller();
  remove = standIn.install();
  return standIn;
}

/** A second run of a seller who typed, with a claim more. */
const whoTyped = copies((standIn) => {
  setUpTabs(standIn.spreadsheet, 'en');
  inOneCall();
  const at = (text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);
  at('LAMP-1', 'Case ID').setValues([['00123']]);
  at('MUG-BLUE', 'SKU').setNote('ask Li').setBackground('#00ffff');
  at('CUP-RED', 'Your status').setValues([['Not pursued']]);
  const linked = SpreadsheetApp.newRichTextValue()
    .setText('see the case')
    .setLinkUrl(4, 12, 'https://example.com/')
    .build();
  at('MUG-BLUE', 'Your notes').setRichTextValues([[linked]]);
  sheetOf(standIn, 'Claims')
    .getFilter()!
    .setColumnFilterCriteria(7, {} as GoogleAppsScript.Spreadsheet.FilterCriteria);
  standIn.book.addText('new', [LEDGER_HEADER, ledgerRow('09/25/2026', 'NEW', '7100', -1, 'M')]);
});

function typed(): StandIn {
  remove();
  const standIn = whoTyped();
  remove = standIn.install();
  return standIn;
}

test.each([
  ['a first run', started],
  ['a second run beside what was typed', typed],
])('%s writes in steps what it writes in one call', async (_, make) => {
  const whole = make();
  inOneCall();
  const expected = everythingOf(whole);
  const said = whole.screen.toasts.at(-1);
  const standIn = make();
  const driven = drive();
  const ended = await driven.go();
  expect(ended.how).toBe('done');
  expect(said).toContain(ended.how === 'done' ? ended.said : '-');
  expect(everythingOf(standIn)).toEqual(expected);
  const shares = driven.progress.map(({ done }) => done);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  undoRun();
  const undone = everythingOf(standIn);
  const again = make();
  inOneCall();
  undoRun();
  expect(undone).toEqual(everythingOf(again));
});

test('in steps, too, a run with nothing new writes nothing; one with another mark can be taken back', async () => {
  const standIn = typed();
  await drive().go();
  const before = everythingOf(standIn);
  const undoable = JSON.stringify(standIn.properties.get('fba-claims-undo'));
  const tabs = standIn.book.tabs.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const names: string[] = [];
  standIn.onCall = (name) => names.push(name);
  expect((await drive().go()).how).toBe('done');
  standIn.onCall = null;
  expect(names.filter((name) => /^Range\.set(Backgrounds|Notes|RichTextValues|FontWeights)$/.test(name))).toEqual([]);
  expect(everythingOf(standIn)).toEqual(before);
  expect(JSON.stringify(standIn.properties.get('fba-claims-undo'))).toBe(undoable);

  // He takes a note of ours out of a report: that mark alone is written again.
  const report = tabs.find((name) =>
    /FBA Claims/.test(JSON.stringify(sheetOf(standIn, name).getDataRange().getNotes())),
  );
  const notes = sheetOf(standIn, report!).getDataRange().getNotes();
  const row = notes.findIndex(([first]) => first !== '');
  sheetOf(standIn, report!)
    .getRange(row + 1, 1)
    .setNote('');
  const without = everythingOf(standIn);
  expect((await drive().go()).how).toBe('done');
  expect(sheetOf(standIn, report!).getDataRange().getNotes()).toEqual(notes);
  undoRun();
  const notesOf = (all: unknown) =>
    (all as { tabs: { name: string; notes: unknown }[] }).tabs.find(({ name }) => name === report)!.notes;
  expect(notesOf(everythingOf(standIn))).toEqual(notesOf(without));
});

const LOST = 'NetworkError: offline';

/** What stands there before a run and after it, of the seller who typed. */
function bothEnds(): { before: unknown; after: unknown; standIn: StandIn } {
  const before = everythingOf(typed());
  inOneCall();
  const whole = typed();
  inOneCall();
  const after = everythingOf(whole);
  return { before, after, standIn: typed() };
}

describe('a run that is disturbed', () => {
  let ends: ReturnType<typeof bothEnds>;
  let steps: string[];
  beforeAll(async () => {
    jest.useFakeTimers(CLOCK);
    ends = bothEnds();
    const driven = drive();
    await driven.go();
    steps = driven.calls;
    remove();
  }, 60_000);

  // All of them take minutes: FBA_CLAIMS_ALL_STOPS=1 tries each, otherwise every fourth is.
  const stride = allStops ? 1 : 4;
  const chosen = () =>
    steps.map((name, i) => [i + 1, name] as const).filter(([count]) => count % stride === 1 % stride);

  test('goes on where a call broke, before it was made or after', async () => {
    for (const [count] of chosen()) {
      for (const when of ['before', 'after'] as const) {
        const standIn = typed();
        const driven = drive();
        driven[when] = (_, at) => {
          if (at === count) throw new Error(LOST);
        };
        await expect(driven.go()).rejects.toThrow(LOST);
        expect((await driven.go()).how).toBe('done');
        expect(everythingOf(standIn)).toEqual(ends.after);
      }
    }
  }, 600_000);

  test('makes a call again by itself', async () => {
    const standIn = typed();
    const driven = drive([0, 0, 0, 0, 0, 0]);
    driven.before = (_, at) => {
      if (at % 2 !== 0) throw new Error(LOST);
    };
    expect((await driven.go()).how).toBe('done');
    expect(everythingOf(standIn)).toEqual(ends.after);
  });

  test('is cancelled between any two steps: everything is as before', async () => {
    for (const [count, name] of chosen()) {
      if (name === 'runApply') continue;
      const standIn = typed();
      const driven = drive();
      driven.after = (_, at) => {
        if (at === count) driven.cancel.abort();
      };
      expect(await driven.go()).toEqual({ how: 'cancelled' });
      expect(everythingOf(standIn)).toEqual(ends.before);
    }
  }, 600_000);

  test('is left at any step: until it writes all is as before, and the next run finds no litter', async () => {
    for (const [count, name] of chosen()) {
      const standIn = typed();
      const left = drive();
      left.before = (_, at) => {
        if (at >= count) throw new Error(LOST);
      };
      await expect(left.go()).rejects.toThrow(LOST);
      jest.setSystemTime(Date.now() + LEASE_MS);
      const next = drive();
      next.before = (call) => {
        if (call === 'runRead') next.cancel.abort();
      };
      // Once it has begun to write it is finished, though the next run is cancelled.
      const began = name === 'runApply' && steps.indexOf('runApply') < count - 1;
      expect((await next.go()).how).toBe('cancelled');
      expect(everythingOf(standIn)).toEqual(began ? ends.after : ends.before);
    }
  }, 600_000);
});

/** Service calls that a run makes in its last calls, from the first on. */
async function callsWhileWriting(): Promise<number> {
  const standIn = typed();
  const driven = drive();
  let calls = 0;
  let writing = false;
  driven.before = (name) => {
    writing = name === 'runApply';
  };
  standIn.onCall = () => {
    if (writing) calls++;
  };
  await driven.go();
  standIn.onCall = null;
  return calls;
}

test.each(['throws', 'is killed'])(
  'a run that %s while it writes is finished: by the same page, or first of all by the next',
  async (how) => {
    const { after } = bothEnds();
    const calls = await callsWhileWriting();
    expect(calls).toBeGreaterThan(300);
    for (const stop of callsToStop(5, calls, Math.floor(calls / 5))) {
      const standIn = typed();
      const driven = drive();
      let seen = 0;
      let writing = false;
      driven.before = (name) => {
        writing = name === 'runApply';
      };
      standIn.onCall = () => {
        if (!writing) return;
        seen++;
        if (how === 'throws' ? seen === stop : seen >= stop) throw new Error('stopped');
      };
      const failed = await driven.go().then(
        () => false,
        () => true,
      );
      standIn.onCall = null;
      // A failure that harms nothing is passed over.
      if (!failed) {
        expect(everythingOf(standIn)).toEqual(after);
        continue;
      }
      if (stop % 2 === 0) expect((await driven.go()).how).toBe('done');
      else {
        jest.setSystemTime(Date.now() + LEASE_MS);
        const next = drive();
        next.before = (call) => {
          if (call === 'runRead') next.cancel.abort();
        };
        // Where it had begun to write that is finished before anything else, and stays though the next run is cancelled.
        const journal = (JSON.parse(standIn.properties.get('fba-claims-run') ?? '{}') as { writing?: unknown }).writing;
        expect((await next.go()).how).toBe('cancelled');
        if (!journal) continue;
      }
      expect(beyondMarks(everythingOf(standIn))).toEqual(beyondMarks(after));
    }
  },
  allStops ? 36_000_000 : 900_000,
);

describe('what changes while it runs', () => {
  const at = (standIn: StandIn, text: string, title: string) => cellOf(standIn, 'Claims', KEY, text, title);
  const during = async (standIn: StandIn, call: string, edit: () => void) => {
    const driven = drive();
    let once = true;
    driven.before = (name) => {
      if (name !== call || !once) return;
      once = false;
      edit();
    };
    const ended = await driven.go();
    expect(ended.how).toBe('done');
    return { driven, got: everythingOf(standIn) };
  };

  test.each(['runRead', 'runStore', 'runApply'])('what the seller types before %s is kept', async (call) => {
    const standIn = typed();
    await during(standIn, call, () => {
      at(standIn, 'LAMP-1', 'Case ID').setValues([['777']]);
      at(standIn, 'MUG-BLUE', 'Your notes').setValues([['typed meanwhile']]);
    });
    expect(at(standIn, 'LAMP-1', 'Case ID').getValues()).toEqual([['777']]);
    expect(at(standIn, 'MUG-BLUE', 'Your notes').getValues()).toEqual([['typed meanwhile']]);
  });

  test.each<[string, (standIn: StandIn) => void]>([
    [
      'a cell of a report',
      (standIn) =>
        sheetOf(standIn, 'ledger')
          .getRange(2, 7)
          .setValues([['7999']]),
    ],
    [
      'a row more',
      (standIn) => {
        const sheet = sheetOf(standIn, 'ledger');
        const row = ledgerRow('11/01/2026', 'LATE', '7009', -1, 'M');
        sheet.insertRowsAfter(sheet.getMaxRows(), 1);
        sheet.getRange(sheet.getLastRow() + 1, 1, 1, row.length).setValues([row]);
      },
    ],
    [
      'a new report',
      (standIn) => {
        standIn.book.addText('newer', [LEDGER_HEADER, ledgerRow('11/02/2026', 'NEWER', '7010', -1, 'M')]);
      },
    ],
    ['a report that goes', (standIn) => standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'new'))],
    ['a report that is renamed', (standIn) => void sheetOf(standIn, 'new').setName('old')],
    [
      'a setting',
      (standIn) => cellOf(standIn, 'Settings', 'Setting', 'Smallest amount to show', 'Value').setValues([[5]]),
    ],
  ])('%s: it is read again before anything is written', async (_, edit) => {
    const whole = typed();
    edit(whole);
    inOneCall();
    const expected = everythingOf(whole);
    for (const call of allStops ? ['runRead', 'runStore', 'runApply'] : ['runApply']) {
      const standIn = typed();
      const { got, driven } = await during(standIn, call, () => edit(standIn));
      expect(got).toEqual(expected);
      if (call !== 'runRead') expect(driven.calls.filter((name) => name === 'runApply').length).toBeGreaterThan(2);
    }
  });

  test('a tab that goes while it is read', async () => {
    const standIn = typed();
    standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'new'));
    inOneCall();
    const whole = everythingOf(standIn);
    const other = typed();
    const { got } = await during(other, 'runRead', () => other.spreadsheet.deleteSheet(sheetOf(other, 'new')));
    expect(got).toEqual(whole);
  });

  test('a report that is sorted between the tables and the marks gets none, rather than wrong ones', async () => {
    const standIn = started();
    inOneCall();
    const again = started();
    const driven = drive();
    let applied = 0;
    driven.before = (name) => {
      if (name !== 'runApply' || ++applied !== 2) return;
      const range = sheetOf(again, 'ledger').getRange(2, 1, 5, 14);
      range.setValues(range.getValues().reverse());
    };
    await driven.go();
    const fills = (of: StandIn) => new Set(sheetOf(of, 'ledger').getDataRange().getBackgrounds().flat());
    expect(fills(standIn).size).toBeGreaterThan(1);
    expect([...fills(again)]).toEqual(['#ffffff']);
  });

  test('the hidden tab that he deletes is filled again', async () => {
    const whole = typed();
    inOneCall();
    const expected = everythingOf(whole);
    const standIn = typed();
    const { got } = await during(standIn, 'runApply', () => {
      standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'FBA Claims: a run that is going on'));
    });
    expect(got).toEqual(expected);
  });

  test('what changes without an end is given up, and all is as before', async () => {
    const standIn = typed();
    const driven = drive();
    let number = 0;
    driven.before = (name) => {
      if (name === 'runApply')
        sheetOf(standIn, 'ledger')
          .getRange(2, 7)
          .setValues([[String(++number)]]);
    };
    expect(await driven.go()).toEqual({ how: 'changing' });
    expect(standIn.book.tabs.map(({ name }) => name)).not.toContain('FBA Claims: a run that is going on');
    expect(standIn.properties.has('fba-claims-run')).toBe(false);
  });
});

describe('two people at once', () => {
  test('the second is told when the first began, and may take over; the first then ends without a trace', async () => {
    const standIn = typed();
    const first = drive();
    const second = drive();
    let told: unknown;
    first.before = (name) => {
      if (name === 'runStore' && told === undefined) told = second.go();
    };
    await first.go();
    expect(await told).toEqual({ how: 'busy', began: '2026-11-22 04:00', heard: '2026-11-22 04:00' });

    const third = drive();
    const fourth = drive();
    let over: Promise<unknown> | undefined;
    third.after = (name) => {
      if (name === 'runStore') over ??= fourth.go(true);
    };
    third.before = (name) => {
      if (name === 'runApply') throw new Error(LOST);
    };
    await expect(third.go()).rejects.toThrow(LOST);
    expect((await over) as object).toMatchObject({ how: 'done' });
    third.before = () => {};
    expect(await third.go()).toEqual({ how: 'taken' });
    expect(standIn.properties.has('fba-claims-run')).toBe(false);
    expect(standIn.book.tabs.map(({ name }) => name)).not.toContain('FBA Claims: a run that is going on');
  });

  test('the menu says that a run is going on, and runs when it is given up', async () => {
    const standIn = typed();
    const driven = drive();
    driven.before = (name) => {
      if (name === 'runApply') throw new Error(LOST);
    };
    await expect(driven.go()).rejects.toThrow(LOST);
    inOneCall();
    expect(standIn.screen.alerts.at(-1)).toContain('began at 2026-11-22 04:00');
    jest.setSystemTime(Date.now() + LEASE_MS);
    inOneCall();
    expect(standIn.screen.toasts.at(-1)).toContain('Ready to file');
    expect(standIn.book.tabs.map(({ name }) => name)).not.toContain('FBA Claims: a run that is going on');
  });

  test('while another command holds the document it waits', async () => {
    const standIn = typed();
    const driven = drive();
    standIn.lockTaken = true;
    setTimeout(() => {
      standIn.lockTaken = false;
    }, 100);
    expect((await driven.go()).how).toBe('done');
  }, 20_000);
});

test('a spreadsheet without room is found out before anything is written', async () => {
  const standIn = started();
  const before = everythingOf(standIn);
  const driven = drive();
  driven.before = (name) => {
    if (name === 'runApply' && !standIn.book.tabs.some(({ name: tab }) => tab === 'full')) {
      const used = standIn.book.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
      standIn.book.insert('full', 99, 10_000_000 - used, 1);
    }
  };
  expect(await driven.go()).toEqual({ how: 'full' });
  standIn.spreadsheet.deleteSheet(sheetOf(standIn, 'full'));
  expect(everythingOf(standIn)).toEqual(before);
});

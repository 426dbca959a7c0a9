// Settings for a page: the tab stays the one place, and what the page writes is what a run then reads.
import { readMessageTabs, readSettingsForm, type SavedSettings, saveSettings, setUpTabs } from '../../src/sheets';
import { stopped, stopsOf } from './stops';
import { aSeller, sheetOf } from './support';

function installed(standIn: ReturnType<typeof aSeller>, work: () => void): void {
  const uninstall = standIn.install();
  try {
    work();
  } finally {
    uninstall();
  }
}

test('a spreadsheet without the tab gets one when something is saved, and only then', () => {
  const standIn = aSeller();
  installed(standIn, () => {
    const form = readSettingsForm(standIn.spreadsheet, 'en');
    expect(sheetOf(standIn, 'Settings')).toBeNull();
    expect(form.fields.find(({ id }) => id === 'graceDays')).toMatchObject({ value: '7' });
    const fields = {
      marketplace: { before: 'US', value: 'DE' },
      asOf: { before: '', value: '2026-11-01' },
      smallestAmount: { before: '0', value: '2.5' },
      shopName: { before: '', value: '=HYPERLINK("x")' },
    };
    const answer: SavedSettings = saveSettings(standIn.spreadsheet, { fields, dates: [] }, 'en');
    expect(answer.saved).toBe(true);
    const { settings } = readMessageTabs(standIn.spreadsheet, 'en');
    expect(settings).toMatchObject({ marketplace: 'DE', smallestAmount: 25_000 });
    expect(settings.messages.shopName).toBe('=HYPERLINK("x")');
    expect(answer.form.fields.find(({ id }) => id === 'asOf')).toMatchObject({ before: '2026-11-01' });
  });
});

test('nothing is written when one of the cells says something else than the page read', () => {
  const standIn = aSeller();
  installed(standIn, () => {
    setUpTabs(standIn.spreadsheet, 'en');
    const fields = { graceDays: { before: '5', value: '9' }, signature: { before: '', value: 'Ann' } };
    const { saved, form } = saveSettings(standIn.spreadsheet, { fields, dates: [] }, 'en');
    expect(saved).toBe(false);
    expect(form.fields.find(({ id }) => id === 'signature')).toMatchObject({ before: '' });
    expect(form.fields.find(({ id }) => id === 'graceDays')).toMatchObject({ before: '7' });
  });
});

test('the page speaks the language that was just chosen, and an older tab gets the row that it lacks', () => {
  const standIn = aSeller();
  installed(standIn, () => {
    setUpTabs(standIn.spreadsheet, 'en');
    const sheet = sheetOf(standIn, 'Settings')!;
    const row =
      sheet
        .getDataRange()
        .getValues()
        .findIndex(([name]) => name === 'Tone of messages') + 1;
    sheet.getRange(row, 1, 1, 3).clearContent();
    const fields = { tone: { before: '', value: 'warm' }, language: { before: '', value: 'zh' } };
    const { saved, form } = saveSettings(standIn.spreadsheet, { fields, dates: [] }, 'en');
    expect([saved, form.language]).toEqual([true, 'zh']);
    expect(form.fields.find(({ id }) => id === 'tone')).toMatchObject({ value: 'warm', label: '消息语气' });
  });
});

test('a save that is stopped at any call is done by the next one, in one tab', () => {
  const fields = { marketplace: { before: 'US', value: 'DE' }, graceDays: { before: '7', value: '9' } };
  const counting = aSeller();
  const uninstall = counting.install();
  const stops = stopsOf(counting, () => saveSettings(counting.spreadsheet, { fields, dates: [] }, 'en'), 9);
  uninstall();
  for (const stop of stops) {
    const standIn = aSeller();
    installed(standIn, () => {
      stopped(standIn, stop, () => saveSettings(standIn.spreadsheet, { fields, dates: [] }, 'en'));
      const now = readSettingsForm(standIn.spreadsheet, 'en');
      const before = (id: 'marketplace' | 'graceDays') => now.fields.find((field) => field.id === id)!.before;
      const again = {
        marketplace: { before: before('marketplace'), value: 'DE' },
        graceDays: { before: before('graceDays'), value: '9' },
      };
      expect([stop, saveSettings(standIn.spreadsheet, { fields: again, dates: [] }, 'en').saved]).toEqual([stop, true]);
      const tabs = standIn.book.tabs.filter(({ name }) => name.startsWith('Settings'));
      expect([stop, tabs.length]).toEqual([stop, 1]);
      expect(readMessageTabs(standIn.spreadsheet, 'en').settings).toMatchObject({ marketplace: 'DE', graceDays: 9 });
    });
  }
});

// Rows of imported tabs go from the window that imported them to the sidebar; what does not come whole is read.
import { ImportedTabs } from '../../src/pages/imported';
import { type Channel, handOver, TabsElsewhere } from '../../src/pages/imported-elsewhere';

/** Pages of one browser: what one says all others hear a moment later, as a copy. */
function pages() {
  const channels: Channel[] = [];
  let said = 0;
  const open = (): Channel => {
    const channel: Channel = {
      onmessage: null,
      postMessage: (told) => {
        said++;
        const json = JSON.stringify(told);
        for (const other of channels) {
          if (other !== channel) setTimeout(() => other.onmessage?.({ data: JSON.parse(json) }));
        }
      },
    };
    channels.push(channel);
    return channel;
  };
  const close = (channel: Channel) => void channels.splice(channels.indexOf(channel), 1);
  return { open, close, said: () => said };
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, r) => [`row ${r}`, '00123', '', '3-4', 'é']);
const sized = (id: number, rows: number) => ({ id, name: `tab ${id}`, rows, columns: 5 });

test('a sidebar that is open or opens has what was imported, large tabs in parts, until it lets go', async () => {
  const { open } = pages();
  const early = new TabsElsewhere(open());
  const imported = new ImportedTabs();
  const tell = handOver(imported, open());
  imported.keep(7, rowsOf(25_000));
  tell();
  imported.keep(8, rowsOf(3));
  const late = new TabsElsewhere(open());
  await new Promise((resolve) => setTimeout(resolve, 5));
  tell();
  await new Promise((resolve) => setTimeout(resolve, 5));
  for (const sidebar of [early, late]) {
    expect(await sidebar.rowsOf(sized(7, 25_000))).toEqual(rowsOf(25_000));
    expect(await sidebar.rowsOf(sized(8, 3))).toEqual(rowsOf(3));
    expect(await sidebar.rowsOf(sized(8, 4))).toBe(null);
    expect(await sidebar.rowsOf(sized(9, 3))).toBe(null);
    sidebar.letGo();
    expect(await sidebar.rowsOf(sized(8, 3))).toBe(null);
  }
});

test('of a window that is closed before all came nothing is taken, and the next is', async () => {
  jest.useFakeTimers();
  try {
    const { open, close } = pages();
    const sidebar = new TabsElsewhere(open());
    const imported = new ImportedTabs();
    const channel = open();
    const tell = handOver(imported, channel);
    imported.keep(7, rowsOf(30_000));
    const answer = channel.onmessage;
    channel.onmessage = (event) => {
      if (event.data.kind === 'ask' && event.data.part === 2) close(channel);
      else answer?.(event);
    };
    tell();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await sidebar.rowsOf(sized(7, 30_000))).toBe(null);
    const again = new ImportedTabs();
    again.keep(9, rowsOf(2));
    handOver(again, open())();
    await jest.advanceTimersByTimeAsync(100);
    expect(await sidebar.rowsOf(sized(9, 2))).toEqual(rowsOf(2));
  } finally {
    jest.useRealTimers();
  }
});

test('more than a page may hold is not taken, and where there is no channel nothing is', async () => {
  const { open, said } = pages();
  const sidebar = new TabsElsewhere(open());
  const huge = new ImportedTabs();
  huge.keep(1, new Array<readonly string[]>(2_000_000).fill(['a', 'b', 'c', 'd', 'e']));
  handOver(huge, open())();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await sidebar.rowsOf(sized(1, 2_000_000))).toBe(null);
  // Who is there, and twice what there is: nothing was asked for.
  expect(said()).toBeLessThanOrEqual(3);
  expect(await new TabsElsewhere(null).rowsOf(sized(1, 1))).toBe(null);
  handOver(huge, null)();
});

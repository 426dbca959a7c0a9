// What was not read, one entry a kind: damage first, with the first row and how many more.
import type { Issue } from '../../src/reports/issue';
import { issueKinds } from '../../src/reports/issue-kinds';
import type { Message } from '../../src/values/message';

const issue = (code: Issue['code'], row: number | null, column: string | null = null): Issue => ({
  code,
  row,
  column,
  message: { id: code === 'bad-date' ? 'bad-date' : 'short-row', data: {} } as unknown as Message,
});
const report = (tab: string, ...issues: Issue[]) => ({ tab, report: null, rows: 0, from: null, to: null, issues });

test('one entry a tab, kind and column, damage first', () => {
  const more: Issue = { ...issue('bad-date', null, 'Date'), message: { id: 'more-issues', data: { count: 7 } } };
  const kinds = issueKinds([
    report('a', issue('unknown-word', 2), issue('bad-date', 3, 'Date'), issue('bad-date', 4, 'Date'), more),
    report('b', issue('short-row', 9), issue('bad-date', 5, 'Date')),
  ]);
  expect(kinds.map(({ tab, issue: { code, row }, more: others }) => [tab, code, row, others])).toEqual([
    ['b', 'short-row', 9, 0],
    ['a', 'bad-date', 3, 8],
    ['b', 'bad-date', 5, 0],
    ['a', 'unknown-word', 2, 0],
  ]);
});

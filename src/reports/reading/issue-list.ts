// What was found wrong with a tab; many of one kind in one column are listed up to a limit and then only counted.
import type { Message } from '../../values/message';
import type { Issue, IssueCode } from '../issue';

/** At most this many issues of one code and column are listed one by one; the rest is counted in one more. */
const LISTED = 50;

export class IssueList {
  readonly all: Issue[] = [];
  private readonly counts = new Map<string, number>();

  /** @param titleOf the title of a column as the tab spells it; null where the tab lacks it */
  constructor(private readonly titleOf: (column: string) => string | null) {}

  add(code: IssueCode, row: number | null, column: string | null, message: Message): void {
    const group = `${code} ${column ?? ''}`;
    const count = (this.counts.get(group) ?? 0) + 1;
    this.counts.set(group, count);
    if (count > LISTED) return;
    const title = column === null ? null : (this.titleOf(column) ?? column);
    this.all.push({ code, row, column: title, message });
  }

  /** Adds the counts of those that are not listed; called once when reading is done. */
  close(): void {
    for (const [group, count] of this.counts) {
      if (count <= LISTED) continue;
      const [code, column] = group.split(' ') as [IssueCode, string];
      const message: Message = { id: 'more-issues', data: { count: count - LISTED } };
      this.all.push({ code, row: null, column: this.titleOf(column), message });
      this.counts.set(group, LISTED);
    }
  }
}

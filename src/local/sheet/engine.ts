// The add-on in a spreadsheet of one's own: the very script that is pushed runs on the stand-in, and a grid in a browser
// shows what stands there. The grid sends what a person does; everything is decided here.
import { createContext, runInContext } from 'node:vm';
import type { Language } from '../../settings';
import { createStandIn, type StandIn } from '../standin';
import type { ChartModel } from '../standin/charts';
import { fold } from '../standin/columns';
import { ShownValues } from '../standin/filters';
import type { Answer, DialogSeen, MenuSeen } from '../standin/services';
import type { TabModel } from '../standin/tab';
import { restore, saved } from './saved';
import { type TabView, viewOf } from './view';

export interface Program {
  /** The script that is pushed. */
  readonly code: string;
  /** Its pages by name. */
  readonly pages: Readonly<Record<string, string>>;
}

/** What the person at the screen hears and is asked while a script runs. */
export interface Person {
  readonly toast: (text: string) => void;
  readonly ask: (text: string, buttons: readonly Answer[]) => Answer;
  readonly show: (dialog: DialogSeen) => void;
}

export interface TabName {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly colour: string | null;
}

export interface ChartView {
  readonly tab: number;
  readonly kind: ChartModel['kind'];
  readonly options: ChartModel['options'];
  /** The name of each point, and the value of each series there. */
  readonly points: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly series: readonly string[];
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : Number(value) || 0);

export class Engine {
  readonly standIn: StandIn;
  /** Grows with everything that changes what stands in the tabs. */
  revision = 0;
  private readonly script: Record<string, unknown>;

  /**
   * @param start fills an empty spreadsheet
   * @throws when the script cannot be loaded
   */
  constructor(
    program: Program,
    private readonly language: Language,
    start: (standIn: StandIn) => void,
  ) {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    this.standIn = createStandIn({
      id: 'local-sheet',
      timeZone,
      locale: language === 'zh' ? 'zh_CN' : 'en_US',
      userLocale: language === 'zh' ? 'zh_CN' : 'en',
      pages: program.pages,
    });
    start(this.standIn);
    if (this.standIn.book.tabs.length === 0) this.standIn.book.insert(language === 'zh' ? '工作表1' : 'Sheet1', 0);
    // One realm, as in Google: dates that the script makes are the dates that the services know.
    this.script = createContext({ ...this.standIn.services, Date });
    this.standIn.access = 'loading';
    runInContext(program.code, this.script);
    this.standIn.access = 'none';
    this.run('onOpen', []);
    this.standIn.access = 'full';
  }

  /** A spreadsheet that was saved. @throws when the bytes are none */
  static reopened(program: Program, language: Language, bytes: Uint8Array): Engine {
    return new Engine(program, language, (standIn) => restore(standIn, bytes));
  }

  save(): Uint8Array {
    return saved(this.standIn);
  }

  private run(name: string, args: readonly unknown[]): unknown {
    const run = this.script[name];
    if (typeof run !== 'function') throw new Error(`Script function not found: ${name}`);
    return (run as (...given: unknown[]) => unknown)(...args);
  }

  get menu(): MenuSeen | null {
    return this.standIn.screen.menus.at(-1) ?? null;
  }

  get tabs(): TabName[] {
    return this.standIn.book.tabs.map(({ id, name, hidden, colour }) => ({ id, name, hidden, colour }));
  }

  /** The tab that is shown. */
  get active(): number {
    const { book } = this.standIn;
    return (book.active ?? book.tabs.find((tab) => !tab.hidden) ?? book.tabs[0])?.id ?? 0;
  }

  /**
   * Calls a function of the script, as its menu or a page does; plain data goes both ways.
   * @throws what the script throws
   */
  call(name: string, args: readonly unknown[], person: Person): unknown {
    const { screen } = this.standIn;
    const toasts = screen.toasts;
    const dialogs = screen.dialogs;
    const heard = { toasts: toasts.length, dialogs: dialogs.length };
    const tell = (): void => {
      for (; heard.toasts < toasts.length; heard.toasts++) person.toast(toasts[heard.toasts] as string);
      for (; heard.dialogs < dialogs.length; heard.dialogs++) person.show(dialogs[heard.dialogs] as DialogSeen);
    };
    screen.ask = (text, buttons) => {
      tell();
      return person.ask(text, buttons);
    };
    // Before the next call to a service: a toast is seen while the script goes on.
    this.standIn.onCall = tell;
    const writes = this.standIn.counts().write;
    try {
      const result = this.run(name, structuredClone(args) as readonly unknown[]);
      return result === undefined ? null : structuredClone(result);
    } finally {
      tell();
      if (this.standIn.counts().write > writes) this.revision++;
      this.standIn.onCall = null;
      screen.ask = null;
      // What was seen is over; a long session must not gather it.
      for (const list of [toasts, dialogs, screen.alerts]) list.length = 0;
    }
  }

  private tab(id: number): TabModel {
    const tab = this.standIn.book.tabs.find((one) => one.id === id);
    if (!tab) throw new Error(`There is no tab ${id}.`);
    return tab;
  }

  /** The rows that are selected in the tab that is shown. */
  get selected(): { readonly row: number; readonly rows: number } {
    return this.standIn.book.selected;
  }

  view(id: number): TabView {
    return viewOf(this.tab(id));
  }

  /** What a cell holds, as it stands in the bar above the grid. */
  content(id: number, row: number, column: number): string {
    const tab = this.tab(id);
    return tab.formulas(row, column, 1)[0] || (tab.shown(row, column, 1)[0] ?? '');
  }

  /** Types or pastes texts into cells: numbers, dates and formulas are read out of them, as Sheets does. */
  type(id: number, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const tab = this.tab(id);
    const columns = texts.reduce((most, line) => Math.max(most, line.length), 0);
    if (columns === 0) return;
    this.revision++;
    tab.maxRows = Math.max(tab.maxRows, row + texts.length - 1);
    tab.maxColumns = Math.max(tab.maxColumns, column + columns - 1);
    texts.forEach((line, i) => {
      tab.write({ row: row + i, column, rows: 1, columns: line.length }, [line]);
    });
  }

  clear(id: number, row: number, column: number, rows: number, columns: number): void {
    this.revision++;
    this.tab(id).clearContent({ row, column, rows, columns });
  }

  select(id: number, row: number, rows: number): void {
    const { book } = this.standIn;
    book.active = this.tab(id);
    book.selected = { row, rows };
  }

  addTab(): number {
    const { book } = this.standIn;
    const base = this.language === 'zh' ? '工作表' : 'Sheet';
    let n = book.tabs.length + 1;
    while (book.tab(`${base}${n}`)) n++;
    this.revision++;
    return book.insert(`${base}${n}`).id;
  }

  /** @throws when the name is taken or none */
  renameTab(id: number, name: string): void {
    const tab = this.tab(id);
    if (tab.name.toLowerCase() !== name.toLowerCase()) this.standIn.book.checkName(name);
    tab.name = name;
    this.revision++;
  }

  /** @throws for the last tab that shows */
  deleteTab(id: number): void {
    const { book } = this.standIn;
    const tab = this.tab(id);
    if (!book.tabs.some((other) => other !== tab && !other.hidden)) throw new Error("You can't remove the last tab.");
    this.revision++;
    book.tabs.splice(book.tabs.indexOf(tab), 1);
    if (book.active === tab) book.active = null;
  }

  /** Opens or closes a group of columns. */
  toggle(id: number, first: number, depth: number, closed: boolean): void {
    const tab = this.tab(id);
    this.revision++;
    if (closed) fold(tab, first, depth);
    else tab.collapsedGroups.delete(`${depth}:${first}`);
  }

  /** Lets the filter of a tab show only rows with these texts in a column; null shows all again, a column null in all. */
  filter(id: number, column: number | null, texts: readonly string[] | null): void {
    const tab = this.tab(id);
    if (!tab.filter) return;
    this.revision++;
    if (column === null) tab.filterConditions.clear();
    else if (texts === null) tab.filterConditions.delete(column);
    else tab.filterConditions.set(column, new ShownValues(texts));
  }

  /** The charts of a tab with the figures that they show now. */
  charts(id: number): ChartView[] {
    return this.tab(id).charts.map((chart) => {
      const columns = chart.ranges.flatMap(({ tab, rect }) =>
        Array.from({ length: rect.columns }, (_, c) => ({
          values: Array.from({ length: rect.rows }, (__, r) => tab.values(rect.row + r, rect.column + c, 1)[0] ?? ''),
          texts: Array.from({ length: rect.rows }, (__, r) => tab.shown(rect.row + r, rect.column + c, 1)[0] ?? ''),
        })),
      );
      const [names, ...series] = columns;
      const first = chart.headers;
      const points = (names?.texts ?? []).slice(first).map((name, i) => ({
        name,
        values: series.map(({ values }) => numberIn(values[first + i])),
      }));
      return {
        tab: id,
        kind: chart.kind,
        options: chart.options,
        points: points.filter(({ name }) => name !== ''),
        series: series.map(({ texts }) => (first > 0 ? (texts[0] ?? '') : '')),
      };
    });
  }
}

// The stand-in's spreadsheet: its tabs, its size limit and what a person would type or paste into it.
import { type Tab, widestOf } from '../../values/cell';
import { TabModel } from './tab';
import type { Habits } from './typed';
import { Zone } from './zone';

export interface BookOptions {
  readonly id?: string;
  /** As Sheets writes it: `en_US`, `zh_CN`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Cells that all tabs together may have; Google allows ten million. */
  readonly cellLimit?: number;
  /** Year of dates typed without one. */
  readonly year?: number;
}

const GOOGLE_CELL_LIMIT = 10_000_000;
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export class Book {
  readonly id: string;
  readonly locale: string;
  readonly zone: Zone;
  readonly tabs: TabModel[] = [];
  active: TabModel | null = null;
  /** First selected row of the active tab and how many are selected. */
  selected = { row: 1, rows: 1 };
  /** Further rows that are selected with them. */
  alsoSelected: readonly { readonly row: number; readonly rows: number }[] = [];
  private readonly cellLimit: number;
  private readonly habits: Habits;
  private readonly taken = new Set<number>();
  private nextId = 0;

  constructor(options: BookOptions = {}) {
    this.id = options.id ?? 'stand-in';
    this.locale = options.locale ?? 'en_US';
    this.zone = new Zone(options.timeZone ?? 'America/Los_Angeles');
    this.cellLimit = options.cellLimit ?? GOOGLE_CELL_LIMIT;
    this.habits = { locale: this.locale, zone: this.zone, year: options.year ?? new Date().getFullYear() };
  }

  tab(name: string): TabModel | null {
    // Sheets tells names apart without case.
    const wanted = name.toLowerCase();
    return this.tabs.find((tab) => tab.name.toLowerCase() === wanted) ?? null;
  }

  /** @throws when adding cells would pass the limit */
  makeRoom(cells: number): void {
    const now = this.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
    if (now + cells > this.cellLimit) {
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${this.cellLimit} cells.`,
      );
    }
  }

  checkName(name: string): void {
    if (name === '' || name.length > 100) throw new Error(`Invalid sheet name: ${name}`);
    if (this.tab(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  /** Ids that no new tab is to get. */
  reserve(ids: readonly number[]): void {
    for (const id of ids) this.taken.add(id);
  }

  /** An id that no tab has, scattered as Google's are and like those never beyond 31 bits. */
  private freshId(): number {
    let id = this.nextId;
    while (this.taken.has(id)) id = (id * 31 + 1_000_003) % 0x7f_ff_ff_ff;
    this.nextId = id;
    return id;
  }

  insert(
    name: string,
    index = this.tabs.length,
    rows = NEW_ROWS,
    columns = NEW_COLUMNS,
    id = this.freshId(),
  ): TabModel {
    this.checkName(name);
    this.makeRoom(rows * columns);
    const tab = new TabModel(name, id, rows, columns, this.habits, (other) => this.tab(other));
    this.taken.add(id);
    this.tabs.splice(index, 0, tab);
    this.show(tab);
    return tab;
  }

  /** Brings a tab to the front; what was selected in another is not selected in it. */
  show(tab: TabModel): void {
    if (this.active === tab) return;
    this.active = tab;
    this.selected = { row: 1, rows: 1 };
    this.alsoSelected = [];
  }

  private insertFor(name: string, rows: readonly (readonly string[])[]): TabModel {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
    return this.insert(name, this.tabs.length, Math.max(rows.length, 1), columns);
  }

  /** A tab of text cells, as an import that converts nothing leaves it. */
  addText(name: string, rows: readonly (readonly string[])[]): TabModel {
    const tab = this.insertFor(name, rows);
    tab.adopt(rows);
    return tab;
  }

  /** A tab of a report file, which holds nothing but text. */
  addFile(file: Tab): TabModel {
    if (!file.store) return this.addText(file.name, file.rows as readonly string[][]);
    const tab = this.insert(file.name, this.tabs.length, Math.max(file.store.height, 1), Math.max(widestOf(file), 1));
    tab.adoptFile(file.store);
    return tab;
  }

  /** A tab into which a person pasted rows: numbers, dates and formulas are read out of the text. */
  paste(name: string, rows: readonly (readonly string[])[]): TabModel {
    const tab = this.insertFor(name, rows);
    const columns = tab.maxColumns;
    rows.forEach((row, i) => {
      const padded = Array.from({ length: columns }, (_, c) => row[c] ?? '');
      tab.write({ row: i + 1, column: 1, rows: 1, columns }, [padded]);
    });
    return tab;
  }
}

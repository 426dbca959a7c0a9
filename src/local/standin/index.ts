// A strict, in-memory stand-in for the part of Google Sheets that the add-on uses, so that the very code that is pushed
// runs on one's own machine and in tests. What it lacks throws; every call is counted.
import { Book, type BookOptions } from './book';
import { type AfterCall, Calls, type Counts, strict } from './calls';
import { chartsService } from './charts';
import { CONTROL_POSITION } from './columns';
import { conditionalBuilder } from './conditional';
import type { Host } from './host';
import { range } from './range';
import { dataValidationBuilder, richTextBuilder, textStyleBuilder, WRAP_STRATEGY } from './rich-text';
import {
  htmlService,
  lockService,
  logger,
  propertiesService,
  type Screen,
  scriptApp,
  session,
  userInterface,
  utilities,
} from './services';
import { filter, SHEET_TYPE, sheet } from './sheet';
import type { TabModel } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/**
 * How far the script may go: `loading` while Google reads it (no service at all), `none` in onOpen before the seller has
 * authorised the add-on (menus and the user's language only), `full` in a run.
 */
type Access = 'loading' | 'none' | 'full';

export interface StandInOptions extends BookOptions {
  /** Language of the Google account: `en`, `zh_CN`. */
  readonly userLocale?: string;
  /** The HTML files of the project by name, without extension. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** The services as Google puts them into the script's global scope. */
export interface Services {
  readonly SpreadsheetApp: SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
}

export interface StandIn {
  readonly services: Services;
  readonly spreadsheet: Spreadsheet;
  readonly book: Book;
  readonly screen: Screen;
  readonly log: string[];
  /** The document's properties. */
  readonly properties: Map<string, string>;
  access: Access;
  /**
   * Hears every call before it is made; what it throws, the call throws. A function that it returns is called after the
   * call, with its result and arguments.
   */
  onCall: ((name: string) => unknown) | null;
  /** Set while another run holds the document's lock. */
  lockTaken: boolean;
  /** Which script is running: another number is another person's. */
  script: number;
  /** Set when the seller refused one of the permissions. */
  refused: boolean;
  counts(): Counts;
  resetCounts(): void;
  /** Makes the services global, as Google does; returns what takes them away again. */
  install(): () => void;
}

const BEFORE_AUTHORISATION = /^(Menu\.|SpreadsheetApp\.getUi|Ui\.create|Session\.)/;

/** The names of the services, to put them into another global scope. */
export const SERVICE_NAMES = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'Logger',
  'ScriptApp',
  'Charts',
] as const;

export function createStandIn(options: StandInOptions = {}): StandIn {
  const book = new Book(options);
  const calls = new Calls();
  const screen: Screen = { menus: [], alerts: [], dialogs: [], toasts: [], answer: 'OK', answers: [], ask: null };
  const log: string[] = [];
  const properties = new Map<string, string>();
  const sheets = new Map<TabModel, Sheet>();

  const host: Host = {
    book,
    called(object, method, tab, cells) {
      const name = `${object}.${method}`;
      if (standIn.access === 'loading') throw new Error(`${name} was called while the script was being loaded`);
      if (standIn.access === 'none' && !BEFORE_AUTHORISATION.test(name)) {
        throw new Error(`You do not have permission to call ${name}.`);
      }
      calls.add(object, method, tab?.name ?? null, cells);
      const after = standIn.onCall?.(name);
      return typeof after === 'function' ? (result, args) => after(result, args) : undefined;
    },
    sheet(tab) {
      let own = sheets.get(tab);
      if (!own) {
        own = sheet(host, tab);
        sheets.set(tab, own);
      }
      return own;
    },
    range: ({ tab, rect }) => range(host, tab, rect),
    filter: (tab) => filter(host, tab),
  };
  const called = (object: string, method: string): AfterCall => host.called(object, method, null);
  const tabOf = (given: Sheet): TabModel => {
    for (const [tab, own] of sheets) if (own === given) return tab;
    throw new Error('The parameters do not match the method signature.');
  };
  const activeSheet = (): Sheet => {
    const tab = book.active ?? book.tabs[0];
    if (!tab) throw new Error('the stand-in has no tab yet');
    return host.sheet(tab);
  };

  const spreadsheet: Spreadsheet = strict<Spreadsheet>(
    'Spreadsheet',
    {
      getId: () => book.id,
      getName: () => book.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
      getSpreadsheetTimeZone: () => book.zone.name,
      getSpreadsheetLocale: () => book.locale,
      getSheets: () => book.tabs.map((tab) => host.sheet(tab)),
      getNumSheets: () => book.tabs.length,
      getSheetByName: (name) => {
        const tab = book.tab(name);
        return tab && host.sheet(tab);
      },
      getActiveSheet: activeSheet,
      getActiveRange: () => {
        const sheet = activeSheet();
        // As in a new window, where A1 is selected.
        const { row, rows } = book.selected;
        return sheet.getRange(row, 1, rows, 1);
      },
      getActiveRangeList: () => {
        const sheet = activeSheet();
        const rows = [book.selected, ...book.alsoSelected];
        return sheet.getRangeList(rows.map(({ row, rows: count }) => `A${row}:A${row + count - 1}`));
      },
      setActiveSheet: (given: Sheet) => {
        book.show(tabOf(given));
        return given;
      },
      insertSheet: (name?: unknown, index?: unknown, options?: { template?: Sheet | undefined }) => {
        if (typeof name !== 'string') throw new Error('the stand-in inserts named sheets only');
        const template = options?.template ? tabOf(options.template) : null;
        const tab = book.insert(
          name,
          typeof index === 'number' ? index : undefined,
          template?.maxRows,
          template?.maxColumns,
        );
        if (template) tab.take(template);
        return host.sheet(tab);
      },
      moveActiveSheet: (position: number) => {
        const tab = tabOf(activeSheet());
        if (position < 1 || position > book.tabs.length) throw new Error('Invalid position.');
        book.tabs.splice(book.tabs.indexOf(tab), 1);
        book.tabs.splice(position - 1, 0, tab);
      },
      deleteSheet: (given: Sheet) => {
        const others = book.tabs.filter((tab) => tab !== tabOf(given) && !tab.hidden);
        if (others.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
        if (book.active === tabOf(given)) book.active = null;
        book.tabs.splice(book.tabs.indexOf(tabOf(given)), 1);
      },
      toast: (message: string, title?: string) => {
        screen.toasts.push(title ? `${title}: ${message}` : message);
      },
    },
    (method) => host.called('Spreadsheet', method, null),
  );

  const app = strict<SpreadsheetApp>(
    'SpreadsheetApp',
    {
      WrapStrategy: WRAP_STRATEGY,
      SheetType: SHEET_TYPE,
      GroupControlTogglePosition: CONTROL_POSITION,
      getActiveSpreadsheet: () => spreadsheet,
      getActive: () => spreadsheet,
      getActiveSheet: activeSheet,
      getUi: () => userInterface(screen, called),
      flush: () => {},
      newRichTextValue: richTextBuilder,
      newTextStyle: textStyleBuilder,
      newDataValidation: dataValidationBuilder,
      newConditionalFormatRule: () => conditionalBuilder(host),
    },
    (method) => called('SpreadsheetApp', method),
  );

  const services: Services = {
    SpreadsheetApp: app,
    HtmlService: htmlService(options.pages ?? {}, called),
    LockService: lockService(
      () => standIn.lockTaken,
      () => standIn.script,
      called,
    ),
    PropertiesService: propertiesService(properties, called),
    Session: session(options.userLocale ?? 'en', called),
    Utilities: utilities(called),
    Logger: logger(log, called),
    ScriptApp: scriptApp(() => standIn.refused, called),
    Charts: chartsService(called),
  };

  const standIn: StandIn = {
    services,
    spreadsheet,
    book,
    screen,
    log,
    properties,
    access: 'full',
    onCall: null,
    lockTaken: false,
    script: 1,
    refused: false,
    counts: () => calls.counts(),
    resetCounts: () => calls.reset(),
    install() {
      const before = new Map(SERVICE_NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
      Object.assign(globalThis, services);
      return () => {
        for (const [name, descriptor] of before) {
          if (descriptor) Object.defineProperty(globalThis, name, descriptor);
          else Reflect.deleteProperty(globalThis, name);
        }
      };
    },
  };
  return standIn;
}

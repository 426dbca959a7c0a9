// The other services of the stand-in: menus and dialogs, lock, properties, session, utilities, pages.
import { type AfterCall, strict } from './calls';
import { Zone } from './zone';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A menu as it was put up: item → function to call; null is a line between items. */
export interface MenuSeen {
  /** Null for the menu that Google names after the add-on. */
  readonly title: string | null;
  readonly items: ({ readonly label: string; readonly calls: string } | MenuSeen | null)[];
}

export interface DialogSeen {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export type Answer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What the person at the screen saw, and what they answer. */
export interface Screen {
  readonly menus: MenuSeen[];
  readonly alerts: string[];
  readonly dialogs: DialogSeen[];
  readonly toasts: string[];
  /** The button that is pressed in the next alerts. */
  answer: Answer;
  /** Answers of the next alerts, before `answer`. */
  readonly answers: Answer[];
  /** Asks a person in place of `answers`, where one is at the screen; the script waits. */
  ask: ((text: string, buttons: readonly Answer[]) => Answer) | null;
}

const BUTTON = { CLOSE: 0, OK: 1, CANCEL: 2, YES: 3, NO: 4 } as typeof GoogleAppsScript.Base.Button;
const BUTTON_SET = { OK: 0, OK_CANCEL: 1, YES_NO: 2, YES_NO_CANCEL: 3 } as typeof GoogleAppsScript.Base.ButtonSet;
const BUTTONS_IN: readonly (readonly Answer[])[] = [['OK'], ['OK', 'CANCEL'], ['YES', 'NO'], ['YES', 'NO', 'CANCEL']];

type Called = (object: string, method: string) => AfterCall;

interface PageShape {
  width: number | null;
  height: number | null;
  title: string;
}

const pages = new WeakMap<HtmlOutput, PageShape & { html: string }>();

function menu(title: string | null, screen: Screen, called: Called): { menu: Menu; seen: MenuSeen } {
  const seen: MenuSeen = { title, items: [] };
  const self: Menu = strict<Menu>(
    'Menu',
    {
      addItem: (label, calls) => {
        seen.items.push({ label, calls });
        return self;
      },
      addSeparator: () => {
        seen.items.push(null);
        return self;
      },
      addSubMenu: (sub) => {
        const other = menusSeen.get(sub);
        if (!other) throw new Error('The parameters do not match the method signature for Menu.addSubMenu.');
        seen.items.push(other);
        return self;
      },
      addToUi: () => {
        screen.menus.push(seen);
      },
    },
    (method) => called('Menu', method),
  );
  menusSeen.set(self, seen);
  return { menu: self, seen };
}

const menusSeen = new WeakMap<Menu, MenuSeen>();

export function userInterface(screen: Screen, called: Called): Ui {
  const show = (kind: DialogSeen['kind'], page: HtmlOutput, title: string): void => {
    const seen = pages.get(page);
    if (!seen) throw new Error('The parameters do not match the method signature for Ui.showModalDialog.');
    screen.dialogs.push({ kind, title, html: seen.html, width: seen.width, height: seen.height });
  };
  return strict<Ui>(
    'Ui',
    {
      Button: BUTTON,
      ButtonSet: BUTTON_SET,
      createMenu: (title) => menu(title, screen, called).menu,
      createAddonMenu: () => menu(null, screen, called).menu,
      alert: (...args: unknown[]) => {
        const text = args.filter((arg) => typeof arg === 'string').join('\n');
        screen.alerts.push(text);
        const set = args.find((arg) => typeof arg === 'number') ?? 0;
        if (screen.ask) return BUTTON[screen.ask(text, BUTTONS_IN[set] ?? ['OK'])];
        return BUTTON[screen.answers.shift() ?? screen.answer];
      },
      showModalDialog: (page, title) => show('modal', page, title),
      showModelessDialog: (page, title) => show('modeless', page, title),
      showSidebar: (page) => show('sidebar', page, pages.get(page)?.title ?? ''),
    },
    (method) => called('Ui', method),
  );
}

export function htmlService(files: Readonly<Record<string, string>>, called: Called) {
  return strict<GoogleAppsScript.HTML.HtmlService>(
    'HtmlService',
    {
      createHtmlOutputFromFile: (name) => {
        const html = files[name];
        if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
        const shape: PageShape & { html: string } = { html, width: null, height: null, title: '' };
        const self: HtmlOutput = strict<HtmlOutput>('HtmlOutput', {
          getContent: () => html,
          setWidth: (width) => {
            shape.width = width;
            return self;
          },
          setHeight: (height) => {
            shape.height = height;
            return self;
          },
          setTitle: (title) => {
            shape.title = title;
            return self;
          },
        });
        pages.set(self, shape);
        return self;
      },
    },
    (method) => called('HtmlService', method),
  );
}

/**
 * The lock of the document, which one script may hold at a time.
 * @param isTaken whether a script elsewhere holds it
 * @param script which script asks
 */
export function lockService(isTaken: () => boolean, script: () => number, called: Called) {
  let holder: number | null = null;
  const lock = strict<GoogleAppsScript.Lock.Lock>(
    'Lock',
    {
      tryLock: () => {
        if (isTaken() || (holder !== null && holder !== script())) return false;
        holder = script();
        return true;
      },
      hasLock: () => holder === script(),
      releaseLock: () => {
        if (holder === script()) holder = null;
      },
    },
    (method) => called('Lock', method),
  );
  return strict<GoogleAppsScript.Lock.LockService>('LockService', { getDocumentLock: () => lock }, (method) =>
    called('LockService', method),
  );
}

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

export function propertiesService(store: Map<string, string>, called: Called) {
  const size = (): number => [...store].reduce((sum, [k, v]) => sum + Buffer.byteLength(k) + Buffer.byteLength(v), 0);
  const properties: GoogleAppsScript.Properties.Properties = strict<GoogleAppsScript.Properties.Properties>(
    'Properties',
    {
      getProperty: (key) => store.get(key) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()],
      setProperty: (key, value) => {
        if (Buffer.byteLength(value) > VALUE_LIMIT) throw new Error('Argument too large: value');
        store.set(key, String(value));
        if (size() > STORE_LIMIT) {
          store.delete(key);
          throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
        }
        return properties;
      },
      deleteProperty: (key) => {
        store.delete(key);
        return properties;
      },
    },
    (method) => called('Properties', method),
  );
  return strict<GoogleAppsScript.Properties.PropertiesService>(
    'PropertiesService',
    { getDocumentProperties: () => properties },
    (method) => called('PropertiesService', method),
  );
}

/** `isRefused` tells whether the seller refused a permission; Google's own question then ends the call. */
export function scriptApp(isRefused: () => boolean, called: Called) {
  const AuthMode = { NONE: 'NONE', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION', LIMITED: 'LIMITED', FULL: 'FULL' };
  const AuthorizationStatus = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' };
  const constants = { AuthMode, AuthorizationStatus } as unknown as Pick<
    GoogleAppsScript.Script.ScriptApp,
    'AuthMode' | 'AuthorizationStatus'
  >;
  const info = strict<GoogleAppsScript.Script.AuthorizationInfo>(
    'AuthorizationInfo',
    {
      getAuthorizationStatus: () => constants.AuthorizationStatus[isRefused() ? 'REQUIRED' : 'NOT_REQUIRED'],
      getAuthorizationUrl: () => (isRefused() ? 'https://accounts.google.com/o/oauth2/auth' : null) as string,
    },
    (method) => called('AuthorizationInfo', method),
  );
  return strict<GoogleAppsScript.Script.ScriptApp>(
    'ScriptApp',
    {
      ...constants,
      getAuthorizationInfo: () => info,
      requireAllScopes: () => {
        if (isRefused()) throw new Error('Authorization is required to perform that action.');
      },
    },
    (method) => called('ScriptApp', method),
  );
}

export function session(userLocale: string, called: Called) {
  return strict<GoogleAppsScript.Base.Session>('Session', { getActiveUserLocale: () => userLocale }, (method) =>
    called('Session', method),
  );
}

export function utilities(called: Called) {
  const zones = new Map<string, Zone>();
  return strict<GoogleAppsScript.Utilities.Utilities>(
    'Utilities',
    {
      formatDate: (date, timeZone, pattern) => {
        let zone = zones.get(timeZone);
        if (!zone) {
          zone = new Zone(timeZone);
          zones.set(timeZone, zone);
        }
        return zone.format(new Date(date.getTime()), pattern);
      },
    },
    (method) => called('Utilities', method),
  );
}

export function logger(lines: string[], called: Called) {
  const self: GoogleAppsScript.Base.Logger = strict<GoogleAppsScript.Base.Logger>(
    'Logger',
    {
      log: (...data: unknown[]) => {
        lines.push(data.map(String).join(' '));
        return self;
      },
    },
    (method) => called('Logger', method),
  );
  return self;
}

// The server of the local sheet: who gets in, frames on another origin, questions that wait, and what is there next time.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { type RunningSheet, readSaved, type SheetOptions, startSheet } from '../../../src/local/sheet/server';
import { builtFolder } from '../../built';

const root = join(__dirname, '../../..');
let folder = '';
let options: SheetOptions;
const complaints: string[] = [];
const running: RunningSheet[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fba-sheet-'));
  const dist = builtFolder();
  const thread = join(folder, 'thread.cjs');
  buildSync({
    entryPoints: [join(root, 'src/local/sheet/engine-thread.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile: thread,
  });
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  options = {
    start: {
      program: {
        code: readFileSync(join(dist, 'Code.js'), 'utf8'),
        pages: Object.fromEntries(
          pages.map((name) => [basename(name, '.html'), readFileSync(join(dist, name), 'utf8')]),
        ),
      },
      language: 'en',
      saved: null,
      tabs: [{ name: 'mine', rows: [['a', 'b']] }],
    },
    thread,
    files: new Map([['index.html', Buffer.from('<p>the grid</p>')]]),
    frameScript: 'var framed = 1;',
    savedAt: join(folder, 'saved', 'sheet.gz'),
    port: 0,
    complain: (reason) => complaints.push(reason),
  };
}, 60_000);
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function started(given: Partial<SheetOptions> = {}) {
  const sheet = await startSheet({ ...options, ...given });
  running.push(sheet);
  const url = new URL(sheet.address);
  return { sheet, port: Number(url.port), token: url.searchParams.get('token') as string };
}
// biome-ignore lint/suspicious/noExplicitAny: JSON that each test looks into
type Told = any;
type Place = Awaited<ReturnType<typeof started>>;

interface Sent {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request with any Host, which `fetch` does not let through. */
function open({ port }: Pick<Place, 'port'>, path: string, sent: Sent = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path,
      method: sent.method ?? 'GET',
      headers: { host: sent.host ?? `127.0.0.1:${port}`, ...sent.headers },
    });
    asked.on('response', resolve).on('error', reject).end(sent.body);
  });
}

async function get(place: Pick<Place, 'port'>, path: string, sent: Sent = {}) {
  const response = await open(place, path, sent);
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode, headers: response.headers, body };
}

async function ask(place: Place, method: string, ...args: unknown[]) {
  const headers = { 'x-token': place.token };
  const { body } = await get(place, '/ask', { method: 'POST', headers, body: JSON.stringify({ method, args }) });
  return JSON.parse(body) as { value: Told; error?: string };
}

/** What the program tells by itself, as it comes. */
async function hear(place: Place) {
  const told: Told[] = [];
  const response = await open(place, '/events', { headers: { 'x-token': place.token } });
  response.on('data', (part) => {
    for (const [, json] of String(part).matchAll(/^data: (.*)$/gm)) told.push(JSON.parse(json as string));
  });
  const first = async (kind: string) => {
    for (let i = 0; i < 500; i++) {
      const one = told.find((each) => each.kind === kind);
      if (one) return one;
      await new Promise((then) => setTimeout(then, 20));
    }
    throw new Error(`nothing told ${kind}`);
  };
  return { first, response };
}

test('only who has the token gets anything, and only by the name of this machine', async () => {
  const place = await started();
  expect(place.sheet.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{20,}$/);
  for (const path of ['/', '/?token=', `/?token=${place.token}x`, '/page.js', '/events', '/ask']) {
    expect((await get(place, path)).status).toBe(403);
  }
  // A page of the web whose name was made to lead here sends that name.
  expect((await get(place, `/?token=${place.token}`, { host: `evil.example:${place.port}` })).status).toBe(403);
  const post = { method: 'POST', body: JSON.stringify({ method: 'book', args: [] }) };
  expect((await get(place, '/ask', { ...post, headers: { origin: 'http://evil.example' } })).status).toBe(403);
  const page = await get(place, `/?token=${place.token}`);
  expect([page.status, page.body]).toEqual([200, '<p>the grid</p>']);
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(String(page.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  const cookie = String(page.headers['set-cookie']).split(';')[0] as string;
  expect((await get(place, '/', { headers: { cookie } })).status).toBe(200);
  expect((await get(place, '/../package.json', { headers: { cookie } })).status).toBe(404);
});

test('what is asked is answered with a value or the reason, and nonsense ends nothing', async () => {
  const place = await started();
  const { value } = await ask(place, 'book');
  expect(value.tabs.map(({ name }: { name: string }) => name)).toEqual(['mine']);
  expect((await ask(place, 'nonsense')).error).toBe('There is no nonsense.');
  expect((await ask(place, 'constructor')).error).toBe('There is no constructor.');
  expect((await ask(place, 'view', 12345)).error).toBe('There is no tab 12345.');
  const broken = await get(place, '/ask', { method: 'POST', headers: { 'x-token': place.token }, body: '{' });
  expect(broken.status).toBe(400);
  expect((await ask(place, 'book')).value.active).toBe(value.active);
});

test('a page of the add-on stands on another origin, behind the way to the script', async () => {
  const place = await started();
  const { first, response } = await hear(place);
  expect((await ask(place, 'call', 'openImport', [])).error).toBeUndefined();
  const { dialog } = await first('dialog');
  const url = new URL(dialog.url);
  expect([url.hostname, url.port]).toEqual(['localhost', String(place.port)]);
  expect(dialog).not.toHaveProperty('html');
  const page = await get(place, url.pathname, { host: url.host });
  expect([page.status, page.body.startsWith('<!DOCTYPE html><script>var framed = 1;</script>')]).toEqual([200, true]);
  // The page that holds the grid is not to be had from that origin without the token, nor a frame from ours.
  expect((await get(place, '/', { host: url.host })).status).toBe(403);
  expect((await get(place, url.pathname)).status).toBe(403);
  response.destroy();
});

test('a question waits for its answer, and a page that is opened meanwhile shows it too', async () => {
  const place = await started();
  const one = await hear(place);
  await ask(place, 'call', 'setUpTabs', []);
  const running = ask(place, 'call', 'removeAll', []);
  const question = await one.first('ask');
  expect(question.buttons.length).toBeGreaterThan(1);
  one.response.destroy();
  const two = await hear(place);
  expect(await two.first('ask')).toEqual(question);
  const no = question.buttons.length;
  await get(place, '/answer', { method: 'POST', headers: { 'x-token': place.token }, body: String(no) });
  expect((await running).error).toBeUndefined();
  const names = (await ask(place, 'book')).value.tabs.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['mine', 'Products', 'Settings']));
  two.response.destroy();
});

test('what was typed is there next time, also when a question was open at the end', async () => {
  const place = await started();
  const tab = (await ask(place, 'book')).value.active;
  await ask(place, 'type', tab, 2, 1, [['my note']]);
  const open = await hear(place);
  void ask(place, 'call', 'removeAll', []).catch(() => {});
  await open.first('ask');
  await running.pop()?.stop();
  const again = await started({ start: { ...options.start, saved: readSaved(options.savedAt) } });
  expect(JSON.stringify((await ask(again, 'view', tab)).value.cells)).toContain('my note');
  expect(complaints).toEqual([]);
});

test('looking at it saves nothing', async () => {
  const savedAt = join(folder, 'untouched.gz');
  const place = await started({ savedAt });
  await ask(place, 'book');
  await ask(place, 'call', 'sidebarStart', []);
  await running.pop()?.stop();
  expect(readSaved(savedAt)).toBeNull();
});

test('a place that cannot be written is complained of, and nothing stops', async () => {
  writeFileSync(join(folder, 'file'), '');
  const place = await started({ savedAt: join(folder, 'file', 'sheet.gz') });
  const tab = (await ask(place, 'book')).value.active;
  await ask(place, 'type', tab, 2, 1, [['x']]);
  await running.pop()?.stop();
  expect(complaints.splice(0)).toEqual([expect.stringMatching(/ENOTDIR|EEXIST/)]);
});

test('a port that is taken, and bytes that are no spreadsheet, are errors of the start', async () => {
  const { port } = await started();
  await expect(startSheet({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const saved = new Uint8Array([1, 2, 3]);
  await expect(startSheet({ ...options, start: { ...options.start, saved } })).rejects.toThrow();
});

// The local sheet on this machine's own address: hands out the grid, passes on what a person does to the engine, and saves
// what changed. Whoever does not have the token of the address gets nothing.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DialogSeen } from '../standin/services';
import type { EngineStart, Told } from './messages';

export interface SheetOptions {
  readonly start: Omit<EngineStart, 'answered'>;
  /** The built engine-thread. */
  readonly thread: string;
  /** Files of the grid by their path in the address (`grid.js`); their text or bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What stands in every frame before its own page: Google's `google.script`. */
  readonly frameScript: string;
  /** Where the spreadsheet is saved. */
  readonly savedAt: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly complain: (reason: string) => void;
}

export interface RunningSheet {
  /** With its token. */
  readonly address: string;
  /** Saves what is not saved yet, and stops. */
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';
const SAVE_AFTER_MS = 1500;
const MOST_ASKED = 64 * 2 ** 20;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Nothing is loaded from anywhere else. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' http://127.0.0.1:* http://localhost:*",
].join('; ');

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_ASKED) throw new Error('too much at once');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The engine's thread, asked by promises. */
class EngineLine {
  private readonly worker: Worker;
  private readonly answered = new SharedArrayBuffer(4);
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private nextId = 1;
  private asked = false;
  readonly ready: Promise<void>;

  constructor(options: SheetOptions, onTold: (told: Told) => void) {
    this.worker = new Worker(options.thread, { workerData: { ...options.start, answered: this.answered } });
    this.ready = new Promise((resolve, reject) => {
      const lost = (error: Error): void => {
        reject(error);
        for (const { reject: give } of this.waiting.values()) give(error);
        this.waiting.clear();
      };
      this.worker.on('error', lost);
      this.worker.on('exit', () => lost(new Error('The engine has ended.')));
      this.worker.on('message', (told: Told) => {
        if (told.kind === 'ready') resolve();
        else if (told.kind === 'failed') reject(new Error(told.reason));
        else if (told.kind === 'answer' || told.kind === 'error') {
          const { resolve: give, reject: refuse } = this.waiting.get(told.id) ?? {};
          this.waiting.delete(told.id);
          if (told.kind === 'answer') give?.(told.value);
          else refuse?.(new Error(told.reason));
        } else {
          if (told.kind === 'ask') this.asked = true;
          onTold(told);
        }
      });
    });
  }

  ask(method: string, args: readonly unknown[]): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, method, args });
    });
  }

  /** Ends the wait of a script that asked: the place of the button, from 1; anything else closes the question. */
  answer(place: number): void {
    if (!this.asked) return;
    this.asked = false;
    const answered = new Int32Array(this.answered);
    Atomics.store(answered, 0, Number.isInteger(place) && place > 0 ? place : 99);
    Atomics.notify(answered, 0);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/**
 * Starts the local sheet.
 * @throws when the port is taken (code EADDRINUSE) or the engine cannot start
 */
export async function startSheet(options: SheetOptions): Promise<RunningSheet> {
  const token = randomBytes(18).toString('base64url');
  const listeners = new Set<ServerResponse>();
  /** Pages of dialogs by the key of their address, which is all that they know. */
  const frames = new Map<string, string>();
  let port = 0;
  const shownAs = ({ html, ...dialog }: DialogSeen) => {
    const key = randomBytes(18).toString('base64url');
    frames.set(key, html);
    // Another host is another origin, as Google's frames are.
    return { ...dialog, url: `http://localhost:${port}/frame/${key}` };
  };
  /** The question that the script waits in: a page that is opened anew must show it too. */
  let question: string | null = null;
  const line = new EngineLine(options, (told) => {
    if (told.kind === 'changed') {
      changed();
      return;
    }
    const said = told.kind === 'dialog' ? { kind: told.kind, dialog: shownAs(told.dialog) } : told;
    const data = `data: ${JSON.stringify(said)}\n\n`;
    if (told.kind === 'ask') question = data;
    for (const response of listeners) response.write(data);
  });

  let unsaved = false;
  let saving: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  const save = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    saving = saving.then(async () => {
      if (!unsaved) return;
      unsaved = false;
      try {
        const bytes = (await line.ask('save', [])) as Uint8Array;
        mkdirSync(dirname(options.savedAt), { recursive: true });
        writeFileSync(`${options.savedAt}.new`, bytes);
        renameSync(`${options.savedAt}.new`, options.savedAt);
      } catch (error) {
        unsaved = true;
        options.complain(error instanceof Error ? error.message : String(error));
      }
    });
    return saving;
  };
  const changed = (): void => {
    unsaved = true;
    timer ??= setTimeout(() => void save(), SAVE_AFTER_MS);
  };

  const isAllowed = (request: IncomingMessage, url: URL): boolean => {
    // A page of the web may name this address by another host: its requests carry that name.
    const host = request.headers.host ?? '';
    if (!/^(127\.0\.0\.1|localhost):\d+$/.test(host)) return false;
    const given = request.headers['x-token'] ?? url.searchParams.get('token') ?? cookieOf(request);
    return typeof given === 'string' && same(given, token);
  };

  const server: Server = createServer((request, response) => {
    void handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const frame = frames.get(url.pathname.replace('/frame/', ''));
    if (frame !== undefined && /^localhost:\d+$/.test(request.headers.host ?? '')) {
      response.writeHead(200, {
        'content-type': TYPES.html,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      });
      // The page's own sign of its kind comes too late behind a script, and without one fonts of tables are others.
      response.end(`<!DOCTYPE html><script>${options.frameScript}</script>${frame}`);
      return;
    }
    if (!isAllowed(request, url)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('This address needs the token that the command printed.');
      return;
    }
    if (request.method === 'GET' && url.pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(question ?? ': open\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return;
    }
    if (request.method === 'POST' && url.pathname === '/answer') {
      question = null;
      line.answer(Number(await bodyOf(request)));
      response.writeHead(204).end();
      return;
    }
    if (request.method === 'POST' && url.pathname === '/ask') {
      const { method, args } = JSON.parse(await bodyOf(request)) as { method: string; args: unknown[] };
      const answer = await line.ask(method, args).then(
        (value) => ({ value }),
        (error: Error) => ({ error: error.message }),
      );
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(answer));
      return;
    }
    const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
    const file = request.method === 'GET' ? options.files.get(name) : undefined;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      ...(name === 'index.html' && { 'set-cookie': `sheet=${token}; HttpOnly; SameSite=Strict; Path=/` }),
    });
    response.end(file);
  }

  server.listen(options.port, HOST);
  try {
    await Promise.all([once(server, 'listening'), line.ready]);
  } catch (error) {
    server.close();
    await line.end();
    throw error;
  }
  port = (server.address() as AddressInfo).port;
  return {
    address: `http://${HOST}:${port}/?token=${token}`,
    stop: async () => {
      // A script that waits for an answer must not keep the rest from being saved.
      line.answer(0);
      // What the engine has told by now of changes comes before its next answer.
      await line.ask('book', []).catch(() => {});
      await save();
      for (const response of listeners) response.end();
      server.close();
      server.closeAllConnections();
      await line.end();
    },
  };
}

const cookieOf = (request: IncomingMessage): string | undefined =>
  /(?:^|;\s*)sheet=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];

/** The saved spreadsheet; null where there is none. @throws when it cannot be read */
export function readSaved(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

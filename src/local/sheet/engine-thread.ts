// The engine in a thread of its own: asked by messages, one at a time. A script that asks the person waits in here.
import { parentPort, workerData } from 'node:worker_threads';
import { Engine, type Person } from './engine';
import type { Asked, EngineStart, Told } from './messages';

const start = workerData as EngineStart;
const port = parentPort;
if (!port) throw new Error('This is the thread of the local sheet.');
const tell = (told: Told): void => port.postMessage(told);
const answered = new Int32Array(start.answered);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const person: Person = {
  toast: (text) => tell({ kind: 'toast', text }),
  show: (dialog) => tell({ kind: 'dialog', dialog }),
  ask: (text, buttons) => {
    Atomics.store(answered, 0, 0);
    tell({ kind: 'ask', text, buttons });
    Atomics.wait(answered, 0, 0);
    return buttons[Atomics.load(answered, 0) - 1] ?? 'CLOSE';
  },
};

function open(): Engine {
  const { program, language, saved, tabs } = start;
  if (saved) return Engine.reopened(program, language, saved);
  return new Engine(program, language, ({ book }) => {
    for (const { name, rows } of tabs) book.addText(name, rows);
    book.active = book.tabs[0] ?? null;
  });
}

/** What a page may ask for; everything that changes the spreadsheet answers with where it stands then. */
function handlers(engine: Engine): Readonly<Record<string, (...args: never[]) => unknown>> {
  const book = () => {
    const { tabs, active, selected, menu, revision } = engine;
    return { tabs, active, selected, menu, revision };
  };
  return {
    book,
    view: (id: number) => engine.view(id),
    charts: (id: number) => engine.charts(id),
    content: (id: number, row: number, column: number) => engine.content(id, row, column),
    select: (id: number, row: number, rows: number) => engine.select(id, row, rows),
    type: (id: number, row: number, column: number, texts: string[][]) => engine.type(id, row, column, texts),
    clear: (id: number, row: number, column: number, rows: number, columns: number) =>
      engine.clear(id, row, column, rows, columns),
    toggle: (id: number, first: number, depth: number, closed: boolean) => engine.toggle(id, first, depth, closed),
    filter: (id: number, column: number | null, texts: string[] | null) => engine.filter(id, column, texts),
    addTab: () => engine.addTab(),
    renameTab: (id: number, name: string) => engine.renameTab(id, name),
    deleteTab: (id: number) => engine.deleteTab(id),
    call: (name: string, args: unknown[]) => engine.call(name, args, person),
    save: () => engine.save(),
  };
}

try {
  const engine = open();
  const methods = handlers(engine);
  let known = engine.revision;
  port.on('message', ({ id, method, args }: Asked) => {
    let answer: Parameters<typeof tell>[0];
    try {
      const handle = Object.hasOwn(methods, method) ? methods[method] : undefined;
      if (!handle) throw new Error(`There is no ${method}.`);
      answer = { kind: 'answer', id, value: handle(...(args as never[])) ?? null };
    } catch (error) {
      answer = { kind: 'error', id, reason: reasonOf(error) };
    }
    // A script that broke may have written before. First of all: who stops at the answer must know what there is to save.
    if (engine.revision !== known) tell({ kind: 'changed' });
    known = engine.revision;
    tell(answer);
  });
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'failed', reason: reasonOf(error) });
}

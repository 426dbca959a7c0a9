// Where the audit runs: in a worker made of the core's text; where the browser refuses that, in slices on the page's own thread.
import type { Block, Inputs } from '../run/carry';
import type { HeldTabs, ToStore } from '../run/held';
import { call } from './call';

export type ToCore =
  | { readonly kind: 'add'; readonly id: number; readonly block: Block }
  | { readonly kind: 'forget'; readonly id: number }
  | { readonly kind: 'audit'; readonly inputs: Inputs };

export type FromCore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly done: number }
  | { readonly kind: 'told'; readonly told: ToStore }
  | { readonly kind: 'failed'; readonly text: string };

/** Holds tabs and audits them. */
export interface Auditor {
  add(id: number, block: Block): void;
  forget(id: number): void;
  /** `onStep` hears the share done (0–1). @throws Error when the signal comes, or the audit fails */
  audit(inputs: Inputs, onStep: (done: number) => void, signal: AbortSignal): Promise<ToStore>;
  close(): void;
}

/** A worker that has not said that it is ready by then is taken for refused. */
const READY_MS = 10_000;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Steps that are short are taken one after another for so long; a longer one ends its slice. */
const SLICE_MS = 30;

/** The audit on the page's own thread, which gets a breath when its slice is over. */
export function auditorInSlices(held: HeldTabs): Auditor {
  return {
    add: (id, block) => held.add(id, block),
    forget: (id) => held.forget(id),
    close: () => {},
    async audit(inputs, onStep, signal) {
      const steps = held.audit(inputs);
      for (;;) {
        await pause();
        signal.throwIfAborted();
        const until = performance.now() + SLICE_MS;
        do {
          const step = steps.next();
          if (step.done) return step.value;
          onStep(step.value.done);
        } while (performance.now() < until);
      }
    },
  };
}

function auditorIn(worker: Worker): Auditor {
  const send = (message: ToCore) => worker.postMessage(message);
  return {
    add: (id, block) => send({ kind: 'add', id, block }),
    forget: (id) => send({ kind: 'forget', id }),
    close: () => worker.terminate(),
    audit: (inputs, onStep, signal) =>
      new Promise<ToStore>((resolve, reject) => {
        const stop = () => {
          worker.terminate();
          reject(new Error('cancelled'));
        };
        if (signal.aborted) stop();
        signal.addEventListener('abort', stop, { once: true });
        worker.onmessage = ({ data }: MessageEvent<FromCore>) => {
          if (data.kind === 'step') onStep(data.done);
          else if (data.kind === 'told') resolve(data.told);
          else if (data.kind === 'failed') reject(new Error(data.text));
        };
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        send({ kind: 'audit', inputs });
      }),
  };
}

/** A worker that is ready; null where the browser refuses one. */
async function startWorker(code: string): Promise<Worker | null> {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    const worker = new Worker(url);
    const ready = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), READY_MS);
      const say = (is: boolean) => {
        clearTimeout(timer);
        resolve(is);
      };
      worker.onmessage = ({ data }: MessageEvent<FromCore>) => say(data.kind === 'ready');
      worker.onerror = (event) => {
        event.preventDefault();
        say(false);
      };
    });
    if (ready) return worker;
    worker.terminate();
    return null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Puts the core on the page itself. */
function loadHere(code: string): HeldTabs {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
  const Held = (globalThis as { fbaClaimsCore?: typeof HeldTabs }).fbaClaimsCore;
  if (!Held) throw new Error('the core could not be loaded');
  return new Held();
}

let core: Promise<string> | null = null;

/** Loads the core, which is asked for once a page, and starts it. */
export async function startAuditor(): Promise<Auditor> {
  core ??= call('runCore');
  core.catch(() => {
    core = null;
  });
  const code = (await core).replace(/^\s*<script>|<\/script>\s*$/g, '');
  const worker = await startWorker(code);
  return worker ? auditorIn(worker) : auditorInSlices(loadHere(code));
}

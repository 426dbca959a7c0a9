// The core as a page loads it: the audit, without a word of the interface. In a worker it answers messages; on a page's own
// thread it is found under its name.
import { HeldTabs } from '../run/held';
import type { FromCore, ToCore } from './auditor';

interface WorkerScope {
  readonly document?: unknown;
  onmessage: ((event: { readonly data: ToCore }) => void) | null;
  postMessage(message: FromCore): void;
  fbaClaimsCore?: typeof HeldTabs;
}

const scope = globalThis as unknown as WorkerScope;

function answer(held: HeldTabs, message: ToCore): void {
  if (message.kind === 'add') held.add(message.id, message.block);
  else if (message.kind === 'forget') held.forget(message.id);
  else {
    const steps = held.audit(message.inputs);
    let step = steps.next();
    while (!step.done) {
      scope.postMessage({ kind: 'step', done: step.value.done });
      step = steps.next();
    }
    scope.postMessage({ kind: 'told', told: step.value });
  }
}

if (scope.document === undefined) {
  const held = new HeldTabs();
  scope.onmessage = ({ data }) => {
    try {
      answer(held, data);
    } catch (error) {
      scope.postMessage({ kind: 'failed', text: error instanceof Error ? error.message : String(error) });
    }
  };
  scope.postMessage({ kind: 'ready' });
} else scope.fbaClaimsCore = HeldTabs;

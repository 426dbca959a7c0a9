// The audit of tabs that come in blocks: what a page holds of a spreadsheet, in a worker or on its own thread.
import type { Tab } from '../values/cell';
import { type Block, type Carried, type Inputs, piecesOf, printOf, printOfPieces, type TabPrint, tabOf } from './carry';
import { type RunStep, toldSteps } from './told';

/** What is to be stored. */
export interface ToStore {
  readonly pieces: readonly string[];
  readonly print: string;
}

export class HeldTabs {
  private readonly blocks = new Map<number, Block[]>();

  /** Rows of a tab, in their order. */
  add(id: number, block: Block): void {
    const known = this.blocks.get(id);
    if (known) known.push(block);
    else this.blocks.set(id, [block]);
  }

  /** The tab is read anew, or gone. */
  forget(id: number): void {
    this.blocks.delete(id);
  }

  /** Audits what is held, step by step. */
  *audit(inputs: Inputs): Generator<RunStep, ToStore> {
    const tabs: Tab[] = [];
    for (const { id, name } of inputs.tabs) {
      tabs.push(tabOf(name, this.blocks.get(id) ?? []));
      yield { stage: 'read', done: 0 };
    }
    const { told } = yield* toldSteps(tabs, inputs.asked);
    const prints: TabPrint[] = [];
    for (const [i, { id }] of inputs.tabs.entries()) {
      prints.push(printOf(id, tabs[i] as Tab));
      yield { stage: 'plan', done: 1 };
    }
    const pieces = piecesOf({ inputs, prints, told } satisfies Carried);
    yield { stage: 'plan', done: 1 };
    return { pieces, print: printOfPieces(pieces) };
  }
}

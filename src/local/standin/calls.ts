// Counts the service calls of the stand-in and lets nothing through that it does not have.

interface CallCount {
  /** Calls that fetch cells: values, fills, notes, formats. */
  read: number;
  /** Calls that change something. */
  write: number;
  /** Cheap questions: names, sizes, ranges. */
  lookup: number;
}

export interface Counts extends CallCount {
  readonly sheets: Record<string, CallCount>;
  /** How often each method ran, by `Range.setValues` and the like. */
  readonly methods: Record<string, number>;
  /** Cells of the ranges that were read and written, each as often as it was. */
  readonly cells: { read: number; write: number };
}

type Kind = keyof CallCount;

const READS = /^get(Values|DisplayValues|Formulas|Backgrounds|Notes|NumberFormats|RichTextValues)$/;
const WRITES =
  /^(set(?!Active)|clear|insert|merge|break|createFilter|remove|hide|show|shift|collapse|expand|move|toast|tryLock|delete|flush)/;

const kinds = new Map<string, Kind>();

function kindOf(method: string): Kind {
  const kind = kinds.get(method) ?? (READS.test(method) ? 'read' : WRITES.test(method) ? 'write' : 'lookup');
  kinds.set(method, kind);
  return kind;
}

export class Calls {
  private counted: Counts = { read: 0, write: 0, lookup: 0, sheets: {}, methods: {}, cells: { read: 0, write: 0 } };

  add(object: string, method: string, sheet: string | null, cells = 0): void {
    const kind = kindOf(method);
    const name = `${object}.${method}`;
    this.counted[kind]++;
    if (kind !== 'lookup') this.counted.cells[kind] += cells;
    this.counted.methods[name] = (this.counted.methods[name] ?? 0) + 1;
    if (sheet === null) return;
    let own = this.counted.sheets[sheet];
    if (!own) {
      own = { read: 0, write: 0, lookup: 0 };
      this.counted.sheets[sheet] = own;
    }
    own[kind]++;
  }

  counts(): Counts {
    return structuredClone(this.counted);
  }

  reset(): void {
    this.counted = { read: 0, write: 0, lookup: 0, sheets: {}, methods: {}, cells: { read: 0, write: 0 } };
  }
}

// Asked by test runners and by `await` of any object; no Google object has them.
const ASKED_BY_TOOLS = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
  'tagName',
  'hasAttribute',
]);

/** What is to happen when a call has been made; it may throw. */
export type AfterCall = undefined | ((result: unknown, args: readonly unknown[]) => void);

/**
 * The part of a Google object that the stand-in has, as the whole object: what it lacks throws when it is touched.
 * @param onCall runs before every method, with its name
 */
export function strict<Full extends object>(
  name: string,
  part: Partial<Full>,
  onCall: (method: string) => AfterCall = () => undefined,
): Full {
  const whole = new Proxy(part, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      if (!(key in target)) {
        if (ASKED_BY_TOOLS.has(key)) return undefined;
        throw new Error(`the stand-in has no ${name}.${key}`);
      }
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const after = onCall(key);
        const result: unknown = member.apply(target, args);
        after?.(result, args);
        return result;
      };
    },
    set(_, key) {
      throw new Error(`${name}.${String(key)} cannot be assigned`);
    },
  });
  return whole as Full;
}

// `google.script` for a page in a frame of the local sheet: calls go to the page around it as messages.

type Then = ((value: unknown, own?: unknown) => void) | null;

const waiting = new Map<number, { readonly ok: Then; readonly bad: Then; readonly own: unknown }>();
let last = 0;

addEventListener('message', (event) => {
  const { sheet, id, value, error } = (event.data ?? {}) as {
    sheet?: string;
    id: number;
    value?: unknown;
    error?: string;
  };
  const asked = event.source === parent && sheet === 'answer' ? waiting.get(id) : undefined;
  if (!asked) return;
  waiting.delete(id);
  if (error === undefined) asked.ok?.(value, asked.own);
  else asked.bad?.(new Error(error), asked.own);
});

const tell = (message: object): void => parent.postMessage(message, '*');

function runner(ok: Then, bad: Then, own: unknown): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (then: Then) => runner(then, bad, own);
        if (name === 'withFailureHandler') return (then: Then) => runner(ok, then, own);
        if (name === 'withUserObject') return (given: unknown) => runner(ok, bad, given);
        return (...args: unknown[]) => {
          last++;
          waiting.set(last, { ok, bad, own });
          tell({ sheet: 'call', id: last, name: String(name), args });
        };
      },
    },
  );
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner(null, null, undefined),
      host: {
        close: () => tell({ sheet: 'close' }),
        setHeight: (value: number) => tell({ sheet: 'height', value }),
        setWidth: (value: number) => tell({ sheet: 'width', value }),
        editor: { focus: () => {} },
        origin: location.origin,
      },
    },
  },
});

// Calls from a page to the script, typed by the functions that `main.ts` exports: that file is the list of what a page may
// call, and nothing else compiles.
import type * as Main from '../main';

type Api = typeof Main;

interface Runner {
  withSuccessHandler(then: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the script; plain data goes both ways. Rejects with Google's own error, whose text is for nobody to see raw. */
export function call<K extends keyof Api>(name: K, ...args: Parameters<Api[K]>): Promise<ReturnType<Api[K]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<Api[K]>))
      .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(String(error))));
    (run as unknown as Record<K, (...values: Parameters<Api[K]>) => void>)[name](...args);
  });
}

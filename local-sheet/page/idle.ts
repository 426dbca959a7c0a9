// Univer fits the grid to its place when the browser is idle. On a busy machine it never is, and a grid would stay blank or cut
// off after the sidebar opened or closed.

/** The longest that work for an idle moment waits, in milliseconds. */
const LONGEST_WAIT = 300;

/** Lets nothing in this page wait longer for an idle moment than that. */
export function boundIdleWaits(): void {
  const native = window.requestIdleCallback?.bind(window);
  // Safari knows no idle moments: there it is a wait.
  if (!native) {
    const deadline = { didTimeout: true, timeRemaining: () => 0 };
    window.requestIdleCallback = (work) => setTimeout(() => work(deadline), LONGEST_WAIT) as unknown as number;
    window.cancelIdleCallback = (id) => clearTimeout(id);
    return;
  }
  window.requestIdleCallback = (work, options) => native(work, { timeout: LONGEST_WAIT, ...options });
}

// One run at a time in a document: two people pressing the menu must not write into each other's tables.

/** Thrown when another run holds the document. */
export class BusyError extends Error {}

const WAIT_MS = 2000;

/** Runs the work while holding the document's lock; everything is written before the lock is given back. */
export function withLock<T>(work: () => T): T {
  // Null outside a document, whatever the type says.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT_MS)) throw new BusyError('busy');
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}

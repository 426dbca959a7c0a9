// What the document remembers as JSON. A service that fails is no memory that is empty: its error goes on, so that nothing is
// taken for the seller's, or for nobody's, because a call broke.

/** Where a document remembers; null outside a document, whatever the type says. */
export function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

/**
 * The object that is remembered under a key; null where there is none, or something damaged.
 * @throws what the service throws
 */
export function recallObject(key: string): Record<string, unknown> | null {
  const text = properties()?.getProperty(key) ?? '';
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
      ? (stored as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

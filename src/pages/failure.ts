// What a page says when a call to the script fails: never Google's own words, which are for nobody to read.

/** What went wrong, as far as Google's words tell it. */
export type Failure = 'denied' | 'lost' | 'slow' | 'failed';

const KINDS: readonly (readonly [Failure, RegExp])[] = [
  ['denied', /PERMISSION_DENIED|authori[sz]|permission|access denied|not have access|没有权限|授权/i],
  ['slow', /exceeded maximum execution time|timed? ?out|too long/i],
  ['lost', /NetworkError|network|offline|connection|HTTP 0|ERR_INTERNET|Failed to fetch/i],
];

export function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'failed';
}

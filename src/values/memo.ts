// Remembers what a text of a report means: a file has a handful of words for a column of a million rows.

const MOST = 2000;

/** The same reading, made once for each text; what comes after the first two thousand texts is read each time. */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size < MOST) known.set(text, value);
    }
    return value;
  };
}

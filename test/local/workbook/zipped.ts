// A zip file of named texts, such as a workbook made by hand.
import { strToU8, zipSync } from 'fflate';

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

// A text that is named on the command line: a file, or what is piped in.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../../../files/decode';
import { Unusable } from '../unusable';

const STANDARD_INPUT = 0;

/** The text of a file, or of the standard input for `-`. Throws `Unusable` when it cannot be read. */
export function textOf(path: string, folder: string): string {
  if (path !== '-' && statSync(resolve(folder, path), { throwIfNoEntry: false })?.isFile() === false) {
    throw new Unusable('wrong.irregular', { path });
  }
  try {
    return decode(readFileSync(path === '-' ? STANDARD_INPUT : resolve(folder, path))).text.replace(/\r\n?/g, '\n');
  } catch (error) {
    throw new Unusable('wrong.file', { path, reason: error instanceof Error ? error.message : String(error) });
  }
}

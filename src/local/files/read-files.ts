// Report files as tabs, read one after the other to typed columns.
import { isAscii } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { type Again, readReport } from '../../files/read-file';
import { FileReading } from '../../reports';
import type { Tab } from '../../values/cell';
import { Unusable } from '../cli/unusable';
import type { ReportFile } from './report-files';

/** A file as a tab, or why it cannot be read. */
type Read = { readonly tab: Tab } | { readonly error: unknown };

/**
 * Reads files, in their order.
 * @param onFile hears of each file that is begun, and how many were begun before
 */
export function readFiles(
  files: readonly ReportFile[],
  onFile: (file: ReportFile, begun: number) => void = () => {},
): Read[] {
  return files.map((file, i) => {
    onFile(file, i);
    const reading = new FileReading();
    const read = tabOf(file, reading);
    // At once, so that no more than one file stands in memory whole.
    if ('tab' in read) reading.read(read.tab);
    return read;
  });
}

function tabOf({ path, tab }: ReportFile, { columns }: FileReading): Read {
  try {
    const bytes = readFileSync(path);
    return { tab: readReport(tab, bytes, { again: readerOf(path, bytes.length), lookAhead: columns, isAscii }) };
  } catch (error) {
    return { error };
  }
}

function readerOf(path: string, size: number): Again {
  const { mtimeMs } = statSync(path);
  return () => {
    const bytes = readFileSync(path);
    if (bytes.length !== size || statSync(path).mtimeMs !== mtimeMs) throw new Unusable('wrong.changed', { path });
    return bytes;
  };
}

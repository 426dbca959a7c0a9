// The names of the parts of a workbook, from the list at the end of its file: what is in it that no cell holds.

const LIST_ENTRY = 0x02014b50;
const LIST_END = 0x06054b50;
const LONGEST_COMMENT = 65_557;

/** The names in a zip file's list; none where it has no list that can be read. */
export function partNames(bytes: Uint8Array): string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = data.length - 22;
  while (end >= 0 && end > data.length - LONGEST_COMMENT && data.readUInt32LE(end) !== LIST_END) end--;
  if (end < 0 || data.readUInt32LE(end) !== LIST_END) return [];
  const names: string[] = [];
  let at = data.readUInt32LE(end + 16);
  while (at + 46 <= data.length && data.readUInt32LE(at) === LIST_ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    names.push(data.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

const CHART = /^xl\/charts\/chart[^/]*\.xml$/i;
const NOT_WRITTEN =
  /^xl\/(media|pivotTables|pivotCache|slicers|timelines|embeddings|externalLinks|ctrlProps|activeX)\/|^xl\/cellimages/i;

/** True for parts that this program does not write again: pictures, pivot tables, more charts than it made. */
export function holdsMoreThan(names: readonly string[], charts: number): boolean {
  return names.some((name) => NOT_WRITTEN.test(name)) || names.filter((name) => CHART.test(name)).length > charts;
}

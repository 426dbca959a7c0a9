// The folder `cases/`: for each certain case to file a folder with its text, facts and report rows.
import type { Claim } from '../../claims/claim';
import { casesOf, type FilingCase } from '../../filing/groups';
import { type Pack, packOf } from '../../filing/pack';
import type { CaseFacts } from '../../messages/cases/facts';
import type { AuditResult } from '../../result';
import type { Language } from '../../settings';
import type { Tab } from '../../values/cell';
import { fingerprint } from '../../values/text';
import { type OwnFile, writeOwnFiles } from '../files/own-files';
import type { Say } from './words';

const PART_LENGTH = 40;

/** A part of a folder's name that every file system takes. */
function plain(text: string): string {
  return [...text.normalize('NFC').replace(/[^\p{L}\p{N}.-]+/gu, '_')].slice(0, PART_LENGTH).join('');
}

/** Readable, the same in every run, and never that of another case, also where capitals do not count. */
export function folderName({ id, claims: [first] }: FilingCase): string {
  const { rule, orderId, shipmentId, referenceId, sku } = first;
  const shipment = id.startsWith('case/shipment/');
  const parts = shipment ? ['shipment', shipmentId] : [rule, orderId ?? shipmentId ?? referenceId, sku];
  const named = parts.flatMap((part) => (part ? [plain(part)] : []));
  return [...named, fingerprint(id).slice(0, 6)].join(' ');
}

function factsText(pack: Pack, language: Language, say: Say): string {
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: string, value: string) => `${label}${colon}${value}`;
  const files = pack.evidence.map(({ name, count }) =>
    say(count === 1 ? 'case.evidenceOne' : 'case.evidence', { file: fileOf(name), count }),
  );
  const proofs = pack.attachments.map(({ name, ticked }) => `[${ticked ? 'x' : ' '}] ${name}`);
  const blocks = [
    [line(say('case.where'), pack.where), pack.lookFirst],
    pack.facts.map(({ label, value }) => line(label, value)),
    proofs.length === 0 ? [] : [line(say('case.attachments'), '').trimEnd(), ...proofs],
    files,
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

const fileOf = (report: string): string => `evidence-${report}.csv`;

function filesOf(one: FilingCase, pack: Pack, language: Language, say: Say): OwnFile[] {
  const folder = folderName(one);
  const file = (name: string, content: string): OwnFile => ({ folder, name, content });
  return [
    file('case.txt', `${pack.text}\n`),
    ...(pack.meaning === null ? [] : [file('meaning.txt', `${pack.meaning}\n`)]),
    file('facts.txt', factsText(pack, language, say)),
    ...pack.evidence.map(({ name, csv }) => file(fileOf(name), csv)),
  ];
}

/** What the files of a case are made from. */
interface CasesSource {
  readonly result: AuditResult;
  readonly tabs: readonly Tab[];
  readonly facts: CaseFacts;
  readonly language: Language;
}

export interface CasesWritten {
  /** Folders written, and how many there would be without a limit. */
  readonly count: number;
  readonly all: number;
  /** Files that the seller changed and that stay. */
  readonly kept: readonly string[];
}

/**
 * Writes the folders of the certain cases to file, those that end first up to a limit.
 * @param root the folder of all cases
 * @param toFile the claims to file, those that end first before others
 * @throws what the file system throws
 */
export function writeCases(
  root: string,
  limit: number,
  toFile: readonly Claim[],
  source: CasesSource,
  say: Say,
): CasesWritten {
  const cases = casesOf(toFile.filter(({ strength }) => strength === 'strong'));
  const chosen = cases.slice(0, limit);
  const files = chosen.flatMap((one) => filesOf(one, packOf(one, source), source.language, say));
  return { count: chosen.length, all: cases.length, ...writeOwnFiles(root, files) };
}

// The cases that Amazon has and for which a letter is due: what the seller chose as its answer, or a week of silence.
import type { Claim } from '../claims/claim';
import { type Occasion, occasionId } from '../filing/follow-up';
import { casesOf, type FilingCase } from '../filing/groups';
import type { CaseSoFar } from '../filing/pack';
import type { ClaimRow } from './claim-rows';

/** A letter that is due. */
export interface Due {
  /** Of its row in Cases: the same as long as case and answer are. */
  readonly id: string;
  readonly one: FilingCase;
  readonly occasion: Occasion;
  readonly soFar: CaseSoFar;
}

/** True for the id of a letter's row in Cases: no case to file goes on with it. */
export function isLetter(id: string): boolean {
  return /^(refused|asked|silent)\b/.test(id);
}

/** What is to be answered for a claim; null for nothing, or when it is not known what. */
function occasionOf({ claim, state, amazons, answer }: ClaimRow): Occasion | null {
  // A text needs the rows, and what is paid needs no letter.
  if (claim === null || answer !== null) return null;
  if (state === 'silent') return { kind: 'silent' };
  if (state === 'refused' && amazons?.kind === 'refused' && amazons.reason !== null)
    return { kind: 'refused', reason: amazons.reason };
  if (state === 'asked' && amazons?.kind === 'asked' && amazons.question !== null)
    return { kind: 'asked', question: amazons.question };
  return null;
}

/** The letters that are due, in the order of the rows. Claims of one case with one answer share a letter. */
export function lettersDue(rows: readonly ClaimRow[]): Due[] {
  const groups = new Map<string, { occasion: Occasion; rows: Map<Claim, ClaimRow> }>();
  for (const row of rows) {
    const occasion = occasionOf(row);
    if (occasion === null || row.claim === null) continue;
    const name = JSON.stringify([occasionId(occasion), row.caseId]);
    const known = groups.get(name);
    if (known) known.rows.set(row.claim, row);
    else groups.set(name, { occasion, rows: new Map([[row.claim, row]]) });
  }
  const due: (Due & { place: number })[] = [];
  const place = new Map(rows.map((row, i) => [row.claim, i]));
  const times = new Map<string, number>();
  for (const { occasion, rows: of } of groups.values()) {
    for (const one of casesOf([...of.keys()])) {
      const row = of.get(one.claims[0]);
      const filed = one.claims.map((claim) => of.get(claim)?.filedOn ?? null).filter((day) => day !== null);
      const id = `${occasionId(occasion)}/${one.id}`;
      times.set(id, (times.get(id) ?? 0) + 1);
      due.push({
        ...{ id, one, occasion },
        soFar: {
          ...(row?.caseId ? { caseId: row.caseId } : {}),
          ...(filed.length > 0 ? { filedOn: Math.min(...filed) } : {}),
        },
        place: Math.min(...one.claims.map((claim) => place.get(claim) ?? rows.length)),
      });
    }
  }
  // Two cases about the same shipment or fee are told apart by their case id.
  return due
    .sort((a, b) => a.place - b.place)
    .map(({ place: _, ...one }) =>
      (times.get(one.id) ?? 0) > 1 ? { ...one, id: `${one.id}#${one.soFar.caseId ?? ''}` } : one,
    );
}

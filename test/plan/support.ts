// Hand-made audit results, and a sheet that applies a plan the way the shell does.
import type { Claim } from '../../src/claims/claim';
import type { CaseLanguage } from '../../src/messages/cases/languages';
import { textOf } from '../../src/messages/cases/text';
import type { CaseMore } from '../../src/messages/cases/writer';
import { cellText, type Grid, type Out, outText, type TabNow } from '../../src/plan/table/cells';
import { formulaText, moveFormula } from '../../src/plan/table/formulas';
import type { TablePlan } from '../../src/plan/table/table';
import { planCases } from '../../src/plan/tabs/cases';
import { claimLines, planClaims } from '../../src/plan/tabs/claims';
import type { AuditResult } from '../../src/result';
import type { Language } from '../../src/settings';
import type { Cell } from '../../src/values/cell';
import { dayFromIso, isoOf } from '../../src/values/day';

export const day = (iso: string): number => dayFromIso(iso)!;
export const AS_OF = day('2026-11-22');

export function aClaim(part: Partial<Claim> = {}): Claim {
  return {
    key: 'k1',
    error: 2,
    rule: 'warehouse-lost',
    state: 'ready',
    strength: 'strong',
    marketplace: 'US',
    orderId: null,
    shipmentId: null,
    referenceId: '7001',
    sku: 'MUG-BLUE',
    fnsku: 'X001AAA111',
    asin: 'B0AAA11111',
    title: 'Blue mug',
    eventDate: day('2026-10-01'),
    eligibleFrom: day('2026-10-08'),
    deadline: day('2026-11-30'),
    daysLeft: 8,
    unitsEvent: 3,
    unitsFound: 1,
    unitsReimbursed: 1,
    unitsOpen: 1,
    doubts: [],
    alternatives: [],
    candidateKeys: [],
    unitValue: 75_000,
    amount: 75_000,
    currency: 'USD',
    valueBasis: 'sourcing-cost',
    explanation: { id: 'warehouse-lost.sum', data: { units: 3, reconciled: 0, found: 1, paid: 1, open: 1 } },
    remarks: [],
    needs: [],
    evidence: [
      { tab: 'ledger', row: 5, role: 'event' },
      { tab: 'ledger', row: 9, role: 'netted' },
    ],
    ...part,
  };
}

export function aResult(claims: readonly Claim[], part: Partial<AuditResult> = {}): AuditResult {
  return {
    asOf: AS_OF,
    marketplace: 'US',
    reports: [
      { tab: 'ledger', report: 'ledger-detail', rows: 16, from: day('2026-08-01'), to: day('2026-11-20'), issues: [] },
    ],
    claims,
    settledKeys: [],
    verdicts: [],
    missing: [],
    balance: [],
    receivedNow: [],
    totals: [{ currency: 'USD', ready: 75_000, waiting: 0 }],
    ...part,
  };
}

/** The text of a case of one claim. */
export function caseTextIn(claim: Claim, result: AuditResult, language: CaseLanguage, more: CaseMore = {}): string {
  return textOf([claim], result, language, more);
}

/** The Cases tab after a run whose claims are all shown. */
export function casesPlan(result: AuditResult, now: TabNow | null, language: Language): TablePlan {
  return planCases(result, result.claims, now, language);
}

function cellOf(out: Out): Cell {
  if (typeof out === 'string' || typeof out === 'number') return out;
  if ('day' in out) return { iso: isoOf(out.day) };
  if ('formula' in out) return out.value;
  return outText(out);
}

/** The Claims tab of a result. */
export function claimsPlan(
  result: AuditResult,
  now: TabNow | null,
  language: Language = 'en',
  smallest = 0,
): TablePlan {
  return planClaims(claimLines(result, now, smallest), result, now, language);
}

/** The tab after a plan was written. */
export function apply(plan: TablePlan, now: TabNow | null): TabNow {
  const rows: Cell[][] = [];
  const formulas: string[][] = [];
  plan.cells.forEach((line, r) => {
    rows.push([]);
    formulas.push([]);
    line.forEach((out, c) => {
      if (typeof out === 'object' && 'keep' in out) {
        const { row, column } = out.keep;
        rows[r]![c] = now!.rows[row]![column] ?? '';
        const formula = now!.formulas[row]?.[column] ?? '';
        formulas[r]![c] = formula === '' ? '' : moveFormula(formula, row + 1, r + 1, plan.moved);
      } else {
        rows[r]![c] = cellOf(out);
        formulas[r]![c] = typeof out === 'object' && 'formula' in out ? formulaText(out.formula, (table) => table) : '';
      }
    });
  });
  // A sheet reports data only as far as it goes, and an unfilled cell as white.
  while (rows.length > 1 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  const height = rows.length;
  return {
    rows,
    formulas: formulas.slice(0, height),
    notes: plan.notes.slice(0, height).map((line) => [...line]),
    fills: plan.fills.slice(0, height).map((line) => line.map((fill) => fill ?? '#ffffff')),
  };
}

export function columnOf(now: TabNow, headerRow: number, title: string): number {
  const c = now.rows[headerRow]!.indexOf(title);
  if (c < 0) throw new Error(`no column ${title}`);
  return c;
}

/** Cell of a row that holds `text` anywhere, in the column of a title. */
export function cellBeside(now: TabNow, headerRow: number, text: string, title: string): string {
  const row = now.rows.findIndex((cells, r) => r > headerRow && cells.some((cell) => cellText(cell) === text));
  return row < 0 ? '(no row)' : cellText(now.rows[row]![columnOf(now, headerRow, title)]);
}

/** A copy that a test may type into. */
export function editable(now: TabNow): { rows: Cell[][]; formulas: string[][]; notes: string[][]; fills: string[][] } {
  const copy = <T>(grid: Grid<T>) =>
    Array.from({ length: grid.length }, (_, r) => Array.from({ length: grid[r]!.length }, (__, c) => grid[r]![c]!));
  return {
    rows: now.rows.map((line) => [...line]),
    formulas: copy(now.formulas),
    notes: copy(now.notes),
    fills: copy(now.fills),
  };
}

// The case text of a claim: what happened, how to find it, how it was counted, what was checked, what is asked.
import type { AuditResult, Claim, ReportSummary } from '../claims/claim';
import type { ReportId } from '../reports/ids';
import type { Language } from '../settings';
import { moneyText } from '../values/money';
import { fingerprint } from '../values/text';
import { reportName, say } from '../words';
import { casesEn } from '../words/cases.en';
import { casesZh } from '../words/cases.zh';
import { fill, type Values } from '../words/render';
import { clip } from './cells';
import { RULE_FACTS } from './ruleFacts';

type CaseKey = keyof typeof casesEn;

const CASES: Readonly<Record<Language, Readonly<Record<CaseKey, string>>>> = { en: casesEn, zh: casesZh };
const IDENTIFIERS = ['marketplace', 'orderId', 'shipmentId', 'referenceId', 'sku', 'fnsku', 'asin', 'title'] as const;
const SEPARATOR: Readonly<Record<Language, string>> = { en: '; ', zh: '；' };

function opening(claim: Claim): CaseKey {
  if (claim.rule === 'over-refund' && claim.unitsOpen === 0) return 'opening.over-refund-money';
  return `opening.${claim.rule}`;
}

function checkedReports(claim: Claim, reports: readonly ReportSummary[], language: Language): string {
  const names: string[] = [];
  for (const id of RULE_FACTS[claim.rule].checked) {
    const used = reports.filter((report) => report.report === id);
    if (used.length === 0) continue;
    names.push(checkedReport(id, used, language));
  }
  return names.join(SEPARATOR[language]);
}

function checkedReport(id: ReportId, used: readonly ReportSummary[], language: Language): string {
  const report = reportName(id, language);
  const from = used.reduce<number | null>((min, r) => (r.from === null ? min : Math.min(min ?? r.from, r.from)), null);
  const to = used.reduce<number | null>((max, r) => (r.to === null ? max : Math.max(max ?? r.to, r.to)), null);
  const words = CASES[language];
  if (from === null || to === null) return fill(words['checked.undated'], { report }, language);
  return fill(words['checked.report'], { report, from, to }, language);
}

// More lines than this are no easier to check than the report itself.
const CHARGES_LISTED = 300;

/** The charges of a fee claim, oldest first: Amazon asks for them. */
function chargeLines(claim: Claim, language: Language): string[] {
  if (!claim.charges || claim.charges.length === 0) return [];
  const words = CASES[language];
  const lines = claim.charges
    .slice(0, CHARGES_LISTED)
    .map((charge) => fill(words[charge.given > 0 ? 'charges.given' : 'charges.line'], { ...charge }, language));
  const more = claim.charges.length - lines.length;
  return [fill(words.charges, { currency: claim.currency }, language), ...lines, ...(more > 0 ? [`… +${more}`] : [])];
}

function asking(claim: Claim): CaseKey {
  if (claim.rule === 'size-tier-fee' || claim.rule === 'referral-fee') return `ask.${claim.rule}`;
  return claim.unitsOpen === 0 ? 'ask.money' : 'ask';
}

/** The draft for a claim, ready to paste into a case; at most as long as a cell. */
export function caseText(claim: Claim, result: AuditResult, language: Language): string {
  const words = CASES[language];
  const values: Values = {
    ...claim,
    explanation: say(claim.explanation, language),
    evidence: null,
    remarks: null,
    needs: null,
    charges: null,
  };
  const write = (key: CaseKey, more: Values = values) => fill(words[key], more, language);
  const identifiers = IDENTIFIERS.filter((id) => claim[id] !== null && claim[id] !== '').map((id) =>
    write(id, { value: claim[id] }),
  );
  const counted = [write('arithmetic')];
  if (claim.amount !== null) {
    counted.push(write('amount', { amount: moneyText(claim.amount), currency: claim.currency }));
  }
  const reports = checkedReports(claim, result.reports, language);
  const paragraphs = [
    write('greeting'),
    write(opening(claim)),
    identifiers.join('\n'),
    counted.join('\n'),
    chargeLines(claim, language).join('\n'),
    reports === '' ? '' : write('checked', { asOf: result.asOf, reports }),
    write(asking(claim)),
    write('thanks'),
  ];
  return clip(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));
}

/** Where in Seller Central such a claim is filed. */
export function whereToFile(claim: Claim, language: Language): string {
  return CASES[language][`where.${RULE_FACTS[claim.rule].where}`];
}

/** Changes when a fact that the case text rests on changes; the day of the run is none. */
export function factsFingerprint(claim: Claim): string {
  return fingerprint(
    JSON.stringify([
      claim.rule,
      claim.eventDate,
      claim.unitsEvent,
      claim.unitsFound,
      claim.unitsReimbursed,
      claim.unitsOpen,
      claim.amount,
      claim.currency,
      IDENTIFIERS.map((id) => (id === 'title' ? null : claim[id])),
    ]),
  );
}

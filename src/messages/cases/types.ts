// What a language file of case texts holds: the sentences of a case, the arithmetic, and the names of reports.

import type { ReportId } from '../../reports/ids';
import type { Language } from '../../settings';
import type { SumId } from '../../words/message-ids';
import type { CaseKey } from './en';

export interface CaseWords {
  readonly separator: string;
  /** The language of the names of size tiers, and of the reports that have no name of their own here. */
  readonly names: Language;
  readonly sentences: Readonly<Record<CaseKey, string>>;
  readonly sums: Readonly<Record<SumId, string>>;
  readonly reports: Readonly<Partial<Record<ReportId, string>>>;
}

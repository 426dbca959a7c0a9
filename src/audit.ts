// The one path from tabs to claims: read, recognise, net, judge, price, date.
import type { AuditResult } from './claims/claim';
import type { Settings } from './settings';
import type { Tab } from './values/cell';

/** Called between stages with a short id of what comes next and the share done (0–1). */
export type Progress = (stage: string, done: number) => void;

/** Audits a set of tabs. Pure: the same tabs and settings give the same result, whatever the order of tabs and rows. */
export function audit(_tabs: readonly Tab[], _settings: Settings, _progress?: Progress): AuditResult {
  throw new Error('being built');
}

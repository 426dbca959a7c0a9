// Sample reports: one click puts them into the spreadsheet, one takes them away.

import type { Language } from '../settings';
import { loadSamples, removeSamples, type SampleSheet } from '../sheets';
import type { Day } from '../values/day';
import { reportName, t } from '../words';
import { sampleStory } from './sample-story';

/** The sample reports with the names of their tabs. */
function sampleSheets(today: Day, language: Language): SampleSheet[] {
  return sampleStory(today, language).map(({ report, rows }) => {
    return { name: t(language, 'samples.tab', { report: reportName(report, language) }), rows };
  });
}

/** Loads them, and tells what happened and what to do next. */
export function loadAndTell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  today: Day,
  language: Language,
): string {
  const done = loadSamples(spreadsheet, sampleSheets(today, language), language);
  if ('refused' in done) return t(language, `samples.refused.${done.refused}`);
  return t(language, 'samples.loaded', { count: done.loaded.length });
}

/** Takes them away, and tells what stays. */
export function removeAndTell(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, language: Language): string {
  const { removed, left, tables } = removeSamples(spreadsheet, language);
  if (removed === 0 && left.length === 0) return t(language, 'samples.none');
  const lines = [t(language, 'samples.removed', { count: removed })];
  if (left.length > 0) lines.push(t(language, 'samples.left', { tabs: left.join(t(language, 'list.comma')) }));
  lines.push(t(language, tables ? 'samples.tables' : 'samples.runAgain'));
  return lines.join(' ');
}

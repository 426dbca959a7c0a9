// npm run check -- FOLDER: audits every report file below a folder, each one alone, and says in a line what each gave.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { audit } from '../../audit';
import { readReport } from '../../files/read-file';
import { defaultSettings } from '../../settings';
import { isoOf } from '../../values/day';
import { say } from '../../words';

const SHOWN_ISSUES = 3;

function reportFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return reportFiles(path);
      return /\.(txt|tsv|csv)$/i.test(entry.name) ? [path] : [];
    })
    .sort();
}

function checkFile(path: string, folder: string): string[] {
  const tab = readReport(basename(path, extname(path)), readFileSync(path));
  const newest = audit([tab], defaultSettings(0)).reports[0]?.to ?? null;
  // As of the file's own last day: an old file would show nothing but what is long past.
  const result = audit([tab], defaultSettings((newest ?? 0) + 1));
  const [report] = result.reports;
  if (!report) return [];
  const dates = report.from === null || report.to === null ? '' : `, ${isoOf(report.from)} to ${isoOf(report.to)}`;
  const states = new Map<string, number>();
  for (const claim of result.claims) states.set(claim.state, (states.get(claim.state) ?? 0) + 1);
  const claims = [...states].map(([state, count]) => `${count} ${state}`).join(', ') || 'none';
  const issues = report.issues.map((issue) => {
    const place = issue.row === null ? '' : ` row ${issue.row}`;
    return `    ${issue.code}${place}: ${say(issue.message, 'en')}`;
  });
  return [
    `${relative(folder, path)}: ${report.report ?? 'unknown'}, ${report.rows} rows${dates}; claims: ${claims}; issues: ${issues.length}`,
    ...issues.slice(0, SHOWN_ISSUES),
    ...(issues.length > SHOWN_ISSUES ? [`    … and ${issues.length - SHOWN_ISSUES} more`] : []),
  ];
}

const named = process.argv[2];
if (named === undefined) {
  process.stderr.write('Name a folder of reports: npm run check -- FOLDER\n');
  process.exitCode = 2;
} else {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  for (const path of reportFiles(folder)) for (const line of checkFile(path, folder)) process.stdout.write(`${line}\n`);
}

// What the local command says, in English. The Chinese file has the same keys and placeholders.
export const localEn = {
  help: `FBA Claims: finds what Amazon owes you, in the report files of a folder.

  npm start -- [FOLDER or FILE …] [options]

  FOLDER                .txt, .tsv and .csv files in it are read, those in its subfolders are not.
                        Without one, the sample reports of this project are audited.
  --marketplace US      for rows that name no marketplace themselves (US, UK, DE, JP …)
  --as-of YYYY-MM-DD    the day from which deadlines are counted; today if left out
  --covers FROM..TO     your reports are complete from FROM to TO (YYYY-MM-DD..YYYY-MM-DD)
  --out FOLDER          where the results go; fba-claims-output if left out
  --language en|zh      language of the results
  --help                shows this text

Nothing leaves this computer.`,

  'wrong.option': 'There is no option {option}. See: npm start -- --help',
  'wrong.value': '{option} needs a value. See: npm start -- --help',
  'wrong.marketplace': 'Unknown marketplace "{text}". Use one of: {list}',
  'wrong.date': '--as-of needs a date as YYYY-MM-DD, not "{text}".',
  'wrong.covers': '--covers needs two dates as YYYY-MM-DD..YYYY-MM-DD, the earlier one first, not "{text}".',
  'wrong.language': '--language is en or zh, not "{text}".',
  'wrong.missing': 'There is no file or folder {path}',
  'wrong.kind': '{path} is no .txt, .tsv or .csv file.',
  'wrong.folder': 'The folder {path} cannot be read: {reason}',
  'wrong.out': 'The results cannot be written to {path}: {reason}',
  'wrong.empty': 'Nothing to audit: no .txt, .tsv or .csv file in {path}',
  'wrong.unknown': 'Nothing to audit: none of the {count} files is a report that is known here.',

  'note.unreadable': 'Cannot read {path}: {reason}',
  'note.renamed': '{file} has the name of another file: its tab is called "{tab}".',
  'note.samples': 'These are the sample reports of this project. For your own: npm start -- FOLDER',
  'note.long':
    'The workbook holds only the first 1,048,576 rows of "{tab}", as many as Excel takes; all rows were audited.',
  reading: 'Reading {count} files …',

  title: 'FBA Claims',
  subtitle: 'as of {date}, marketplace {marketplace}',
  reports: 'Reports',
  rows: 'Rows',
  from: 'From',
  to: 'To',
  issues: 'Issues',
  files: 'Files',
  unknown: '{tab}: not a report that is known here; skipped',
  more: '… and {count} more, in claims.json',
  row: '{tab}, row {row}',
  issue: '{place}: {text}',

  claims: 'What Amazon owes',
  none: 'No claim was found in these reports.',
  review: 'Check first',
  total: 'Total',
  strongOnly: 'Amounts count certain claims only. "Check first" are claims that a person has to judge.',
  urgent: 'Most urgent',
  left: '{days} days left',
  leftOne: '1 day left',
  leftNone: 'last day',
  noAmount: 'no cost known',
  order: 'order {id}',
  shipment: 'shipment {id}',
  sku: 'SKU {id}',

  needed: 'Still needed',
  neededDates: '{report}, {from} to {to}',
  neededFor: 'decides {count} claims',
  neededForOne: 'decides 1 claim',
  neededRule: '{reports}',
  neededRuleFor: 'for: {rules}',
  or: ' or ',
  and: ', ',

  results: 'Results',
  workbook: 'Workbook with highlighted rows, claims, case texts, balance and fees',
  json: 'The same for other programs',
} as const;

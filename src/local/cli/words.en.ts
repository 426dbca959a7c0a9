// What the local commands say, in English. The Chinese file has the same keys and placeholders.
export const localEn = {
  help: `FBA Claims: finds what Amazon owes you, in the report files of a folder.

  {program} [FOLDER or FILE …] [options]

  FOLDER                .txt, .tsv and .csv files in it are read, those in its subfolders are not.
                        Without one, the sample reports are audited where they stand beside the program.
                        Several folders are an account each, with a roll-up of all.
  --accounts FOLDER     each subfolder of FOLDER is an account
  --together            the folders named are one account
  --jobs N              so many accounts at a time; as many as there are processors if left out
  --marketplace US      for rows that name no marketplace themselves (US, UK, DE, JP …)
  --as-of YYYY-MM-DD    the day from which deadlines are counted; today if left out
  --covers FROM..TO     your reports are complete from FROM to TO (YYYY-MM-DD..YYYY-MM-DD)
                        REPORT=FROM..TO says it of one report (reimbursements=…); can be given several times
  --out FOLDER          where the results go; fba-claims-output if left out (samples/ in it for the samples)
  --cases N             at most N folders of cases; 200 if left out
  --no-cases            writes no folders of cases
  --workbook full|evidence|none   whether the workbook holds all report rows, or the rows of claims with their
                        neighbours, or is not written; full up to 100,000 report rows if left out
  --language en|zh      language of the results
  --keep-personal-data  the workbook shows buyers' names, e-mails, phones and addresses too
  --help                shows this text

What you type in the workbook is read and kept by the next run into the same folder.
Nothing leaves this computer.`,

  'wrong.nothing': 'Name the folder that holds your reports: {program} FOLDER (more: {program} --help)',
  'wrong.option': 'There is no option {option}. See: {program} --help',
  'wrong.value': '{option} needs a value. See: {program} --help',
  'wrong.marketplace': 'Unknown marketplace "{text}". Use one of: {list}',
  'wrong.date': '--as-of needs a date as YYYY-MM-DD, not "{text}".',
  'wrong.covers.report': '--covers knows no report "{text}"; it is one of {list}.',
  'wrong.covers': '--covers needs two dates as YYYY-MM-DD..YYYY-MM-DD, the earlier one first, not "{text}".',
  'wrong.cases': '--cases needs a number, not "{text}".',
  'wrong.workbook': '--workbook is full, evidence or none, not "{text}".',
  'wrong.sheet.port': '--port needs a number from 0 to 65535, not "{text}".',
  'wrong.sheet.taken': 'The port is taken by another program. Leave --port out, or name another one.',
  'wrong.sheet.saved':
    '{path} cannot be read: {reason}. --new begins anew and writes over it; --save names another file.',
  'wrong.sheet.save': 'What was typed cannot be saved to {path}: {reason}',
  'sheet.running': 'The local sheet is open at {address}',
  'sheet.saved': 'What you type is saved to {path}. Ctrl-C stops.',
  'sheet.stopped': 'Saved and stopped.',
  'help.sheet': `FBA Claims: the add-on in a spreadsheet in your browser, without an account.

  npm run sheet -- [options]

  --folder FOLDER   begins with the report files of FOLDER; with the sample reports if left out
  --new             begins anew; what was typed before is written over
  --save FILE       where the spreadsheet is kept
  --port N          the port; any free one if left out
  --language en|zh  language of the menu and pages
  --no-open         does not open the browser

It listens on this computer only. Nothing leaves it.`,
  'wrong.jobs': '--jobs needs a number from 1 to 999, not "{text}".',
  'wrong.accounts.paths': '--accounts already says which folders are audited; name no others beside it.',
  'wrong.accounts.empty':
    'Nothing to audit: {path} has no subfolder. --accounts needs a folder with a subfolder for each account.',
  'wrong.language': '--language is en or zh, not "{text}".',
  'wrong.missing': 'There is no file or folder {path}',
  'wrong.irregular': '{path} is no regular file; it is not read.',
  'wrong.unexpected': 'This cannot go on: {reason}. Nothing that you typed was changed.',
  'wrong.kind': '{path} is no .txt, .tsv or .csv file.',
  'wrong.changed': '{path} was changed while it was worked on. Run again.',
  'wrong.folder': 'The folder {path} cannot be read: {reason}',
  'wrong.out': 'The results cannot be written to {path}: {reason}',
  'wrong.empty': 'Nothing to audit: no .txt, .tsv or .csv file in {path}',
  'wrong.empty.others':
    'Nothing to audit: no .txt, .tsv or .csv file in {path}. {files} cannot be read: download the reports as .txt or .csv once more, or save a table in Excel, WPS or LibreOffice as “Text (tab delimited)”.',
  'wrong.empty.folders':
    'Nothing to audit: no .txt, .tsv or .csv file in {path} itself. Name one of its folders, or audit each as an account of its own: --accounts {path}',
  'wrong.unknown': 'Nothing to audit: none of the {count} files is a report that is known here.',

  'note.unreadable': 'Cannot read {path}: {reason}',
  'note.renamed': '{file} has the name of another file: its tab is called "{tab}".',
  'note.irregular': '{path} is no regular file; it was not read.',
  'note.large': '{path} has {size} MB; reading it takes a while.',
  'note.covers':
    '--covers {report}: no file is that report, so that the dates change nothing. Put the report in, even if it has no rows.',
  'note.standing': 'What was typed in {file} was read and kept.',
  'note.unwritten': 'What was typed in {file} was read; no workbook was written, so it stays as it is.',
  'note.left.unreadable': '{file} cannot be read as a workbook; it was left as it is, and nothing in it was used.',
  'note.left.foreign': '{file} was not written by this program, or has lost its memory; it was left as it is.',
  'note.left.open':
    '{file} is open elsewhere or write-protected; it was left as it is. Go on in the new workbook and close the old one.',
  'note.left.more':
    '{file} holds pictures, charts or pivot tables of yours, which cannot be written again; it was left as it is.',
  'note.left.older':
    '{file} was saved before {newer}: it was left as it is, and nothing that was typed in it was read. Copy what you need of it into {newer}.',
  'note.unknown-own':
    'The tab "{tab}" has lost its titles or its hidden columns: it stays as it is, and what was typed in it was not read. Copy your status, case IDs and notes into the new tab and delete this one before you file anything.',
  'note.moved': 'The new workbook is {file}.',
  'note.personal':
    "Buyers' names, e-mails, phones and addresses are masked in the workbook ({count} columns). --keep-personal-data keeps them.",
  'note.samples': 'These are the sample reports of this project. For your own: {program} FOLDER',
  'note.evidence':
    'Of {all} report rows the workbook holds the {count} that claims lead to or that are marked, with their neighbours, under their own row numbers; the other rows are hidden and empty. All rows: --workbook full',
  'note.beyond':
    'Evidence of "{tab}" below row 1,048,576 is not in the workbook: Excel takes no more rows. The folders of cases have it.',
  'note.long':
    'The workbook holds only the first 1,048,576 rows of "{tab}", as many as Excel takes; all rows were audited.',
  'progress.reading': 'Reading {tab}',
  'progress.auditing': 'Looking for claims',
  'progress.writing': 'Writing the results',

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
  issueMore: '({count} more like this.)',
  issue: '{place}: {text}',

  claims: 'What Amazon owes',
  none: 'No claim was found in these reports.',
  noneYet: 'No claim can be told from these reports yet: {count} cases wait for reports that are not here.',
  undecidedMany: 'the reports that "Still needed" names',
  undecided: 'Nothing is decided about errors {errors}, for lack of: {reports}.',
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
  cases: 'A folder for each certain case to file: {count} with text, facts and evidence',
  casesFewer: 'A folder for the first {count} of {all} certain cases to file, by last day; all: --cases {all}',
  casesKept:
    '{count} of these files you have changed: they stay as they are, with the new text beside them ({example}).',
  'case.where': 'Where to file',
  'case.attachments': 'Attachments ([x] lie in this folder)',
  'case.evidence': '{file}: {count} rows',
  'case.evidenceOne': '{file}: 1 row',
  csv: 'The rows of Claims, with what you typed in them',

  account: 'Account',
  currency: 'Currency',
  toFile: 'To file',
  toFileAmount: 'Amount',
  'account.next': 'Next last day',
  'account.done': '{done}  {account}: {claims} certain claims to file[, {sums}]',
  'account.failed': '{done}  {account}: not audited. {problem}',
  'account.failures': '{count} of {all} accounts could not be audited; their lines in accounts.csv say why.',
  'account.rollUp':
    'All accounts: {file}. The workbook and summary.txt of each stand in the folder of its name beside it.',

  // The message commands
  'help.message': `FBA Claims: writes a message to a buyer, with the step to do first.

  npm run message -- --list [--json]
  npm run message -- --scenario ID --order ORDER_ID [FOLDER] [options]
  npm run message -- --scenario before-purchase [--set item=NAME]   no order yet
  npm run message -- --proposals [FOLDER] [--json]
  npm run message -- --buyer FILE [--order ID] [FOLDER] [--json]   what a buyer's message is about; - reads what is piped in

  FOLDER                   report files (.txt, .tsv, .csv) that fill the text; the samples if left out
  --language {languages}   language of the text; that of the order's marketplace if left out
  --fulfilment fba|seller  who ships the order, where no report says so
  --set NAME=VALUE         answers a question, such as --set tracking=1Z999; may be repeated
  --received "YYYY-MM-DD HH:MM"   when the buyer's message came in; now if left out
  --marketplace US         where no report names the order's marketplace
  --as-of YYYY-MM-DD       today's date for the text
  --shop NAME, --signature TEXT, --price-limit AMOUNT   as in the Settings tab
  --tone plain|warm, --answer-days N, --refund-days N   as there: how it sounds, and the working days (1 to 10) that it promises
  --interface en|zh        language of everything around the text
  --json                   prints JSON

Exit code 0: the text may go out. 1: it may not yet. 2: the command cannot be used like this.`,
  'help.check': `FBA Claims: checks a text against Amazon's rules for messages.

  npm run check-text -- FILE [options]

  FILE                     a text file; - reads what is piped in
  --language {languages}   language of the marketplace
  --fulfilment fba|seller, --order ORDER_ID, --scenario ID   what else is known about the message
  --audience buyer|public|amazon|warehouse   who reads it; buyer if left out
  --interface en|zh        language of the explanations
  --json                   prints JSON

Exit code 0: no rule is broken (there may be warnings). 1: one is. 2: the command cannot be used like this.`,
  'message.scenarios': 'Scenarios',
  'message.languages': 'Languages',
  'message.rules': 'Rules',
  'message.subject': 'Subject',
  'message.first': 'Do first',
  'message.when': 'When',
  'message.due': 'Due',
  'message.pays': 'What pays',
  'message.meaning': 'In English',
  'message.understood': '{scenario}  by: {words}',
  'message.understoodLanguage': 'Language: {language}',
  'message.understoodNothing': 'No words in it tell which scenario fits.',
  'message.asked': 'Please answer (--set NAME=VALUE)',
  'message.notes': 'Notes',
  'message.check': 'Check',
  'message.clean': 'breaks no rule',
  'message.none': 'nothing to propose',
  'message.line': '{title}: {text}',
  'wrong.message.option': 'There is no option {option}. See --help.',
  'wrong.choice': '{option} cannot be "{value}". Use one of: {list}',
  'wrong.message.value': '{option} needs a value.',
  'wrong.scenario': 'There is no scenario "{value}". --list names them.',
  'wrong.noScenario': 'Name a scenario and an order: --scenario ID --order ORDER_ID. --list names the scenarios.',
  'wrong.set': '--set needs NAME=VALUE, not "{value}". Names: {list}',
  'wrong.form': '{option} needs {form}, not "{value}".',
  'wrong.file': '{path} cannot be read: {reason}',
  'wrong.noFile': 'Name one text file, or - for what is piped in.',
} as const;

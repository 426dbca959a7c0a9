// What is wrong with a tab or row, in English. Placeholders: `{name}`, `{name:date}`, `{name:money}`, `{name:report}`.
export const issuesEn = {
  'empty-tab': 'There is nothing in it.',
  'empty-report': 'It has a header but no rows.',
  'unknown-report': 'This is none of the reports that FBA Claims knows; it is skipped.',
  'nearly-report':
    'It looks like {report:report} but lacks the column "{column}"; it is skipped. Download the report again with all columns.',
  'missing-column':
    'The column "{column}" is missing, so rows cannot be dated or counted. Download the report again with all columns.',
  'short-row':
    'The row has {cells} cells where the header has {expected}: something is missing. Download the report again.',
  'cut-row': 'The file ends in the middle of this row: it was cut off. Download it again.',
  'long-row':
    'The row has {cells} cells where the header has {expected}: a cell holds the separator. Download the report again.',
  'joined-row': 'This row was broken over several lines; they were put together again.',
  'second-report':
    'Another report ({report:report}) begins in this row; it is read as a report of its own. Give each report its own tab.',
  'repeated-rows':
    'From here on the tab repeats rows before (rows: {count}), as where downloads were joined; they count once. Give each download its own tab.',
  'unknown-word':
    '"{word}" in "{column}" is no word that FBA Claims knows, so what such rows tell is not used. Please report the word.',
  'bad-date': '"{value}" in "{column}" is no date; the row cannot make a claim.',
  'empty-bad-date': 'The date in "{column}" is missing; the row cannot make a claim.',
  'bad-number': '"{value}" in "{column}" is no number.',
  'empty-bad-number': 'The number in "{column}" is missing.',
  'zero-bad-number': '"{column}" is 0: the row tells of no unit.',
  'bad-currency':
    '"{value}" in "{column}" is in no currency that FBA Claims knows, so this cost is not used. Write the amount alone, and its code (USD, EUR, CNY) in the column Currency.',
  'other-currency':
    '"{value}" in "{column}" and the currency "{currency}" do not go together, so this cost is not used. Write the amount alone, and its code (USD, EUR, CNY) in the column Currency.',
  'open-currency':
    '"{value}" in "{column}" may be in several currencies: it is read as the marketplace\'s own where that is one of them, and not used elsewhere. Write its code (CNY, JPY, SEK) in the column Currency.',
  'no-unit':
    'The unit of "{column}" is missing, so this measure is not used. Fill in the unit (in, cm; lb, oz, kg, g).',
  'bad-unit':
    '"{value}" in "{column}" is no unit that FBA Claims knows: use in or cm for sides and lb, oz, kg or g for weight.',
  'bad-fee-class':
    '"{value}" in "{column}" is none of standard, apparel and dangerous; the highest fee of the three is used.',
  'damaged-id':
    '"{value}" in "{column}" is what a spreadsheet made of an id; the original cannot be told. Import the file again as plain text.',
  'garbled-cell': '"{value}" in "{column}" holds characters that are no text. Download the report again.',
  'shifted-row':
    'The cells of this row stand one column beside where other rows of {report:report} have them. Download the report again.',
  'empty-damaged-id': 'The id in "{column}" cannot be read.',
  'ambiguous-date-column':
    'Every date in "{column}" can be read day first or month first, so these dates are not used. Paste the report again as plain text, or a longer one.',
  'ambiguous-date-span':
    'Every date in "{column}" can also be read day first, and they would then lie closer together. They are read month first, as Amazon writes this report.',
  'settlement-total':
    'Settlement {settlement} says {stated}, its lines add up to {sum}: {difference} is missing. Part of it was not pasted.',
  'settlement-total-unreadable':
    'The total of settlement {settlement} ("{value}") is no amount, so its lines cannot be checked.',
  'payments-total': 'The amounts of this row add up to {sum}, but its total says {stated}.',
  'unmatched-reversal':
    'Reversal {id} names reimbursement {original}, which is not in the report; it changes nothing. Paste a longer report.',
  'unused-reimbursement':
    'Reimbursement {id}[, {reason:code},] belongs to no order and to no kind of loss, so it settles nothing.',
  'more-issues': '{count} more rows have the same problem.',
} as const satisfies Readonly<Record<string, string>>;

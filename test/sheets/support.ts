// A small seller in a spreadsheet: a ledger, reimbursements, costs, settlement and returns, as pasted as text.
import { createStandIn, type StandIn, type StandInOptions } from '../../src/local/standin';
import headerRows from '../fixtures/header-rows.json';

export const LEDGER_HEADER = headerRows['ledger-detail']['14 columns'];

export function ledgerRow(date: string, sku: string, reference: string, quantity: number, reason: string): string[] {
  const id = sku.replace(/[^A-Z0-9]/g, '');
  return [
    ...[date, `X00${id}`, `B00${id}`, sku, `Title of ${sku}`, 'Adjustments', reference, String(quantity), 'PHX7'],
    ...['SELLABLE', reason, 'US', '', ''],
  ];
}

export const REIMBURSEMENTS_HEADER = headerRows.reimbursements['18 columns'];

export function reimbursementRow(date: string, id: string, sku: string, reason: string, units: number): string[] {
  const code = sku.replace(/[^A-Z0-9]/g, '');
  return [
    ...[date, id, '', '', reason, sku, `X00${code}`, `B00${code}`, `Title of ${sku}`, 'Sellable', 'USD', '7.50'],
    ...[(7.5 * units).toFixed(2), String(units), '0', String(units), '', ''],
  ];
}

export const LEDGER: string[][] = [
  LEDGER_HEADER,
  ledgerRow('10/05/2026', 'MUG-BLUE', '7001', -3, 'M'),
  ledgerRow('10/08/2026', 'MUG-BLUE', '7002', 1, 'F'),
  ledgerRow('10/20/2026', 'LAMP-1', '7003', -1, 'E'),
  ledgerRow('11/19/2026', 'CUP-RED', '7004', -2, 'M'),
  ledgerRow('11/20/2026', 'BOWL', '7005', 5, 'P'),
];

const REIMBURSEMENTS: string[][] = [
  REIMBURSEMENTS_HEADER,
  reimbursementRow('2026-09-12T08:00:00+00:00', '9000', 'OTHER', 'CustomerReturn', 1),
  reimbursementRow('2026-10-12T08:00:00+00:00', '9001', 'MUG-BLUE', 'Lost_Warehouse', 1),
  reimbursementRow('2026-11-18T08:00:00+00:00', '9002', 'OTHER', 'CustomerReturn', 1),
];

const PRODUCTS: string[][] = [
  ['SKU', 'Sourcing cost', 'Currency'],
  ['MUG-BLUE', '7.5', 'USD'],
  ['CUP-RED', '2', 'USD'],
];

export const AS_OF = 20_779; // 2026-11-22

export function aSeller(options: StandInOptions = {}): StandIn {
  const standIn = createStandIn({ year: 2026, ...options });
  standIn.book.addText('ledger', LEDGER);
  standIn.book.addText('reimbursements', REIMBURSEMENTS);
  standIn.book.addText('Products', PRODUCTS);
  return standIn;
}

export const sheetOf = (standIn: StandIn, name: string) => standIn.spreadsheet.getSheetByName(name)!;

export function valuesOf(standIn: StandIn, name: string): unknown[][] {
  return sheetOf(standIn, name).getDataRange().getValues();
}

/** Everything that a person sees in a tab. */
export function pictureOf(standIn: StandIn, name: string) {
  const range = sheetOf(standIn, name).getDataRange();
  return {
    shown: range.getDisplayValues(),
    formulas: range.getFormulas(),
    fills: range.getBackgrounds(),
    notes: range.getNotes(),
    formats: range.getNumberFormats(),
  };
}

export function titleRow(standIn: StandIn, name: string, key: string): number {
  return valuesOf(standIn, name).findIndex((row) => row.includes(key));
}

/** Address of the cell in the row that holds `text`, under a title (rows and columns from 1). */
export function cellOf(standIn: StandIn, name: string, key: string, text: string, title: string) {
  const values = valuesOf(standIn, name);
  const header = titleRow(standIn, name, key);
  const column = values[header]!.indexOf(title) + 1;
  const row = values.findIndex((cells, r) => r > header && cells.includes(text)) + 1;
  if (row === 0 || column === 0) throw new Error(`nothing at ${text} / ${title}`);
  return sheetOf(standIn, name).getRange(row, column);
}

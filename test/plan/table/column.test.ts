// A column as one entry: what the compiler asks for, and what a row gets from it.
import { OWN_TABLES, TABLE_IDS } from '../../../src/plan/made-tabs';
import { columnsOf, entryOf } from '../../../src/plan/table/column';
import { headerKey } from '../../../src/values/text';
import { inAllLanguages } from '../../../src/words';

interface Product {
  readonly sku: string;
  readonly units: number | null;
}

const column = columnsOf<'balance', Product>('balance');
const SKU = column({ id: 'sku', width: 140, value: ({ sku }) => sku });
const UNITS = column({
  id: 'received',
  width: 105,
  format: ({ units }) => (units === 0 ? 'integer' : 'money'),
  value: ({ units }) => units ?? undefined,
  fill: ({ units }) => (units === 0 ? '#ff0000' : null),
});
const NOTES = column({ id: 'yourNotes', width: 240, owner: 'seller' });
const KEY = column({ id: 'key', width: 100, owner: 'hidden', value: ({ sku }) => `sku ${sku}` });
const TABLE = { columns: [SKU, UNITS, NOTES, KEY], key: 'key' } as const;

test('title and help follow from the table and the id', () => {
  expect(SKU).toMatchObject({ title: 'balance.sku', help: 'balance.sku.help', format: 'text', owner: 'add-on' });
});

test('a column without its words, or without a value, does not compile', () => {
  // @ts-expect-error no title "balance.trial" in the words
  column({ id: 'trial', width: 100, value: () => '' });
  // @ts-expect-error "claims.state" is no column of Balance
  column({ id: 'state', width: 100, value: () => '' });
  // @ts-expect-error "messages.check" has no help text
  columnsOf<'cases', Product>('cases')({ id: 'check', width: 100, value: () => '' });
  // @ts-expect-error only the seller's columns have no value
  column({ id: 'sku', width: 100 });
  // @ts-expect-error a hidden column is ours
  column({ id: 'key', width: 100, owner: 'hidden' });
  // @ts-expect-error what is the seller's has no value of ours
  column({ id: 'yourNotes', width: 100, owner: 'seller', value: () => '' });
  expect.assertions(0);
});

test('a row gets key, values, formats and fills from its columns, and nothing in the seller’s', () => {
  const { key, cells, formats, fills } = entryOf(TABLE, { sku: 'MUG', units: 0 }, 'en');
  expect(key).toBe('sku MUG');
  expect(cells).toEqual({ sku: 'MUG', received: 0, key: 'sku MUG' });
  expect(formats).toMatchObject({ sku: 'text', received: 'integer' });
  expect(fills).toEqual({ received: '#ff0000' });
});

test('an undefined value leaves the cell out', () => {
  const { cells, fills } = entryOf(TABLE, { sku: 'MUG', units: null }, 'en');
  expect(cells).toEqual({ sku: 'MUG', key: 'sku MUG' });
  expect(fills).toEqual({});
});

test.each(TABLE_IDS)('no title of %s, in any language, is that of two columns', (id) => {
  const owners = new Map<string, string>();
  for (const { id: column, title } of OWN_TABLES[id].columns) {
    for (const text of inAllLanguages(title)) {
      expect(owners.get(headerKey(text)) ?? column).toBe(column);
      owners.set(headerKey(text), column);
    }
  }
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { readReport } from '../../src/files/read-file';

const read = (text: string) => readReport('report', Buffer.from(text, 'utf8'));

describe('rows and cells', () => {
  const TABLE = [
    ['sku', 'title', 'qty'],
    ['A-1', 'Bottle', '2'],
    ['B-2', '', '1'],
  ];

  test.each([
    ['tabs, LF', 'sku\ttitle\tqty\nA-1\tBottle\t2\nB-2\t\t1\n'],
    ['tabs, CRLF', 'sku\ttitle\tqty\r\nA-1\tBottle\t2\r\nB-2\t\t1\r\n'],
    ['tabs, CR', 'sku\ttitle\tqty\rA-1\tBottle\t2\rB-2\t\t1\r'],
    ['tabs, mixed line ends', 'sku\ttitle\tqty\nA-1\tBottle\t2\r\nB-2\t\t1'],
    ['tabs, quoted as the ledger is', '"sku"\t"title"\t"qty"\n"A-1"\t"Bottle"\t"2"\n"B-2"\t""\t"1"\n'],
    ['commas', 'sku,title,qty\nA-1,Bottle,2\nB-2,,1\n'],
    ['commas, quoted', '"sku","title","qty"\r\n"A-1","Bottle","2"\r\n"B-2","","1"\r\n'],
    ['semicolons', 'sku;title;qty\nA-1;Bottle;2\nB-2;;1\n'],
  ])('%s', (_, text) => {
    expect(read(text).rows).toEqual(TABLE);
  });

  test('an inch mark in a tab file opens nothing', () => {
    const { rows } = read('sku\ttitle\nA\t"12" pan\nB\t9" pan\n');
    expect(rows).toEqual([
      ['sku', 'title'],
      ['A', '"12" pan'],
      ['B', '9" pan'],
    ]);
  });

  test('quotes of a comma file hold commas, quotes and line ends', () => {
    const { rows } = read('a,b\r\n"1,5","say ""hi""\r\nthere"\r\n');
    expect(rows[1]).toEqual(['1,5', 'say "hi"\nthere']);
  });

  test('commas in the titles of a tab file separate nothing', () => {
    const title = 'Pan, Red, 28 cm, Oven Safe, With Lid, Gift Box';
    const tab = read(`sku\ttitle\tqty\nA\t${title}\t1\nB\t${title}\t2\n`);
    expect(tab.file?.delimiter).toBe('\t');
    expect(tab.rows[2]).toEqual(['B', title, '2']);
  });

  test('decimal commas of a semicolon file separate nothing', () => {
    const tab = read('sku;price;fee\nA;1,50;0,20\nB;2,75;0,30\n');
    expect(tab.file?.delimiter).toBe(';');
    expect(tab.rows[1]).toEqual(['A', '1,50', '0,20']);
  });

  test.each([
    ['unquoted', 'Includes Marketplace, FBA, Webstore and more\nAll amounts in USD, unless specified\n\n'],
    ['quoted', '"Includes Marketplace, FBA"\n"All amounts in USD, unless specified"\n""\n'],
    ['padded with commas', 'Includes Marketplace,,\nAll amounts in USD,,\n,,\n'],
  ])('a preamble may be %s', (_, preamble) => {
    const tab = read(`${preamble}"date/time","type","total"\n"Dec 1, 2025","Order","1,234.50"\n`);
    expect(tab.file).toEqual({ delimiter: ',', cut: false });
    expect(tab.rows[3]).toEqual(['date/time', 'type', 'total']);
    expect(tab.rows[4]).toEqual(['Dec 1, 2025', 'Order', '1,234.50']);
  });

  test('a preamble of keys and values before a header at row 29', () => {
    const tab = read(`${'Name\tValue, with comma\n'.repeat(28)}Merchant SKU\tTitle\tShipped\nA\tPan, red\t5\n`);
    expect(tab.file?.delimiter).toBe('\t');
    expect(tab.rows[28]).toEqual(['Merchant SKU', 'Title', 'Shipped']);
  });

  test.each(['', '\n', '\uFEFF'])('a file without rows: %j', (text) => {
    expect(read(text).rows.flat().join('')).toBe('');
    expect(read(text).file?.cut).toBe(false);
  });

  test('reads any quoted table back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '水', '1') });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const all = [['first', 'second', 'third'], ...rows];
        expect(read(Papa.unparse(all, { quotes: true })).rows).toEqual(all);
      }),
    );
  });
});

describe('titles with inch marks that are not escaped, in files whose every cell is quoted', () => {
  test.each([
    ['at the end of the title', '"Pipe clamp, 12""', 'Pipe clamp, 12"'],
    ['before a comma', '"Wall mount 32", black"', 'Wall mount 32", black'],
    ['feet and inches', '"Pole 5\' 6""', 'Pole 5\' 6"'],
    ['two of them', '"8"x10" frame"', '8"x10" frame'],
    ['escaped all the same', '"Pipe clamp, 12"""', 'Pipe clamp, 12"'],
    ['the very separator, escaped', '"a"",""b"', 'a","b'],
    ['with a line end', '"Pole 5"\nlong"', 'Pole 5"\nlong'],
  ])('%s', (_, cell, value) => {
    const { rows } = read(`"sku","title","qty"\n"A",${cell},"1"\n"B","Lid","2"\n"C","12" pan","3"\n`);
    expect(rows).toEqual([
      ['sku', 'title', 'qty'],
      ['A', value, '1'],
      ['B', 'Lid', '2'],
      ['C', '12" pan', '3'],
    ]);
  });

  test('two short rows never make one whole row', () => {
    const { rows } = read('"sku","title","qty"\n"A","x"\n"B","y"\n"C","Pot""\n"D","Cup","4"\n');
    expect(rows).toEqual([
      ['sku', 'title', 'qty'],
      ['A', 'x'],
      ['B', 'y'],
      ['C', 'Pot"'],
      ['D', 'Cup', '4'],
    ]);
  });

  test('rows that lost cells stay as many as they were, and none becomes whole', () => {
    const row = fc.array(fc.constantFrom('a', '5" pan', '1', ''), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (table) => {
        const text = table.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
        const { rows } = read(`"k","l","m","n","o"\n"1","2","3","4","5"\n${text}\n`);
        expect(rows.slice(2)).toHaveLength(table.length);
        expect(rows.slice(2).every((cells) => cells.length < 5)).toBe(true);
      }),
    );
  });

  test('a line that is whole in no way harms itself only', () => {
    const { rows } = read('"sku","title","qty"\n"A","5","4","3","x"\n"B","Lid"","2"\n"C","Pot"\n"D","Cup","4"\n');
    expect(rows.map((row) => [row[0], row.length])).toEqual([
      ['sku', 3],
      ['A', 5],
      ['B', 3],
      ['C', 2],
      ['D', 3],
    ]);
  });
});

describe('damage', () => {
  test('a quote that is never closed costs its own row only', () => {
    const { rows } = read('sku,title,qty\nA,Pan,1\nB,"Lid, glass,2\nC,Pot,3\nD,"Wok, steel",4\nE,Cup,5\n');
    expect(rows.map((row) => row[0])).toEqual(['sku', 'A', 'B', 'C', 'D', 'E']);
    expect(rows[2]).toEqual(['B', 'Lid, glass,2']);
    expect(rows[4]).toEqual(['D', 'Wok, steel', '4']);
  });

  test('so does one in a file whose fields are all quoted', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `"${i}","Pan ${i}","1"`);
    lines[100] = '"100","Pan 100,"1"';
    lines[200] = '"200","Pan 200","1';
    const { rows } = read(`"sku","title","qty"\n${lines.join('\n')}\n`);
    expect(rows).toHaveLength(501);
    expect(rows[202]).toEqual(['201', 'Pan 201', '1']);
    expect(rows[501 - 1]).toEqual(['499', 'Pan 499', '1']);
  });

  test.each([
    ['in the middle of the last row', 'sku\ttitle\tqty\nA\tPan\t1\nB\tPa', true],
    ['inside a quote', '"sku","title"\n"A","Pan"\n"B","Po', true],
    ['in the only row', 'sku\ttitle\tqty\nA', true],
    ['nowhere', 'sku\ttitle\tqty\nA\tPan\t1\n', false],
    ['nowhere, with a blank last line', 'sku\ttitle\tqty\nA\tPan\t1\n   \n', false],
    ['nowhere, header only', 'sku\ttitle\tqty\n', false],
    ['nowhere, although the header is wider', 'sku\ttitle\tqty\t\nA\tPan\t1\nB\tPot\t2\nC\tCup\t3\n', false],
  ])('a file cut %s', (_, text, cut) => {
    expect(read(text).file?.cut).toBe(cut);
  });
});

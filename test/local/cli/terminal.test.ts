// Text for a terminal: columns that line up and lines that fit, also with Chinese.
import { aligned, fits, widthOf, wrapped } from '../../../src/local/cli/terminal';

test('a Chinese character takes two places', () => {
  expect(widthOf('索赔 A')).toBe(6);
  expect(
    aligned(
      [
        ['索赔', '1'],
        ['claims', '20'],
      ],
      [1],
    ),
  ).toEqual(['索赔     1', 'claims  20']);
});

test('a line is broken at blanks, the rest hangs', () => {
  expect(wrapped('for: Lost in the warehouse, Damaged', 20, 2)).toEqual(['for: Lost in the', '  warehouse, Damaged']);
  expect(wrapped('  short', 20)).toEqual(['  short']);
  expect(wrapped('', 20)).toEqual(['']);
});

test('Chinese is broken between characters, never before a closing mark', () => {
  const lines = wrapped('错误 5（退货未入库）：有 312 项暂时无法判断，请粘贴库存分类账。', 24, 2);
  expect(fits(lines, 24)).toBe(true);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.trim()).not.toMatch(/^[，。；：、）]/);
  expect(
    lines
      .map((line) => line.trim())
      .join('')
      .replace(/ /g, ''),
  ).toBe('错误5（退货未入库）：有312项暂时无法判断，请粘贴库存分类账。');
});

test('a word longer than the line stands on a line of its own', () => {
  expect(wrapped('see 12345678901234567890 there', 10)).toEqual(['see', '12345678901234567890', 'there']);
});

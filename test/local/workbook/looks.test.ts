// The numbers of looks: a workbook has a limit of them.
import { createStandIn } from '../../../src/local/standin';
import { Looks } from '../../../src/local/workbook/looks';
import { Styles } from '../../../src/local/workbook/styles';

const ROWS = 30;
const colour = (row: number) => `#${(0x100000 + row).toString(16)}`;

/** A tab in which each row has a fill of its own in a column that may be seen and in a hidden one. */
function aTab() {
  const standIn = createStandIn();
  const rows = Array.from({ length: ROWS }, (_, i) => ['a', `key ${i}`]);
  const tab = standIn.book.addText('Claims', rows);
  for (let row = 1; row <= ROWS; row++) tab.fills.setRow(row, 1, [colour(row), colour(row + ROWS)]);
  tab.hiddenColumns.add(2);
  return tab;
}

const numbers = (styles: Styles) => {
  const looks = new Looks(aTab(), styles, 2);
  return Array.from({ length: ROWS }, (_, i) => looks.of(i + 1));
};

test('where looks become too many, hidden cells lose their fill and no others', () => {
  const styles = new Styles(21);
  const given = numbers(styles);
  expect(new Set(given.map(([seen]) => seen)).size).toBe(ROWS);
  expect(new Set(given.slice(0, 10).map(([, hidden]) => hidden)).size).toBe(10);
  expect(new Set(given.slice(10).map(([, hidden]) => hidden)).size).toBe(1);
  for (let row = 1; row <= ROWS; row++) expect(styles.xml()).toContain(`FF${colour(row).slice(1).toUpperCase()}`);
});

test('below that every cell has its own', () => {
  expect(new Set(numbers(new Styles()).flat()).size).toBe(2 * ROWS);
});

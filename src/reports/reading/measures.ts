// Lengths and weights as sellers and reports write them: a number, its unit in the same cell or in a column of its own.
import type { FeeClass, LengthUnit, MassUnit, PackedUnit } from '../../rates';
import { memo } from '../../values/memo';
import { MONEY_SCALE } from '../../values/money';
import { codeKey } from '../../values/text';
import { type DecimalSign, parseMoney } from './numbers';

const LENGTHS: Readonly<Record<string, { unit: LengthUnit; factor: number }>> = {};
const MASSES: Readonly<Record<string, MassUnit>> = {};

function lengths(unit: LengthUnit, factor: number, ...words: string[]): void {
  for (const word of words) (LENGTHS as Record<string, { unit: LengthUnit; factor: number }>)[word] = { unit, factor };
}
function masses(unit: MassUnit, ...words: string[]): void {
  for (const word of words) (MASSES as Record<string, MassUnit>)[word] = unit;
}
lengths('in', 1, 'in', 'ins', 'inch', 'inches', '"', '″', '英寸', '寸');
lengths('cm', 1, 'cm', 'cms', 'centimeter', 'centimeters', 'centimetre', 'centimetres', '厘米', '公分');
lengths('cm', 0.1, 'mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres', '毫米');
masses('lb', 'lb', 'lbs', 'pound', 'pounds', '磅');
masses('oz', 'oz', 'ounce', 'ounces', '盎司');
masses('kg', 'kg', 'kgs', 'kilogram', 'kilograms', 'kilo', '公斤', '千克');
masses('g', 'g', 'gr', 'gram', 'grams', 'gramm', '克');

/** What is wrong with measures that were given. */
interface MeasureProblem {
  readonly field: 'length' | 'width' | 'height' | 'weight' | 'dimensionUnit' | 'weightUnit';
  readonly code: 'bad-number' | 'bad-unit';
  readonly value: string;
}

interface Measured {
  /** Null when one of the four measures or a unit is missing or unreadable. */
  readonly unit: PackedUnit | null;
  readonly problems: readonly MeasureProblem[];
}

interface Part {
  readonly value: number;
  readonly unit: string;
}

/** `13.8`, `13,8 cm` or `12"`; null when it is empty, undefined when it is no positive number. */
function partOf(text: string, sign: DecimalSign): Part | null | undefined {
  if (text === '' || text === '--' || text === '0') return null;
  const match = /^([\d.,\s]+)(\D*)$/.exec(text.trim());
  const value = match ? parseMoney((match[1] ?? '').trim(), sign) : Number.NaN;
  if (value === null || Number.isNaN(value) || value < 0) return undefined;
  return value === 0 ? null : { value: value / MONEY_SCALE, unit: codeKey((match?.[2] ?? '').replace(/\./g, '')) };
}

/** Products repeat few figures and words in many rows. */
const PARTS: Readonly<Record<DecimalSign, (text: string) => Part | null | undefined>> = {
  '.': memo((text) => partOf(text, '.')),
  ',': memo((text) => partOf(text, ',')),
};
const wordOf = memo((text) => codeKey(text.replace(/\./g, '')));

interface MeasureTexts {
  readonly length: string;
  readonly width: string;
  readonly height: string;
  readonly dimensionUnit: string;
  readonly weight: string;
  readonly weightUnit: string;
}

const NO_PROBLEMS: readonly MeasureProblem[] = [];

/** Reads the four measures of a packed unit; `sides` stands in for a report that never names its unit of length. */
export function readMeasures(texts: MeasureTexts, sign: DecimalSign, sides: LengthUnit | null = null): Measured {
  const part = PARTS[sign];
  const a = part(texts.length);
  const b = part(texts.width);
  const c = part(texts.height);
  const weight = part(texts.weight);
  const unit = a && b && c && weight ? unitOf([a, b, c], weight, texts, sides) : null;
  return unit ? { unit, problems: NO_PROBLEMS } : { unit: null, problems: problemsOf(texts, part, sides) };
}

function unitOf(
  given: readonly [Part, Part, Part],
  weight: Part,
  texts: MeasureTexts,
  sides: LengthUnit | null,
): PackedUnit | null {
  const word = wordOf(texts.dimensionUnit);
  const a = sideOf(given[0], word, sides);
  const b = sideOf(given[1], word, sides);
  const c = sideOf(given[2], word, sides);
  const weightUnit = MASSES[weight.unit || wordOf(texts.weightUnit)];
  if (!a || !b || !c || !weightUnit || a.unit !== b.unit || a.unit !== c.unit) return null;
  const unit = { sides: [a.value, b.value, c.value], lengthUnit: a.unit, weight: weight.value, weightUnit };
  return unit as unknown as PackedUnit;
}

/** One side in its unit; null where nothing tells which that is. */
function sideOf(part: Part, word: string, sides: LengthUnit | null): { value: number; unit: LengthUnit } | null {
  const named = part.unit || word;
  const known = LENGTHS[named] ?? (named ? null : sides && LENGTHS[sides]);
  return known ? { value: trim(part.value * known.factor), unit: known.unit } : null;
}

/** What is wrong with measures of which no unit can be made; nothing, where some are only left out. */
function problemsOf(
  texts: MeasureTexts,
  read: (text: string) => Part | null | undefined,
  sides: LengthUnit | null,
): MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  const badUnit = (field: 'dimensionUnit' | 'weightUnit') =>
    problems.push({ field, code: 'bad-unit', value: texts[field] });
  const given = (['length', 'width', 'height', 'weight'] as const).map((field) => {
    const part = read(texts[field]);
    if (part === undefined) problems.push({ field, code: 'bad-number', value: texts[field] });
    return part;
  });
  const weight = given.pop();
  const word = wordOf(texts.dimensionUnit);
  if (given.some((part) => part && !sideOf(part, word, sides))) badUnit('dimensionUnit');
  if (weight && !MASSES[weight.unit || wordOf(texts.weightUnit)]) badUnit('weightUnit');
  return problems;
}

/** Takes away what multiplying by 0.1 leaves in the last digits. */
function trim(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

const CLASSES: Readonly<Record<string, FeeClass>> = {
  standard: 'standard',
  nonapparel: 'standard',
  标准: 'standard',
  普通: 'standard',
  apparel: 'apparel',
  clothing: 'apparel',
  服装: 'apparel',
  dangerous: 'dangerous',
  dangerousgoods: 'dangerous',
  hazmat: 'dangerous',
  dg: 'dangerous',
  危险品: 'dangerous',
};

/** The fee class that a cell names: null when it is empty, undefined when the word is none of them. */
export const feeClassOf = memo((text): FeeClass | null | undefined => {
  const key = codeKey(text.replace(/[（(].*$/, ''));
  return key === '' ? null : CLASSES[key];
});

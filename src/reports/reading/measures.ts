// Lengths and weights as sellers and reports write them: a number, its unit in the same cell or in a column of its own.
import type { FeeClass, LengthUnit, MassUnit, PackedUnit } from '../../rates';
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

interface MeasureTexts {
  readonly length: string;
  readonly width: string;
  readonly height: string;
  readonly dimensionUnit: string;
  readonly weight: string;
  readonly weightUnit: string;
}

/** Reads the four measures of a packed unit; `sides` stands in for a report that never names its unit of length. */
export function readMeasures(texts: MeasureTexts, sign: DecimalSign, sides: LengthUnit | null = null): Measured {
  const problems: MeasureProblem[] = [];
  const read = (field: 'length' | 'width' | 'height' | 'weight'): Part | null => {
    const part = partOf(texts[field], sign);
    if (part === undefined) problems.push({ field, code: 'bad-number', value: texts[field] });
    return part ?? null;
  };
  const parts = [read('length'), read('width'), read('height')];
  const weight = read('weight');
  const given = parts.filter((part) => part !== null);
  const lengthWord = codeKey(texts.dimensionUnit.replace(/\./g, ''));
  const massWord = codeKey(texts.weightUnit.replace(/\./g, ''));
  const values: { value: number; unit: LengthUnit }[] = [];
  for (const part of given) {
    const known = LENGTHS[part.unit || lengthWord] ?? (part.unit || lengthWord ? undefined : sides && LENGTHS[sides]);
    if (known) values.push({ value: trim(part.value * known.factor), unit: known.unit });
  }
  if (values.length < given.length) {
    problems.push({ field: 'dimensionUnit', code: 'bad-unit', value: texts.dimensionUnit });
  }
  const mass = weight === null ? undefined : MASSES[weight.unit || massWord];
  if (weight !== null && !mass) problems.push({ field: 'weightUnit', code: 'bad-unit', value: texts.weightUnit });
  const [a, b, c] = values;
  if (!a || !b || !c || weight === null || !mass || a.unit !== b.unit || a.unit !== c.unit) {
    return { unit: null, problems };
  }
  const unit = { sides: [a.value, b.value, c.value], lengthUnit: a.unit, weight: weight.value, weightUnit: mass };
  return { unit: unit as unknown as PackedUnit, problems };
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
export function feeClassOf(text: string): FeeClass | null | undefined {
  const key = codeKey(text.replace(/[（(].*$/, ''));
  return key === '' ? null : CLASSES[key];
}

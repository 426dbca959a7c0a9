// Highlights say why in words, and our notes can be taken out of a cell without touching the seller's.
import fc from 'fast-check';
import type { Claim } from '../../src/claims/claim';
import type { LifeState } from '../../src/claims/life';
import { DARK_TEXT, FAMILY_FILL, isHighlight, isSellersFill } from '../../src/plan/colours';
import { planMarks, withNote, withoutNote } from '../../src/plan/marks';
import { aClaim } from './support';

const line = (claim: Claim, state: LifeState = 'to-file') => ({ claim, state });

test('event rows are marked with their family’s colour and a reason; netted rows are not', () => {
  const marks = planMarks([line(aClaim())], 'en').get('ledger')!;
  expect([...marks.keys()]).toEqual([5]);
  expect(marks.get(5)!.fill).toBe(FAMILY_FILL.warehouse);
  expect(marks.get(5)!.note).toContain('Error 2 · Lost in the warehouse · To file');
  expect(marks.get(5)!.note).toContain('Open: 1 unit, 7.50 USD');
});

test.each([
  [{ amount: 9_800_000, currency: 'JPY' }, 'Open: 1 unit, 980 JPY'],
  [{ amount: null }, 'Open: 1 unit, value unknown'],
  [{ unitsOpen: 0 }, 'Open: 7.50 USD'],
  [{ unitsOpen: 0, amount: null }, 'Nothing is charged yet'],
])('what is open: %j', (part, open) => {
  const note = planMarks([line(aClaim(part))], 'en')
    .get('ledger')
    ?.get(5)?.note;
  expect(note?.split('\n')[1]).toBe(open);
});

test('a row of several claims has the colour of the first and both reasons', () => {
  const second = aClaim({ key: 'k2', error: 9, rule: 'return-damaged', strength: 'review' });
  const mark = planMarks([line(aClaim()), line(second)], 'zh')
    .get('ledger')!
    .get(5)!;
  expect(mark.fill).toBe(FAMILY_FILL.warehouse);
  expect(mark.note).toContain('仓库丢失');
  expect(mark.note).toContain('退货被承运人或亚马逊损坏');
  expect(mark.note).toContain('需先核实');
});

test('claims whose time is over are marked apart', () => {
  const mark = planMarks([line(aClaim({ state: 'expired' }), 'expired')], 'en')
    .get('ledger')!
    .get(5)!;
  expect(mark.fill).toBe(FAMILY_FILL.past);
});

test('property: taking our note out gives back what the seller wrote before and after it', () => {
  const words = fc.string().map((text) => text.replace(/\[\/?FBA Claims\]/g, ''));
  fc.assert(
    fc.property(words, words, words, (before, after, ours) => {
      const note = withNote(before, ours.trim() || 'why');
      expect(withoutNote(note)).toBe(before);
      if (after === '') return;
      expect(withoutNote(`${note}\n${after}`)).toBe(before === '' ? after : `${before}\n${after}`);
    }),
  );
});

test('a note of ours fits a cell, and one whose end was deleted loses no words', () => {
  expect(withNote('mine', 'x'.repeat(60_000)).length).toBeLessThanOrEqual(50_000);
  expect(withNote('y'.repeat(49_990), 'why')).toBe('y'.repeat(49_990));
  expect(withoutNote('[FBA Claims]\nwhy and my words')).toBe('why and my words');
});

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

test('dark text is legible on every fill (contrast 7 : 1), and fills differ', () => {
  const fills = Object.values(FAMILY_FILL);
  for (const fill of fills) {
    expect((luminance(fill) + 0.05) / (luminance(DARK_TEXT) + 0.05)).toBeGreaterThan(7);
    expect(isHighlight(fill.toUpperCase())).toBe(true);
    expect(isSellersFill(fill)).toBe(false);
  }
  expect(new Set(fills).size).toBe(fills.length);
  expect(isSellersFill('#ffff00')).toBe(true);
  expect(isSellersFill('#ffffff')).toBe(false);
});

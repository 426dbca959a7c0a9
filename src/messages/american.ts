// English for the United States: the shipped texts are written in British English, and differ in a few words only.

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bparcel/g, 'package'],
  [/\bParcel/g, 'Package'],
  [/\bcolour/g, 'color'],
  [/\bColour/g, 'Color'],
  [/\bworking day/g, 'business day'],
  [/\bneighbour/g, 'neighbor'],
  [/\bfulfilment/g, 'fulfillment'],
  [/\bfulfils\b/g, 'fulfills'],
  [/\bcancelled/g, 'canceled'],
  [/\bcustomisation/g, 'customization'],
  [/\bapologise/g, 'apologize'],
  [/\bpostage\b/g, 'shipping cost'],
  // No value added tax there.
  [/\bVAT invoice/g, 'invoice'],
  [/\bVAT number/g, 'tax number'],
];

/** A shipped text in American English. What a seller wrote himself stays as it is. */
export function american(text: string): string {
  return WORDS.reduce((now, [british, word]) => now.replace(british, word), text);
}

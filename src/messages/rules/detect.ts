// Which language a text is in: by its script, else by its commonest small words.
import { TEXT_LANGUAGES, type TextLanguage } from '../scenarios';

const SMALL: Readonly<Record<'en' | 'de' | 'fr' | 'it' | 'es', string>> = {
  en: 'the and you your we our is are to of for with have has this that it will not please was been would',
  de: 'der die das und sie ihr ihre ihnen wir uns unser ist sind nicht mit für zu den dem ein eine haben bitte wird auf von es',
  fr: 'le la les et vous votre nous notre est sont pas avec pour de des du un une dans que au vos nos ce cette',
  it: 'il lo la gli e di che non per con un una le è sono questo questa nostro suo sua può del della dell ci abbiamo',
  es: 'el la los las y de que no por con un una su usted es son este esta nuestro nos para del se le puede hemos',
};

const SETS = Object.entries(SMALL).map(
  ([language, list]) => [language as TextLanguage, new Set(list.split(' '))] as const,
);
const ENOUGH = 3;

/** The language of a text, or null when it is too short to tell. */
export function languageOfText(text: string): TextLanguage | null {
  const kana = (text.match(/[\u3040-\u30ff]/g) ?? []).length;
  const han = (text.match(/[\u4e00-\u9fff]/g) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (kana >= 3 && kana + han > letters / 4) return 'ja';
  if (han >= 4 && han > letters / 4) return 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: TextLanguage | null = null;
  let most = ENOUGH - 1;
  for (const [language, small] of SETS) {
    const count = words.reduce((n, word) => n + (small.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** Languages whose rules a text must pass: those of the whole and of its lines, English, and the one that it is meant to be in. */
export function languagesIn(text: string, meant: TextLanguage | null): TextLanguage[] {
  const found = new Set<TextLanguage>(['en']);
  if (meant) found.add(meant);
  for (const part of [text, ...text.split('\n')]) {
    const language = languageOfText(part);
    if (language) found.add(language);
  }
  // Short texts tell no language: all of them are looked at.
  return languageOfText(text) === null && !meant ? [...TEXT_LANGUAGES] : [...found];
}

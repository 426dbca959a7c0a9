// Which language a text is in: by its script, else by its commonest small words.
import { TEXT_LANGUAGES, type TextLanguage } from '../scenarios';

/** What tells a language: its script, or its commonest small words. */
type Sign = { readonly script: (count: Count) => boolean } | { readonly words: string };

interface Count {
  readonly kana: number;
  readonly han: number;
  readonly letters: number;
}

const SIGNS: Readonly<Record<TextLanguage, Sign>> = {
  en: { words: 'the and you your we our is are to of for with have has this that it will not please was been would' },
  de: {
    words:
      'der die das und sie ihr ihre ihnen wir uns unser ist sind nicht mit für zu den dem ein eine haben bitte wird auf von es',
  },
  fr: {
    words: 'le la les et vous votre nous notre est sont pas avec pour de des du un une dans que au vos nos ce cette',
  },
  it: {
    words:
      'il lo la gli e di che non per con un una le è sono questo questa nostro suo sua può del della dell ci abbiamo',
  },
  es: {
    words: 'el la los las y de que no por con un una su usted es son este esta nuestro nos para del se le puede hemos',
  },
  nl: {
    words:
      'de het een en u uw wij ons onze is zijn niet van voor met dat dit die te op aan hebt hebben kunt wordt naar bij als om',
  },
  pl: {
    words:
      'i w na z do nie się to jest że dla o za od jak czy lub po przez tym tej tego państwo państwa prosimy zamówienia zamówienie jeśli może możemy dziękujemy na',
  },
  sv: {
    words:
      'och att det som en ett är inte för på med av den till om vi du dig din ditt kan har när eller så från oss ska',
  },
  ja: { script: ({ kana, han, letters }) => kana >= 3 && kana + han > letters / 4 },
  // Japanese has Han characters too, and is looked for before.
  zh: { script: ({ han, letters }) => han >= 4 && han > letters / 4 },
};

const SCRIPTS = TEXT_LANGUAGES.flatMap((language) => {
  const sign = SIGNS[language];
  return 'script' in sign ? [[language, sign.script] as const] : [];
});
const SMALL_WORDS = TEXT_LANGUAGES.flatMap((language) => {
  const sign = SIGNS[language];
  return 'words' in sign ? [[language, new Set(sign.words.split(' '))] as const] : [];
});
const ENOUGH = 3;

/** The language of a text, or null when it is too short to tell. */
export function languageOfText(text: string): TextLanguage | null {
  return likely(text)[0] ?? null;
}

/** The language of a text, and those that are hardly less likely; none when it is too short to tell. */
function likely(text: string): TextLanguage[] {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) {
    const countOf = (signs: RegExp): number => (text.match(signs) ?? []).length;
    const count = { kana: countOf(/[\u3040-\u30ff]/g), han: countOf(/[\u4e00-\u9fff]/g), letters: countOf(/\p{L}/gu) };
    const told = SCRIPTS.find(([, script]) => script(count));
    if (told) return [told[0]];
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = SMALL_WORDS.map(
    ([language, small]) => [language, words.reduce((n, word) => n + (small.has(word) ? 1 : 0), 0)] as const,
  );
  const most = Math.max(...found.map(([, n]) => n));
  if (most < ENOUGH) return [];
  return found
    .filter(([, n]) => n >= most - 1)
    .sort((a, b) => b[1] - a[1])
    .map(([language]) => language);
}

/** Languages whose rules a text must pass: those of the whole and of its lines, English, and the one that it is meant to be in. */
export function languagesIn(text: string, meant: TextLanguage | null): TextLanguage[] {
  const found = new Set<TextLanguage>(['en']);
  if (meant) found.add(meant);
  const whole = likely(text);
  for (const language of whole) found.add(language);
  for (const part of text.split('\n')) {
    const language = languageOfText(part);
    if (language) found.add(language);
  }
  // Short texts tell no language: all of them are looked at.
  return whole.length === 0 && !meant ? [...TEXT_LANGUAGES] : [...found];
}

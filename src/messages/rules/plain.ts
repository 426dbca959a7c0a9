// Texts made comparable: one form of each letter, and a second reading in which hidden words stand open.

const INVISIBLE = /\p{Cf}|[\u115F\u1160\u3164]|[\u180B-\u180E]|[\uFE00-\uFE0F]|\u034F|\u17B4|\u17B5/gu;

/** The text in NFKC, without invisible characters; a run of blanks is one blank, so that no pattern walks along it twice. */
export function comparable(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '));
}

// Letters of other alphabets that look like Latin ones, in pairs.
const PAIRS =
  'аaеeоoрpсcуyхxіiїiјjѕsһhԁdԛqԝwвbкkмmнhтtгrѵvзeіiАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaεeιiοoνvρpτtυuκkχxηnωwγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıiɑaɡgʀrᴇeᴠvɪiᴡwʙbᴄcᴅdꜰfɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpꜱsᴛtᴜuʏyᴢzᴀa';
const LOOKALIKES = new Map<string, string>();
const LETTERS = [...PAIRS];
for (let i = 0; i < LETTERS.length; i += 2) LOOKALIKES.set(LETTERS[i] as string, LETTERS[i + 1] as string);
const FOREIGN = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu');

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's', '!': 'i' };
const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ .*_·•|~/-]{1,2}\p{L}){3,}(?![\p{L}\p{N}])/gu;
const BETWEEN_SIGNS = new RegExp(`(?<=${CJK})[ *·・._|~/\\\\-]{1,3}(?=${CJK})`, 'gu');
const BETWEEN_LETTERS = /(?<=\p{Script=Latin})[-*_·•|~.](?=\p{Script=Latin})/gu;
const FOR_LETTERS = /(?<=\p{Script=Latin})[01345@$!](?=\p{Script=Latin})/gu;

/** The text as a reader understands it: look-alikes, digits for letters, and letters or signs set apart are undone. */
export function unhidden(text: string): string {
  return text
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .replace(FOREIGN, (letter) => LOOKALIKES.get(letter) as string)
    .replace(SPACED, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .replace(BETWEEN_SIGNS, '')
    .replace(FOR_LETTERS, (digit) => DIGITS[digit] as string)
    .replace(BETWEEN_LETTERS, '');
}

// What a script of this folder takes: `--help` prints that, and all else that it does not know is refused in one line.
import { parseArgs } from 'node:util';

function refuse(why) {
  console.error(`${why} --help says what it takes.`);
  process.exit(2);
}

/**
 * The options and words that this script was given. Ends it where help was asked for, or something that it does not take.
 * @param help a few lines, the first of them how it is called
 * @param options as `parseArgs` of Node takes them; `check` says of a value whether it can be used, `what` what it has to be
 * @param words a check for each word that it takes beside its options
 */
export function given(help, options = {}, words = []) {
  let read;
  try {
    const known = Object.entries(options).map(([name, { check, what, ...option }]) => [name, option]);
    read = parseArgs({
      options: { ...Object.fromEntries(known), help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const [first] = error.message.split(/\.\s|\n/);
    refuse(`${first.replace(/[.,]$/, '')}.`);
  }
  const { values, positionals } = read;
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  for (const [name, { check, what }] of Object.entries(options)) {
    if (values[name] !== undefined && check && !check(values[name]))
      refuse(`--${name} is ${what}, not "${values[name]}".`);
  }
  if (positionals.length > words.length) refuse(`"${positionals[words.length]}" is not understood.`);
  positionals.forEach((word, i) => {
    if (!words[i].check(word)) refuse(`Here comes ${words[i].what}, not "${word}".`);
  });
  return { values, words: positionals };
}

const isCount = (text) => /^[1-9]\d*$/.test(text);

export const COUNT = { check: isCount, what: 'a number from 1 on' };
export const COUNTS = {
  check: (text) => text.split(',').every(isCount),
  what: 'numbers from 1 on with commas between them',
};
export const ANY = { check: () => true, what: '' };

// Fills a template. Mustache parses it; nothing is ever escaped, because a message is plain text.
import Mustache from 'mustache';
import type { Facts } from './facts';

const PLAIN = { escape: (value: unknown): string => String(value) };

/** What a template asks for, and what is wrong with it. */
interface Outline {
  /** Names that the text cannot do without: they stand outside any section that tests them. */
  readonly needed: readonly string[];
  /** Every name, needed or not. */
  readonly names: readonly string[];
  /** Why mustache cannot read it, or null. */
  readonly error: string | null;
}

type Token = [type: string, name: string, start: number, end: number, inner?: Token[]];

/** The names of a template; an unreadable one has an `error` and no names. */
export function outline(template: string): Outline {
  const names = new Set<string>();
  const needed = new Set<string>();
  const walk = (tokens: readonly Token[], tested: ReadonlySet<string>): void => {
    for (const [type, name, , , inner] of tokens) {
      if (type === 'text') continue;
      if (type === '#' || type === '^') {
        names.add(name);
        walk(inner ?? [], new Set([...tested, name]));
      } else if (type === 'name' || type === '&' || type === '{') {
        names.add(name);
        if (!tested.has(name)) needed.add(name);
      } else if (type === '>') {
        throw new Error(`{{>${name}}} names another template, which is not possible here`);
      }
    }
  };
  try {
    walk(Mustache.parse(template) as unknown as Token[], new Set());
  } catch (error) {
    return { needed: [], names: [], error: error instanceof Error ? error.message : String(error) };
  }
  return { needed: [...needed], names: [...names], error: null };
}

/** False for what mustache would take for a part of something else, and for what every object has: no fact has such a name. */
export function mayName(placeholder: string): boolean {
  return !placeholder.includes('.') && !(placeholder in Object.prototype);
}

/** The filled text, without the blanks that left-out parts leave behind. Throws when the template is broken. */
export function render(template: string, facts: Facts): string {
  return Mustache.render(template, facts, {}, PLAIN)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

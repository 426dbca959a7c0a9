// What the seller is asked for a message: a box for each question; answered ones stay, so that an answer can be changed.
import type { Message } from '../messages/write';
import { at, element } from './dom';

let answers: Readonly<Record<string, string>> = {};
/** The questions so far, by the fact that each asks for. */
const asked = new Map<string, string>();

/** What was answered, by fact. */
export const answersGiven = (): Readonly<Record<string, string>> => answers;

export function forgetAnswers(): void {
  answers = {};
}

/** Shows the questions of a message; null where there is none. `whenAnswered` comes after each answer. */
export function showQuestions(now: Message | null, whenAnswered: () => void): void {
  at('questions').hidden = now === null || (now.asks.length === 0 && Object.keys(answers).length === 0);
  if (!now) return;
  const form = at('asks');
  const wanted = new Map(now.asks.map((one) => [one.fact, one.question]));
  for (const fact of Object.keys(answers)) if (!wanted.has(fact)) wanted.set(fact, asked.get(fact) ?? fact);
  wanted.delete('fulfilment');
  const standing = new Map([...form.querySelectorAll('input')].map((box) => [box.name, box]));
  for (const [fact, box] of standing) if (!wanted.has(fact)) box.parentElement?.remove();
  for (const [fact, question] of wanted) {
    if (standing.has(fact)) continue;
    const label = element('label', question, 'field');
    const box = document.createElement('input');
    box.name = fact;
    box.value = answers[fact] ?? '';
    box.addEventListener('change', () => {
      answers = { ...answers, [fact]: box.value };
      whenAnswered();
    });
    label.append(box);
    form.append(label);
  }
  for (const one of now.asks) asked.set(one.fact, one.question);
}

at('asks').addEventListener('submit', (event) => event.preventDefault());

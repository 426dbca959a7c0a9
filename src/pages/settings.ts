// The page for settings: shows the Settings tab as a form, checks what is typed, and has the script write what was changed.

import type { SettingsChanges, SettingsForm } from '../plan/tabs/settings-form';
import { LANGUAGE_FACTS, type Language } from '../settings';
import { call } from './call';
import { browserLanguage, element } from './dom';
import { type SettingsWord, settingsWord } from './settings-words';

type Field = SettingsForm['fields'][number];
type Dates = SettingsForm['dates'][number];
type Bad = 'date' | 'whole' | 'amount' | 'days' | 'choice' | 'order';

/** A control with what stands in its cell, and where its sentence of what is wrong stands. */
interface Control {
  readonly box: HTMLInputElement | HTMLSelectElement;
  readonly complaint: HTMLElement;
  readonly cell: { readonly before: string; readonly value: string };
  readonly bad: () => Bad | null;
}

function at<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const saveButton = at<HTMLButtonElement>('save');
const resetButton = at<HTMLButtonElement>('reset');

let language: Language = browserLanguage();
let form: SettingsForm | null = null;
let controls = new Map<string, Control>();

const word = (key: SettingsWord, values: Readonly<Record<string, string | number>> = {}) =>
  settingsWord(language, key, values);

function status(text: string): void {
  at('status').textContent = text;
}

function fillWords(): void {
  document.documentElement.lang = LANGUAGE_FACTS[language].tag;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = word(place.dataset.word as SettingsWord);
  }
}

/** The name of a country beside its code, as the browser knows it. */
function countryOf(code: string): string {
  const region = code === 'UK' ? 'GB' : code;
  return `${code} · ${new Intl.DisplayNames([LANGUAGE_FACTS[language].tag], { type: 'region' }).of(region) ?? ''}`;
}

function selectOf({ id, value, choices }: Field): HTMLSelectElement {
  const box = document.createElement('select');
  const known = choices.some((choice) => choice.value === value);
  // What the tab says and is no choice stays to be seen; an empty cell means what the program takes then.
  const all = known ? choices : [{ value, text: value === '' ? '–' : value }, ...choices];
  for (const choice of all) {
    const listed = id === 'marketplace' && choices.includes(choice as (typeof choices)[number]);
    const option = element('option', listed ? countryOf(choice.value) : choice.text);
    option.value = choice.value;
    box.append(option);
  }
  box.value = value;
  return box;
}

function inputOf(kind: Field['kind'], value: string): HTMLInputElement {
  const box = document.createElement('input');
  // A control for dates would hide what is no date, so that nobody could mend it.
  const isDay = kind === 'date' && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value));
  box.type = isDay ? 'date' : 'text';
  if (kind === 'number') box.inputMode = 'decimal';
  box.autocomplete = 'off';
  box.value = value;
  return box;
}

/** Puts a control under its name, with its meaning and the place for what is wrong with it. */
function place(
  key: string,
  label: string,
  help: string,
  box: Control['box'],
  cell: Dates['from'],
  bad: Control['bad'],
): HTMLElement {
  const holder = element('div', '');
  const name = element('label', '', 'field');
  box.id = `box-${key}`;
  name.append(element('span', label), box);
  holder.append(name);
  const said = [help, cell.formula ? word('formula') : ''].filter((text) => text !== '').join(' ');
  const meaning = element('p', said, 'soft');
  meaning.id = `help-${key}`;
  const complaint = element('p', '', 'fail');
  complaint.id = `bad-${key}`;
  if (said !== '') holder.append(meaning);
  holder.append(complaint);
  box.setAttribute('aria-describedby', said === '' ? complaint.id : `${meaning.id} ${complaint.id}`);
  box.disabled = cell.formula;
  const control: Control = { box, complaint, cell, bad };
  controls.set(key, control);
  box.addEventListener('input', changed);
  box.addEventListener('change', () => complain(control));
  return holder;
}

/** A date control is empty where half a date was typed. */
function halfTyped(box: Control['box']): boolean {
  return box instanceof HTMLInputElement && box.validity.badInput;
}

function isDate(text: string): boolean {
  if (text === '') return true;
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function badField({ id, kind, choices }: Field, box: Control['box']): Bad | null {
  const text = box.value.trim();
  if (halfTyped(box)) return 'date';
  if (text === '') return null;
  if (kind === 'choice') return choices.some(({ value }) => value === text) ? null : 'choice';
  if (kind === 'date') return isDate(text) ? null : 'date';
  if (id === 'graceDays' || id === 'slackDays') return /^\d{1,4}$/.test(text) ? null : 'whole';
  if (id === 'answerDays' || id === 'refundDays')
    return /^\d+$/.test(text) && +text >= 1 && +text <= 10 ? null : 'days';
  if (kind === 'number') return /^\d{1,9}(\.\d+)?$/.test(text) ? null : 'amount';
  return null;
}

function badDate(box: Control['box'], from: Control['box'], to: Control['box']): Bad | null {
  if (halfTyped(box) || !isDate(box.value.trim())) return 'date';
  return box === to && from.value !== '' && to.value !== '' && from.value > to.value ? 'order' : null;
}

function complain({ box, complaint, bad, cell }: Control): boolean {
  const why = bad();
  complaint.textContent = why === null ? '' : word(`bad.${why}`, { value: cell.before });
  if (why === null) box.removeAttribute('aria-invalid');
  else box.setAttribute('aria-invalid', 'true');
  return why !== null;
}

const isChanged = ({ box, cell }: Control) => box.value.trim() !== cell.value || halfTyped(box);

function changed(): void {
  const any = [...controls.values()].some(isChanged);
  saveButton.disabled = !any;
  resetButton.disabled = !any;
  status('');
}

function datesOf(dates: Dates): HTMLElement {
  const { report, name, oldest, newest, from, to } = dates;
  const holder = document.createElement('fieldset');
  holder.append(element('legend', name));
  holder.append(element('p', oldest === '' ? word('noRows') : word('rows', { oldest, newest }), 'soft'));
  const [first, last] = [inputOf('date', from.value), inputOf('date', to.value)];
  const pair = element('div', '', 'grid');
  const bad = (box: Control['box']) => () => badDate(box, first, last);
  pair.append(
    place(`${report}-from`, word('from'), '', first, from, bad(first)),
    place(`${report}-to`, word('to'), '', last, to, bad(last)),
  );
  holder.append(pair);
  return holder;
}

function show(now: SettingsForm): void {
  form = now;
  language = now.language;
  controls = new Map();
  fillWords();
  at('fields').replaceChildren(
    ...now.fields.map((field) => {
      const box = field.kind === 'choice' ? selectOf(field) : inputOf(field.kind, field.value);
      return place(field.id, field.label, field.help, box, field, () => badField(field, box));
    }),
  );
  at('dates').replaceChildren(...now.dates.map(datesOf));
  if (now.dates.length === 0) at('dates').replaceChildren(element('p', word('noDates')));
  for (const control of controls.values()) complain(control);
  changed();
}

/** What differs from the tab as it was read. */
function changes({ fields, dates }: SettingsForm): SettingsChanges {
  const change = (key: string) => {
    const control = controls.get(key);
    return control && isChanged(control) ? { before: control.cell.before, value: control.box.value.trim() } : undefined;
  };
  return {
    fields: Object.fromEntries(
      fields.flatMap(({ id }) => {
        const made = change(id);
        return made ? [[id, made]] : [];
      }),
    ),
    dates: dates.flatMap(({ report }) => {
      const [from, to] = [change(`${report}-from`), change(`${report}-to`)];
      return from || to ? [{ report, ...(from && { from }), ...(to && { to }) }] : [];
    }),
  };
}

function busy(running: boolean): void {
  for (const { box } of controls.values()) box.toggleAttribute('inert', running);
  saveButton.disabled = running;
  resetButton.disabled = running;
}

async function save(): Promise<void> {
  if (!form || saveButton.disabled) return;
  const wrong = [...controls.values()].filter((control) => isChanged(control) && complain(control));
  if (wrong.length > 0) {
    wrong[0]?.box.focus();
    status(word('wrong', { count: wrong.length }));
    return;
  }
  status(word('saving'));
  busy(true);
  try {
    const { saved, form: now } = await call('saveSettings', changes(form));
    show(now);
    status(word(saved ? 'saved' : 'changed'));
  } catch {
    busy(false);
    status(word('failed'));
  }
}

at('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
resetButton.addEventListener('click', () => {
  if (form) show(form);
  controls.values().next().value?.box.focus();
});
fillWords();
status(word('loading'));
call('settingsStart').then(
  (now) => show(now),
  () => status(word('unread')),
);

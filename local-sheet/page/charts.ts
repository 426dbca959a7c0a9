// The charts of a tab as drawings beside the grid, which has none of its own; a screen reader hears their figures.
import type { ChartView } from '../../src/local/sheet/engine';

const SVG = 'http://www.w3.org/2000/svg';
const COLOURS = ['#2e7d6b', '#c2571a', '#3b5b92', '#8a5a9e', '#a68a00'];
const WIDTH = 340;
const LINE = 18;

function drawn(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
/** How wide a name is drawn at most: Chinese signs are as wide as high. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 12 : 7), 0);
const shown = (value: number): string =>
  value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });

/** Each point is a line of bars, of whatever kind the chart is in Sheets: names stay readable in a narrow place. */
export function chartOf({ options, points, series }: ChartView): HTMLElement {
  const figure = document.createElement('figure');
  const title = document.createElement('figcaption');
  title.textContent = typeof options.title === 'string' ? options.title : '';
  const colours = Array.isArray(options.colors) ? (options.colors as string[]) : COLOURS;
  const most = Math.max(0, ...points.flatMap(({ values }) => values)) || 1;
  // Where a series has nothing at a point there is no bar: with six currencies most would be none.
  const lines = points.flatMap(({ name, values }) => {
    const bars = values.flatMap((value, at) => (value === 0 ? [] : [{ value, at }]));
    return (bars.length > 0 ? bars : [{ value: 0, at: 0 }]).map((bar, i) => ({ ...bar, name: i === 0 ? name : '' }));
  });
  const said = points.map(({ name, values }) => `${name}: ${values.map(shown).join(', ')}`).join('; ');
  const svg = drawn('svg', {
    viewBox: `0 0 ${WIDTH} ${lines.length * LINE}`,
    role: 'img',
    'aria-label': `${title.textContent}. ${said}`,
  });
  const from = Math.min(130, 12 + Math.max(0, ...points.map(({ name }) => widthOf(name))));
  const room = WIDTH - from - 64;
  lines.forEach(({ name, value, at }, i) => {
    const width = (value / most) * room;
    const y = i * LINE;
    svg.append(
      drawn('text', { x: 0, y: y + 13 }, short(name, 20)),
      drawn('rect', { x: from, y: y + 3, width, height: LINE - 6, fill: colours[at % colours.length] ?? '#2e7d6b' }),
      drawn('text', { x: from + width + 4, y: y + 13 }, shown(value)),
    );
  });
  figure.append(title);
  if (series.length > 1) {
    const key = document.createElement('p');
    key.append(
      ...series.map((name, at) => {
        const entry = document.createElement('span');
        entry.textContent = `■ ${name} `;
        entry.style.color = colours[at % colours.length] ?? '';
        return entry;
      }),
    );
    figure.append(key);
  }
  figure.append(svg);
  return figure;
}

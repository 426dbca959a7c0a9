// A tab of a workbook as a screen shows it, at 96 dots an inch: LibreOffice prints it at its own scale onto a page that has
// room for all, and the corner that is asked for is cut out. No width, height or wrap is changed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { paletted } from './png.mjs';

const DOTS_AN_INCH = 96;
const POINTS_AN_INCH = 72;
const PAGE = { width: 3000, height: 2000 };
const MM_A_DOT = 25.4 / DOTS_AN_INCH;

/** The styles with a thin grey line around every cell that has none. */
function lined(styles) {
  const side = (name) => `<${name} style="thin"><color rgb="FFE1E3E6"/></${name}>`;
  const around = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  return styles.replace(/<border><left\/><right\/><top\/><bottom\/>(<diagonal\/>)?<\/border>/, around);
}

/** Parts of the workbook, with only one tab to print, on one large page. */
function alone(parts, tab) {
  const book = strFromU8(parts['xl/workbook.xml']);
  const sheets = [...book.matchAll(/<sheet [^>]*\/>/g)].map(([xml]) => xml);
  const attribute = (xml, name) => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1];
  const index = sheets.findIndex((xml) => attribute(xml, ' name') === tab);
  if (index < 0) throw new Error(`No tab ${tab}`);
  let next = book;
  sheets.forEach((xml, i) => {
    const shown = xml.replace(/ state="\w+"/, '');
    next = next.replace(xml, i === index ? shown : shown.replace('<sheet ', '<sheet state="hidden" '));
  });
  next = next.replace(/(<workbookView)[^>]*\/>/, `$1 activeTab="${index}"/>`);
  // A tab with an area to print is printed even when it is hidden; with one, no other tab is.
  const area = `<definedName name="_xlnm.Print_Area" localSheetId="${index}">'${tab}'!$A$1:$BZ$120</definedName>`;
  next = next.replace(/<definedName name="_xlnm\.Print_\w+"[\s\S]*?<\/definedName>/g, '');
  next = next.includes('<definedNames>')
    ? next.replace('<definedNames>', `<definedNames>${area}`)
    : next.replace('</sheets>', `</sheets><definedNames>${area}</definedNames>`);
  const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']);
  const relation = [...relations.matchAll(/<Relationship [^>]*\/>/g)].find(
    ([xml]) => attribute(xml, 'Id') === attribute(sheets[index], 'r:id'),
  )[0];
  const path = `xl/${attribute(relation, 'Target').replace(/^\/xl\//, '')}`;
  const unselected = Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([name, bytes]) => [name, strToU8(strFromU8(bytes).replace(' tabSelected="1"', ''))]),
  );
  const sheet = strFromU8(unselected[path]).replace('<sheetView ', '<sheetView tabSelected="1" ');
  const size = `paperWidth="${PAGE.width * MM_A_DOT}mm" paperHeight="${PAGE.height * MM_A_DOT}mm"`;
  const printed = sheet
    .replace(/<pageSetUpPr[^>]*\/>/, '')
    .replace(/<pageMargins[^>]*\/>/, '<pageMargins left="0" right="0" top="0" bottom="0" header="0" footer="0"/>')
    .replace(/<pageSetup[^>]*\/>/, `<pageSetup ${size} orientation="landscape" scale="100"/>`);
  // Printed grid lines are black; those of a screen are grey.
  const lines = sheet.includes('showGridLines="0"') ? [] : [['xl/styles.xml', strToU8(lined(strFromU8(parts['xl/styles.xml'])))]];
  return { ...parts, ...unselected, ...Object.fromEntries(lines), 'xl/workbook.xml': strToU8(next), [path]: strToU8(printed) };
}

/** Where a text stands on the page, in dots from the top. */
function topOf(pdf, text) {
  const words = execFileSync('pdftotext', ['-bbox', '-f', '1', '-l', '1', pdf, '-'], { maxBuffer: 1 << 28 }).toString();
  const found = [...words.matchAll(/<word [^>]*yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].find(([, , word]) => word === text);
  if (!found) throw new Error(`No ${text} on the page`);
  return (Number(found[1]) * DOTS_AN_INCH) / POINTS_AN_INCH;
}

/**
 * A picture (PNG) of a tab from its upper left corner on.
 * @param file a workbook (.xlsx)
 * @param size `width` and `height` in dots of a screen; with `find` the titles, and below them so many dots (`above`) before
 *   the row of that text and after it
 */
export function pictureOf(file, tab, { width, height, find, above = 0, titles = 0 }) {
  const folder = mkdtempSync(join(tmpdir(), 'fba-claims-picture-'));
  try {
    const book = join(folder, 'book.xlsx');
    writeFileSync(book, zipSync(alone(unzipSync(readFileSync(file)), tab), { level: 1 }));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
      stdio: 'ignore',
    });
    const pdf = join(folder, 'book.pdf');
    const bands = find
      ? [
          { top: 0, height: titles },
          { top: Math.round(topOf(pdf, find)) - above, height: height - titles },
        ]
      : [{ top: 0, height }];
    return paletted(
      bands.map((band) => {
        const corner = ['-x', 0, '-y', band.top, '-W', width, '-H', band.height].map(String);
        return execFileSync('pdftoppm', ['-r', String(DOTS_AN_INCH), '-f', '1', '-l', '1', ...corner, pdf], {
          maxBuffer: 1 << 28,
        });
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A picture as a PNG with a palette, a third of the size of one without: spreadsheets have few colours.
import { crc32, deflateSync } from 'node:zlib';

const MOST = 256;

function chunk(type, data) {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}

/** The most frequent colours, and for each colour the place of its nearest in them. */
function paletteOf(rgb) {
  const times = new Map();
  for (let i = 0; i < rgb.length; i += 3) {
    const colour = (rgb[i] << 16) | (rgb[i + 1] << 8) | rgb[i + 2];
    times.set(colour, (times.get(colour) ?? 0) + 1);
  }
  const palette = [...times].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const kept = palette.slice(0, MOST);
  const place = new Map(kept.map((colour, i) => [colour, i]));
  const far = (a, b) =>
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
  for (const colour of palette.slice(MOST)) {
    let nearest = 0;
    for (let i = 1; i < kept.length; i++) if (far(kept[i], colour) < far(kept[nearest], colour)) nearest = i;
    place.set(colour, nearest);
  }
  return { kept, place };
}

/** @param rgb red, green and blue of each dot, line by line */
export function paletted({ width, height, rgb }) {
  const { kept, place } = paletteOf(rgb);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a dot, with a palette.
  head[8] = 8;
  head[9] = 3;
  const dots = Buffer.alloc((width + 1) * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 3) {
      dots[y * (width + 1) + 1 + x] = place.get((rgb[i] << 16) | (rgb[i + 1] << 8) | rgb[i + 2]);
    }
  }
  const colours = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(dots, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

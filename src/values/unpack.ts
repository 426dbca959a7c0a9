// Reads words that the build packed: Google loads the whole script before every call, and seven languages are long.
import { inflateSync, strFromU8 } from 'fflate';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 6) | ALPHABET.indexOf(text.charAt(i))) & 0xfffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 0xff;
  }
  return bytes;
}

/** The value whose JSON was deflated and written in base64, as `tools/packWords.mjs` does. */
export function unpack(packed: string): unknown {
  return JSON.parse(strFromU8(inflateSync(bytesOf(packed))));
}

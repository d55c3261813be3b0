const marks: readonly [readonly number[], string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
// Node takes windows-1252 for ISO 8859-1 since 20.18.3 and 22.13, and finds no letters in these places (nodejs/node#56542).
const upper = /[\u0080-\u009f]/g;
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** So many bytes of a page may stand before it says how it is written (HTML, "prescan a byte stream"). */
const prescanned = 1_024;

/**
 * The text of a file: in UTF-8 unless it begins with the mark of another, or is no UTF-8 and names in a `meta` element
 * what it is. What no encoding can be found for keeps a mark in the place of each byte that cannot be read.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = encodingNamed(bytes);
    const text = new TextDecoder(encoding).decode(bytes);
    return encoding === 'windows-1252'
      ? text.replace(upper, (letter) => letters[letter.charCodeAt(0) - 128] ?? '')
      : text;
  }
}

function encodingNamed(bytes: Uint8Array): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned));
  const name = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(beginning)?.[1];
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'utf-8'; // an encoding that nobody knows
  }
}

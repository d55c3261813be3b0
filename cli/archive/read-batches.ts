import { StringDecoder } from 'node:string_decoder';

/** One line of input without its end. `text` is `undefined` for a line longer than the limit: it was let go. */
export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | undefined;
}

/** The lines that ended in one piece of the input: what is scanned, written and remembered as one. */
export interface Batch {
  readonly lines: readonly InputLine[];
  /** Bytes of input read so far. */
  readonly bytes: number;
}

/**
 * Cuts a stream of UTF-8 bytes into lines, as they arrive: nothing is read ahead of what is asked for, and no
 * more is kept than one piece of the stream and one line.
 *
 * @param longest In UTF-16 units. What goes beyond is thrown away as it arrives.
 */
export async function* readBatches(
  stream: AsyncIterable<Uint8Array>,
  longest = 64 * 1024 * 1024,
): AsyncGenerator<Batch> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  let bytes = 0;
  const keep = (text: string) => {
    length += text.length;
    if (length > longest) parts = [];
    else parts.push(text);
  };
  const take = (): InputLine => {
    const whole = length > longest ? undefined : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    number += 1;
    return { number, text: number === 1 ? whole?.replace(/^\uFEFF/, '') : whole };
  };
  for await (const piece of stream) {
    bytes += piece.length;
    const ends = decoder.write(piece as Buffer).split('\n');
    const lines: InputLine[] = [];
    for (const end of ends.slice(0, -1)) {
      keep(end);
      lines.push(take());
    }
    keep(ends.at(-1) ?? '');
    if (lines.length > 0) yield { lines, bytes };
  }
  keep(decoder.end());
  if (length > 0) yield { lines: [take()], bytes };
}

import { StringDecoder } from 'node:string_decoder';

/** One line of input without its end. `text` is `undefined` for a line longer than the limit: it was let go. */
export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | undefined;
}

/**
 * Cuts a stream of UTF-8 bytes into lines, one at a time: nothing is read ahead of what is asked for, and
 * no more than one line is kept, however long the stream.
 *
 * @param longest In UTF-16 units. What goes beyond is thrown away as it arrives.
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  longest = 64 * 1024 * 1024,
): AsyncGenerator<InputLine> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  let number = 0;
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
  for await (const bytes of stream) {
    const pieces = decoder.write(bytes as Buffer).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      keep(piece);
      yield take();
    }
    keep(pieces.at(-1) ?? '');
  }
  keep(decoder.end());
  if (length > 0) yield take();
}

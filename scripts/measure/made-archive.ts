import { readFileSync } from 'node:fs';

const words =
  'the a of to in and was with from rain river council market station garden letter morning window summer old new small long quiet bright road bridge harbour school baker ferry lamp kettle winter evening paper clock field tower summer orchard wagon'.split(
    ' ',
  );

/** Numbers that are the same on every run (Park and Miller, 1988). */
const numbers = (seed: number) => () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

const sentence = (random: () => number) => {
  const length = 6 + Math.floor(random() * 14);
  const chosen = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '');
  const text = chosen.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
};

/** How an archive is made up. */
export interface ArchivePlan {
  readonly bytes: number;
  /** One article in so many is about the story; the others are made of words that have nothing to do with it. */
  readonly oneIn: number;
  /** The project's own articles about the story. */
  readonly corpus: string;
}

/** The lines of an archive of a given size, in pieces of about 64 kB; the same on every run. */
export function* madeArchive({ bytes, oneIn, corpus }: ArchivePlan): Generator<string> {
  const about = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter((article) => article.about);
  const random = numbers(2026);
  let made = 0;
  let piece = '';
  for (let number = 0; made < bytes; number += 1) {
    const own = number % oneIn === 0 ? about[(number / oneIn) % about.length] : undefined;
    const text =
      own?.text ??
      Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => sentence(random)).join(' ')).join('\n');
    const line = { id: `a${number}`, title: own?.title ?? sentence(random), text, published: '2022-05-20' };
    piece += `${JSON.stringify(line)}\n`;
    if (piece.length < 65_536) continue;
    made += Buffer.byteLength(piece);
    yield piece;
    piece = '';
  }
  yield piece;
}

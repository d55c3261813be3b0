import { readFileSync } from 'node:fs';
import { seededRandom } from '../e2e/harness/seeded-random.ts';

const words =
  'the a of to in and was with from rain river council market station garden letter morning window summer old new small long quiet bright road bridge harbour school baker ferry lamp kettle winter evening paper clock field tower summer orchard wagon'.split(
    ' ',
  );
const syllables =
  'ba bel cor da den fi gar hol im jo ken lu mar nor ost pel qui ran sol ter ul ven wick xa yor zel'.split(
    ' ',
  );

type Numbers = () => number;

const pick = <One>(random: Numbers, from: readonly One[]): One | undefined =>
  from[Math.floor(random() * from.length)];

const upper = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;

/** A word that has hardly ever been there before: what is remembered by word would be remembered for ever. */
const newWord = (random: Numbers) => {
  const word = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(random, syllables)).join('');
  return random() < 0.3 ? upper(word) : word;
};

const sentence = (random: Numbers) => {
  const length = 6 + Math.floor(random() * 14);
  const chosen = Array.from({ length }, () => (random() < 0.1 ? newWord(random) : pick(random, words)));
  return `${upper(chosen.join(' '))}.`;
};

const paragraph = (random: Numbers) => Array.from({ length: 4 }, () => sentence(random)).join(' ');

/** Paragraphs of several articles, with new ones between them. */
const mixture = (random: Numbers, about: readonly { readonly text: string }[]) =>
  Array.from({ length: 3 }, () => pick(random, about)?.text.split('\n') ?? [])
    .flatMap((lines) => [...lines.filter(() => random() < 0.4), paragraph(random)])
    .join('\n');

const day = (random: Numbers) => {
  const two = (below: number) => String(1 + Math.floor(random() * below)).padStart(2, '0');
  return `${2019 + Math.floor(random() * 8)}-${two(12)}-${two(28)}`;
};

/** How an archive is made up. */
export interface ArchivePlan {
  readonly bytes: number;
  /** One article in so many is about the story; the others are made of words that have nothing to do with it. */
  readonly oneIn: number;
  /** The project's own articles about the story. */
  readonly corpus: string;
}

/**
 * The lines of an archive of a given size, in pieces of about 64 kB; the same on every run. No two articles are the
 * same: those about the story are put together from paragraphs of several, and words that never were come all the time.
 */
export function* madeArchive({ bytes, oneIn, corpus }: ArchivePlan): Generator<string> {
  const about: { title: string; text: string }[] = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter((article) => article.about);
  const random = seededRandom(2026);
  let made = 0;
  let piece = '';
  for (let number = 0; made < bytes; number += 1) {
    const isAbout = number % oneIn === 0;
    const text = isAbout
      ? mixture(random, about)
      : Array.from({ length: 5 }, () => paragraph(random)).join('\n');
    const title = (isAbout ? pick(random, about)?.title : undefined) ?? sentence(random);
    piece += `${JSON.stringify({ id: `a${number}`, title, text, published: day(random) })}\n`;
    if (piece.length < 65_536) continue;
    made += Buffer.byteLength(piece);
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

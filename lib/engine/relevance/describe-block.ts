import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage, ReadSentence } from '../reading/read-page.ts';
import type { ReadBlock } from '../text/read-blocks.ts';
import { type Features, featuresOf, type SayFeature } from '../weights/weigh.ts';
import { isOtherName } from '../works/is-other-name.ts';
import type { PreparedWorks } from '../works/prepare-works.ts';
import { type SayWords, sayVocabulary } from './vocabulary.ts';

const shortestName = 3;
const mostStrangers = 4;

/** One block of a page with what was read in it. */
export interface BlockOnPage {
  readonly block: ReadBlock;
  /** None for a block without words. */
  readonly sentences: readonly ReadSentence[];
  /** Whether it names the work by a title. */
  readonly isTitled: boolean;
}

/** The blocks of a page, in order. */
export function blocksOnPage({ blocks, sentences, titles }: ReadPage): BlockOnPage[] {
  const found = blocks.map((block, at) => {
    const own: ReadSentence[] = [];
    return { block, sentences: own, isTitled: (titles[at]?.length ?? 0) > 0 };
  });
  for (const sentence of sentences) found[sentence.block]?.sentences.push(sentence);
  return found;
}

/**
 * What tells whether one block of a page is about the work, whatever the rest is about: its people and titles, names
 * that are somebody else's, and its other words.
 */
export const describeBlockAbout = (on: BlockOnPage, pack: SpoilerPack): Features =>
  featuresOf((say) => sayBlockAbout(on, pack, say, (sentences) => sayVocabulary(sentences, say)));

/** The same, said and not kept; each thing once, the words first. */
export function sayBlockAbout(
  { block, sentences, isTitled }: BlockOnPage,
  { names, works }: SpoilerPack,
  say: SayFeature,
  sayWords: SayWords,
): void {
  sayWords(sentences);
  const characters = new Set<number>();
  let isMade = false;
  for (const { mentions } of sentences)
    for (const { person, via } of mentions) {
      if (via !== 'name' && via !== 'alias' && via !== 'misspelling') continue;
      const kind = names.people[person]?.kind;
      if (kind === 'character' || kind === 'group') characters.add(person);
      else isMade = true;
    }
  const strangers = countStrangers(block, works);
  const isOurs = isTitled || isMade || characters.size > 0;
  if (characters.size === 1) say('one character', 1);
  if (characters.size > 1) say('characters', 1);
  if (isMade) say('actor', 1);
  if (isTitled) say(sentences[0]?.isHeading ? 'title in heading' : 'title', 1);
  if (strangers > 0) say('strangers', Math.min(mostStrangers, strangers) / mostStrangers);
  if (strangers > 0 && !isOurs) say('strangers alone', Math.min(mostStrangers, strangers) / mostStrangers);
  if (strangers === 0 && !isOurs) say('nobody', 1);
}

/** How many different names a block has that nobody of the pack bears: two words with a capital, or one within a sentence. */
function countStrangers({ tokens, sentences }: ReadBlock, works: PreparedWorks): number {
  const isName = (at: number) =>
    (tokens[at]?.text.length ?? 0) >= shortestName && isOtherName(tokens[at], works);
  const openings = new Set(sentences.map(({ first }) => first));
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(at)) continue;
    const first = at;
    while (isName(at + 1)) at += 1;
    const isWithin = !openings.has(first) && tokens[first - 1]?.kind === 'word';
    if (at > first || isWithin) found.add(tokens[first]?.text ?? '');
  }
  return found.size;
}

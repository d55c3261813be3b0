import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { withPairMembers } from '../mentions/with-pair-members.ts';
import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import { findTitles } from '../story/find-titles.ts';
import { matchTellings } from '../story/match-tellings.ts';
import { type EventMatch, scoreEvents } from '../story/score-events.ts';
import { type ReadBlock, readBlocks } from '../text/read-blocks.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import type { PageContext } from '../types.ts';
import { findWorks } from '../works/find-works.ts';
import type { WorkMention } from '../works/work-mention.ts';
import { abstractWords } from './abstract-words.ts';
import { headingDepth } from './heading-depth.ts';

/** One sentence of a page with everything that was found in it. */
export interface ReadSentence {
  readonly block: number;
  /** Its place within its block, from 0. */
  readonly place: number;
  readonly sentence: Sentence;
  /** The tokens of the block; the sentence's own are `slice(sentence.first, sentence.last)`. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly works: readonly WorkMention[];
  /** Its words with names, works, numbers and dates as classes, endings cut off. */
  readonly words: readonly string[];
  /** Numbers of the tellings found. */
  readonly hits: readonly number[];
  /** The events that the tellings point to, best first. */
  readonly matches: readonly EventMatch[];
  /** Which section it is in: the number of the heading above it, 0 before the first. */
  readonly section: number;
  /** Whether it is itself (part of) a heading or the page's title. */
  readonly isHeading: boolean;
}

/** A page read once for spoilers: its sentences in order and the headings over its sections. */
export interface ReadPage {
  readonly sentences: readonly ReadSentence[];
  /** For each section its heading's sentences (as places in `sentences`); empty for section 0. */
  readonly headings: readonly (readonly number[])[];
  readonly title: ReadBlock;
  /** For each block where it names the work by one of its titles: the places of the first tokens. */
  readonly titles: readonly (readonly number[])[];
  /** The works that the title names. */
  readonly titleWorks: readonly WorkMention[];
  readonly context: PageContext;
  readonly blocks: readonly ReadBlock[];
}

/** What begins in a sentence. Most blocks have nobody and no work in them: then there is nothing to be sorted out. */
const within = <T extends { readonly first: number }>(
  all: readonly T[],
  { first: from, last }: Sentence,
): readonly T[] => (all.length === 0 ? all : all.filter(({ first }) => first >= from && first < last));

/** Reads mentions, works and tellings of every sentence. */
export function readPage(blocks: readonly ReadBlock[], context: PageContext, pack: SpoilerPack): ReadPage {
  const depths = blocks.map((block, place) => headingDepth(block, place, context.title));
  const mentions = findMentions(blocks, pack.names, (place) => depths[place] !== undefined);
  const sentences: ReadSentence[] = [];
  const headings: number[][] = [[]];
  blocks.forEach((block, place) => {
    const isHeading = depths[place] !== undefined;
    if (isHeading && depths[place] !== 0) headings.push([]);
    const works = findWorks(block, pack);
    block.sentences.forEach((sentence, number) => {
      const meant = within(mentions[place] ?? [], sentence);
      const named = within(works, sentence);
      const { tokens } = block;
      const hits = matchTellings(tokens, sentence, withPairMembers(meant, pack.names.people), pack.story);
      if (isHeading) headings.at(-1)?.push(sentences.length);
      sentences.push({
        block: place,
        place: number,
        sentence,
        tokens,
        mentions: meant,
        works: named,
        words: abstractWords({ tokens, sentence, mentions: meant, works: named }, pack),
        hits,
        matches: scoreEvents(hits, meant, pack.story),
        section: headings.length - 1,
        isHeading,
      });
    });
  });
  const [title] = readBlocks([{ text: context.title, kind: 'title' }]) as [ReadBlock];
  const titles = blocks.map(({ tokens }) => findTitles(tokens, pack.story.titles));
  return { sentences, headings, title, titles, titleWorks: findWorks(title, pack), context, blocks };
}

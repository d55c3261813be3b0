import { findNames } from '../mentions/find-names.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { findTitles } from '../story/find-titles.ts';
import type { Token } from '../text/tokenise.ts';
import { type Features, featuresOf, type SayFeature } from '../weights/weigh.ts';
import { isTitleAsNoun } from './title-as-noun.ts';
import { type SayWords, sayVocabulary } from './vocabulary.ts';

const upTo = (most: number, count: number) => Math.max(0, Math.min(most, count)) / most;

const isNamed = ({ via }: Pick<Mention, 'via'>) =>
  via !== 'pronoun' && via !== 'kin' && via !== 'description';

/** Whether a token is a name that the pack does not know: a capital within a line. */
function isStranger(tokens: readonly Token[], at: number, ownWords: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.casing !== 'lower' &&
    token.text.length > 2 &&
    tokens[at - 1]?.kind === 'word' &&
    !ownWords.has(token.text)
  );
}

function countStrangers(tokens: readonly Token[], ownWords: ReadonlySet<string>): number {
  let count = 0;
  for (let at = 0; at < tokens.length; at += 1) if (isStranger(tokens, at, ownWords)) count += 1;
  return count;
}

/**
 * What tells whether a page is about the work: its title in the headline and early in the text, as a title or as a noun, how many of its
 * people and actors are named, references to its parts, how many capitalised words are somebody else's, and the
 * other words that it is made of.
 */
export const describePageAbout = (page: ReadPage, pack: SpoilerPack): Features =>
  featuresOf((say) => sayPageAbout(page, pack, say, (sentences) => sayVocabulary(sentences, say)));

/** The same, said and not kept; each thing once, the words first. */
export function sayPageAbout(page: ReadPage, pack: SpoilerPack, say: SayFeature, sayWords: SayWords): void {
  const { names, story, works } = pack;
  const characters = new Set<number>();
  const fullNames = new Set<number>();
  const actors = new Set<number>();
  const crew = new Set<number>();
  let own = 0;
  let units = 0;
  let parts = 0;
  let partsOfTitle = 0;
  for (const sentence of page.sentences) {
    for (const { person, via } of sentence.mentions.filter(isNamed)) {
      const kind = names.people[person]?.kind;
      if (kind === 'actor') actors.add(person);
      else if (kind === 'crew' || kind === 'company') crew.add(person);
      else if (kind === 'character' || kind === 'group') {
        characters.add(person);
        if (via === 'name') fullNames.add(person);
      }
      own += 1;
    }
    for (const work of sentence.works) {
      if (work.kind !== 'part') parts += 1;
      if (work.units.length === 0) continue;
      units += 1;
      const around = sentence.tokens.slice(Math.max(0, work.first - 2), work.last);
      if (findTitles(around, story.titles).length > 0) partsOfTitle += 1;
    }
  }
  const foreign = page.blocks.reduce((sum, { tokens }) => sum + countStrangers(tokens, works.ownWords), 0);
  let titles = 0;
  let nouns = 0;
  const named = page.blocks.map(({ tokens }, block) => {
    const found = page.titles[block] ?? [];
    titles += found.length;
    for (const at of found) if (isTitleAsNoun(tokens, at)) nouns += 1;
    return found.length > 0;
  });
  const inHeadline = findTitles(page.title.tokens, story.titles).length > 0;
  const headline = findNames(page.title, names);
  const isOfActors =
    headline.length > 0 &&
    headline.every(({ readings }) => names.people[readings[0]?.person ?? -1]?.kind === 'actor');
  const strangers = countStrangers(page.title.tokens, works.ownWords);
  sayWords(page.sentences);
  say('title in headline', inHeadline ? 1 : 0);
  say('title', named.some(Boolean) ? 1 : 0);
  say('title early', named.slice(0, Math.max(2, Math.ceil(named.length / 3))).some(Boolean) ? 1 : 0);
  say('title as a noun', nouns / Math.max(1, titles));
  say('headline of actors', !inHeadline && isOfActors ? 1 : 0);
  say('headline of strangers', !inHeadline && headline.length === 0 ? upTo(2, strangers) : 0);
  say('one character', characters.size === 1 ? 1 : 0);
  say('full names', upTo(3, fullNames.size));
  say('actors', upTo(3, actors.size));
  say('crew', upTo(2, crew.size));
  say('both sorts', characters.size > 0 && actors.size + crew.size > 0 ? 1 : 0);
  say('own share', own / Math.max(1, foreign + own));
  say('units', upTo(4, units));
  say('title and parts', named.some(Boolean) ? upTo(5, parts) : 0);
  say('title with a part', upTo(2, partsOfTitle));
}

import type { PreparedPack } from '../../prepare.ts';
import { findTitles } from '../find-titles.ts';
import type { ReadPage } from '../read-page.ts';
import type { Features } from '../weigh.ts';

const upTo = (most: number, count: number) => Math.min(most, count) / most;

/**
 * What tells whether a page is about the work: its title in the headline and the text, how many of its people
 * and actors are named, references to its parts, and how many capitalised words are somebody else's.
 */
export function describePageAbout(page: ReadPage, { names, story, works }: PreparedPack): Features {
  const characters = new Set<number>();
  const fullNames = new Set<number>();
  const actors = new Set<number>();
  const crew = new Set<number>();
  let units = 0;
  let parts = 0;
  let own = 0;
  for (const sentence of page.sentences) {
    for (const { person, via } of sentence.mentions) {
      if (via === 'pronoun' || via === 'kin' || via === 'description') continue;
      const kind = names.people[person]?.kind;
      if (kind === 'actor') actors.add(person);
      else if (kind === 'crew' || kind === 'company') crew.add(person);
      else if (kind === 'character' || kind === 'group')
        (via === 'name' ? fullNames : characters).add(person);
      own += 1;
    }
    for (const work of sentence.works) {
      if (work.units.length > 0) units += 1;
      if (work.kind !== 'part') parts += 1;
    }
  }
  for (const person of fullNames) characters.add(person);
  const foreign = page.blocks.reduce(
    (sum, { tokens }) =>
      sum +
      tokens.filter(
        ({ casing, kind, text }, at) =>
          kind === 'word' &&
          casing !== 'lower' &&
          text.length > 2 &&
          tokens[at - 1]?.kind === 'word' &&
          !works.ownWords.has(text),
      ).length,
    0,
  );
  const titles = page.blocks.reduce((sum, { tokens }) => sum + findTitles(tokens, story.titles).length, 0);
  const inTitle = findTitles(page.title, story.titles).length > 0;
  const words = page.blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return new Map([
    ['title in headline', inTitle ? 1 : 0],
    ['title once', titles > 0 ? 1 : 0],
    ['title', upTo(4, titles)],
    ['title for its length', Math.min(1, (titles * 150) / Math.max(words, 1))],
    ['characters', upTo(4, characters.size)],
    ['full names', upTo(3, fullNames.size)],
    ['actors', upTo(4, actors.size)],
    ['crew', upTo(2, crew.size)],
    ['units', upTo(4, units)],
    ['parts', upTo(6, parts)],
    ['foreign share', foreign / Math.max(1, foreign + own)],
    ['headline and people', inTitle && characters.size + actors.size + crew.size > 1 ? 1 : 0],
    ['people of both sorts', characters.size > 0 && actors.size + crew.size > 0 ? 1 : 0],
  ]);
}

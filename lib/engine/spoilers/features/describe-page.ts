import { findNames } from '../../mentions/find-names.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Token } from '../../text/tokenise.ts';
import { findTitles } from '../find-titles.ts';
import type { ReadPage } from '../read-page.ts';
import type { Features } from '../weigh.ts';

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
  let strong = 0;
  let anybody = 0;
  let withTitle = 0;
  const places = new Set<number>();
  let byName = 0;
  for (const sentence of page.sentences) {
    for (const { person, via } of sentence.mentions.filter(isNamed)) {
      const kind = names.people[person]?.kind;
      if (kind === 'place' || kind === 'pet') places.add(person);
      if (kind === 'actor') actors.add(person);
      else if (kind === 'crew' || kind === 'company') crew.add(person);
      else if (kind === 'character' || kind === 'group')
        (via === 'name' ? fullNames : characters).add(person);
      own += 1;
    }
    const [best] = sentence.matches;
    if (best && !best.blocked && best.tells > 0) anybody += 1;
    const who = new Set(best && story.events[best.event]?.who);
    if (best && !best.blocked && best.hasWho && (best.tells > 0 || best.acts > 0)) strong += 1;
    if (
      best &&
      !best.blocked &&
      best.tells + best.acts > 0 &&
      sentence.mentions.some((one) => isNamed(one) && who.has(one.person))
    )
      byName += 1;
    for (const work of sentence.works) {
      if (work.units.length > 0) units += 1;
      const titled = findTitles(sentence.tokens.slice(Math.max(0, work.first - 2), work.last), story.titles);
      if (work.units.length > 0 && titled.length > 0) withTitle += 1;
      if (work.kind !== 'part') parts += 1;
    }
  }
  for (const person of fullNames) characters.add(person);
  const foreign = page.blocks.reduce(
    (sum, { tokens }) => sum + tokens.filter((_, at) => isStranger(tokens, at, works.ownWords)).length,
    0,
  );
  const count = (titles: ReadonlySet<string>) =>
    page.blocks.reduce((sum, { tokens }) => sum + findTitles(tokens, titles).length, 0);
  const titles = count(story.titles);
  const inTitle = findTitles(page.title, story.titles).length > 0;
  const slips = titles > 0 ? 0 : count(story.slips) + findTitles(page.title, story.slips).length;
  const named = page.blocks.map(({ tokens }) => findTitles(tokens, story.titles).length > 0);
  const early = named.slice(0, Math.max(2, Math.ceil(named.length / 3))).some(Boolean);
  const spread = new Set(
    page.sentences.filter(({ mentions }) => mentions.some(isNamed)).map(({ block }) => block),
  ).size;
  const headline = findNames(page.title, names);
  const actorOnly =
    !inTitle &&
    headline.length > 0 &&
    headline.every(({ readings }) => names.people[readings[0]?.person ?? -1]?.kind === 'actor');
  const strangers = page.title.filter((_, at) => isStranger(page.title, at, works.ownWords)).length;
  const share = own / Math.max(1, foreign + own);
  const people = characters.size + actors.size + crew.size;
  const told = strong / Math.max(1, page.sentences.length);
  return new Map([
    ['title in headline', inTitle ? 1 : 0],
    ['title', titles > 0 ? 1 : 0],
    ['headline of actors', actorOnly ? 1 : 0],
    ['headline of strangers', !inTitle && headline.length === 0 ? upTo(2, strangers) : 0],
    ['title early', early ? 1 : 0],
    ['spread', spread / Math.max(1, page.blocks.length)],
    ['title again', upTo(2, titles - 1)],
    ['slip', slips > 0 ? 1 : 0],
    ['one character', characters.size === 1 ? 1 : 0],
    ['characters', upTo(4, characters.size)],
    ['full names', upTo(3, fullNames.size)],
    ['actors', upTo(3, actors.size)],
    ['crew', upTo(2, crew.size)],
    ['nobody', people === 0 ? 1 : 0],
    ['both sorts', characters.size > 0 && actors.size + crew.size > 0 ? 1 : 0],
    ['units', upTo(4, units)],
    ['parts', upTo(6, parts)],
    ['own share', share],
    ['title and characters', titles > 0 ? upTo(3, characters.size) : 0],
    ['title and parts', titles > 0 ? upTo(5, parts) : 0],
    ['told', upTo(4, told * 10)],
    ['told of anybody', upTo(4, (anybody * 10) / Math.max(1, page.sentences.length))],
    ['title with a part', upTo(2, withTitle)],
    ['places', upTo(2, places.size)],
    ['headline or told by name', inTitle || byName > 0 ? 1 : 0],
    ['told by name', upTo(3, byName)],
    ['told of people', share * upTo(4, told * 10)],
  ]);
}

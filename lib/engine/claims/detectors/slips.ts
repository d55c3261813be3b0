import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { editDistance } from '../readers/edit-distance.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

/**
 * Names of works and people in a spelling that the pack lists as wrong: "Riverbent" for Riverbend. The finding lies
 * on the name alone. Not within a longer name, a handle or a hashtag: "Greta Olson", "#riverbent".
 */
export function slips(view: SentenceView, page: PageView): Proposition[] {
  const { timeline, works } = page.pack;
  const people = page.pack.names.people;
  const found: Proposition[] = [];
  for (const { first, last, person: at, via } of view.mentions) {
    if (via !== 'misspelling') continue;
    const person = timeline.people.get(people[at]?.id ?? '');
    if (!person) continue;
    const from = firstNameBefore(view, first, person.name) ? first - 1 : first;
    if (isWhole(view, from, last, works.ownWords)) found.push(slip(view, from, last, person.id, person.name));
  }
  for (const mention of view.works) {
    const work = works.byId.get(mention.works[0] ?? '');
    if (mention.slip && work && isPlural(view, mention, work.title)) continue;
    if (mention.slip && work && isWhole(view, mention.first, mention.last, works.ownWords))
      found.push(slip(view, mention.first, mention.last, work.id, work.title));
  }
  return found;
}

const slip = (
  view: SentenceView,
  first: number,
  last: number,
  subject: string,
  right: string,
): Proposition => ({
  kind: 'slip',
  topic: 'name',
  view,
  first,
  last,
  detector: 'slips',
  subject,
  right,
});

/** "Alise" before a slip of the surname: the first name, itself a letter or two off. */
function firstNameBefore({ tokens }: SentenceView, at: number, name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ');
  const before = tokens[at - 1];
  return before?.kind === 'word' && before.casing !== 'lower' && editDistance(before.text, first, 2) <= 2;
}

const titles = wordSet('mr mrs ms dr by and author creator writer director star actor');

/**
 * Whether a slip stands by itself: not within a longer name ("Grant Elery-Moss"), a handle or an address. A
 * capital at the start of the sentence says nothing.
 */
function isWhole(
  { tokens, sentence }: SentenceView,
  first: number,
  last: number,
  ownWords: ReadonlySet<string>,
): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  const afterNext = tokens[last + 1];
  // "Mr may": a name has a capital on each of its words.
  if (
    tokens
      .slice(first, last)
      .some(({ kind, casing, text }) => kind === 'word' && casing === 'lower' && text.length > 2)
  )
    return false;
  if (before && ['#', '@', '/', '.'].includes(before.text) && tokens[first]?.joined) return false;
  if (
    after?.joined &&
    (after.kind === 'word'
      ? after.text !== "'s"
      : after.text === '.' && afterNext?.joined === true && afterNext.casing === 'lower')
  )
    return false;
  const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.casing !== 'lower';
  // Tom "Akkers" Wilde
  if (before?.text === '"' && after?.text === '"' && isCapital(tokens[first - 2]) && isCapital(afterNext))
    return false;
  if (last - first > 1) return true;
  if (
    isCapital(before) &&
    first - 1 > sentence.first &&
    !titles.has(before?.text ?? '') &&
    !inTitleCase(tokens, sentence)
  )
    return false;
  const isOwn = ownWords.has(after?.text ?? '') || schools.has(after?.text ?? '');
  return !(isCapital(after) && !isOwn && !inTitleCase(tokens, sentence));
}

const several = wordSet('the these those both all many some any few other my your his her our their');

/** "I have read the Riverbends again": several of them, not a misspelling. */
const isPlural = (
  { tokens }: SentenceView,
  { first, last }: { first: number; last: number },
  title: string,
) =>
  last - first === 1 &&
  tokens[first]?.text === `${title.toLowerCase()}s` &&
  tokens[last]?.text !== "'s" &&
  several.has(tokens[first - 1]?.text ?? '');

/** What may be added to the name of a place. */
const schools = wordSet('high school grammar college academy boys girls');

function inTitleCase(tokens: readonly Token[], { first, last }: SentenceView['sentence']): boolean {
  const words = tokens.slice(first, last).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length >= 4 && words.filter(({ casing }) => casing !== 'lower').length / words.length > 0.75;
}

import type { Sentence } from '../../text/split-sentences.ts';
import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { Fact } from '../timeline/compiled-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { negators } from '../words/time-words.ts';

/** Words that a fact lists, ready to look for: the words, or the person, that may stand at each place. */
export interface Wording {
  readonly places: readonly (ReadonlySet<string> | { readonly person: string })[];
  readonly fact: Fact;
}

/** Wordings by a word with which they may begin, or by the id of the person with whom they do. */
export interface WordingTable {
  readonly byWord: ReadonlyMap<string, readonly Wording[]>;
  readonly byPerson: ReadonlyMap<string, readonly Wording[]>;
  /** Words of which one stands wherever a wording does, if there are such: most sentences have none, and are not searched. */
  readonly signs: ReadonlySet<string> | undefined;
}

/** A wording in a sentence, at the tokens `[first, last)`. */
export interface FoundWording {
  readonly wording: Wording;
  readonly first: number;
  readonly last: number;
}

/** How many other words may stand between two places. */
const between = 2;

/** How sure it has to be who is meant. */
const sureEnough = 0.75;

/** The wordings of a table that stand in a sentence. */
export function findWordings(
  view: SentenceView,
  page: PageView,
  { byWord, byPerson, signs }: WordingTable,
): FoundWording[] {
  const { tokens, sentence, mentions } = view;
  if (signs && !hasAny(tokens, sentence, signs)) return [];
  const found: FoundWording[] = [];
  const add = (wording: Wording, first: number, next: number) => {
    const last = rest(view, page, wording, 1, next);
    if (last !== undefined) found.push({ wording, first, last });
  };
  for (let at = sentence.first; at < sentence.last; at += 1)
    for (const wording of byWord.get(tokens[at]?.text ?? '') ?? []) add(wording, at, at + 1);
  for (const { first, last, person, confidence } of mentions)
    if (confidence >= sureEnough)
      for (const wording of byPerson.get(page.pack.names.people[person]?.id ?? '') ?? [])
        add(wording, first, last);
  return found;
}

function hasAny(tokens: readonly Token[], { first, last }: Sentence, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at += 1) if (words.has((tokens[at] as Token).text)) return true;
  return false;
}

/** Where a wording ends whose places from `place` on follow from `next` on; `undefined` where they do not. */
function rest(
  view: SentenceView,
  page: PageView,
  { places }: Wording,
  place: number,
  next: number,
): number | undefined {
  let last = next;
  for (let number = place; number < places.length; number += 1) {
    const wanted = places[number] as Wording['places'][number];
    if (endsAlready(view, wanted, last)) continue;
    const end = nextPlace(view, page, wanted, last);
    if (end === undefined) return undefined;
    last = end;
  }
  return last;
}

/** Where a place ends that stands close enough behind another. Most do not: what lies between is looked at last. */
function nextPlace(
  view: SentenceView,
  page: PageView,
  wanted: Wording['places'][number],
  from: number,
): number | undefined {
  let words = 0;
  for (let at = from; at < view.sentence.last && words <= between; at += 1) {
    const end = placeAt(view, page, wanted, at);
    if (end !== undefined) return maySkipAll(view, from, at) ? end : undefined;
    if (view.tokens[at]?.kind !== 'mark') words += 1;
  }
  return undefined;
}

function maySkipAll(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!maySkip(view, at)) return false;
  return true;
}

function placeAt(
  { tokens, sentence, mentions }: SentenceView,
  page: PageView,
  wanted: Wording['places'][number],
  at: number,
): number | undefined {
  const token = tokens[at];
  if (!token || at >= sentence.last) return undefined;
  if (!('person' in wanted)) return wanted.has(token.text) ? at + 1 : undefined;
  return mentions.find(
    ({ first, person, confidence }) =>
      first === at && confidence >= sureEnough && page.pack.names.people[person]?.id === wanted.person,
  )?.last;
}

const goingOn = wordSet('a an the who which her his their');

/** The "'s" of an owner may be part of the mention. */
const endsAlready = ({ tokens }: SentenceView, wanted: Wording['places'][number], last: number) =>
  !('person' in wanted) && wanted.has("'s") && tokens[last - 1]?.text === "'s";

/** "has one year left at school": what follows is no longer what is left. */
const turns = wordSet('at from by with about after before against since until');

/** Not past a mark, a denial, an owner or somebody's name: then something else is said. */
function maySkip({ tokens, sentence, mentions }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (!token || at >= sentence.last) return false;
  // "Finn, the captain", "Finn, who is the captain", "his friend, Finn": it goes on about him.
  if (token.kind === 'mark')
    return (
      token.text === ',' &&
      (goingOn.has(tokens[at + 1]?.text ?? '') || mentions.some(({ first }) => first === at + 1))
    );
  return (
    token.text !== "'s" &&
    !negators.has(token.text) &&
    !turns.has(token.text) &&
    !mentions.some(({ first, last, via }) => at >= first && at < last && via !== 'pronoun' && via !== 'kin')
  );
}

import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';

const fights = wordSet(
  'suffer suffers suffered suffering struggle struggles struggled struggling battle battles battled battling fight fights',
  'fighting live lives living deal deals dealing recover recovers recovering develop develops developed developing face faces',
);
/** Words that join somebody to what holds of them: "Ada is …", "Ada, who has …", "Ada, as …", "Ada battles …". */
const links: ReadonlySet<string> = wordSet(
  "is was 's are were be been being become becomes became , who whom – — ( as has have had having got gets play plays played",
  'playing come comes came coming realise realises realize realizes realised realized',
  ...fights,
);
const supports = wordSet(
  'support supports supported supporting help helps helped helping guide guides guided guiding see sees saw nurse nurses nursed',
);
const between = wordSet('a an the very openly proudly out also still now just already really quite only and');
/** What ends a noun phrase to the left: beyond it somebody else may be meant. */
const borders = wordSet(
  'of to with for from at by about on in into between against like without after over near towards than through under whose his',
  'her their my our your its him them when while because if since although but or so then not never no he she they it i we you that',
);
const prepositions = wordSet('with from against through');
const determiners = wordSet('a an the');
const groups = wordSet('and & or');
const playing = /^(?:play|portray)(?:s|ed|ing)?$/;
const ways = wordSet('name alias misspelling');

/** Words of the same noun phrase that may stand between a determiner and what is said. */
const mostInPhrase = 3;
const mostBetween = 12;

/**
 * Whom a description belongs to, by the words around it: who stands before it with nothing between but a link ("Ada is the shy
 * drummer", "Ada, the drummer Finn has met", "Ada's illness"), or else right after it ("the drummer Ada").
 *
 * @returns `undefined` where that is not plain: nobody named there, two people joined by "and", another verb between.
 */
export function bearerOf(view: SentenceView, first: number, last: number): Mention | undefined {
  const { tokens, mentions } = view;
  // "The drummer's friend" is somebody else.
  if (tokens[last]?.text === "'s") return undefined;
  const named = mentions.filter(({ via }) => ways.has(via));
  return (
    whoIsHelped(view, named, first) ??
    whoStandsBefore(view, named, first, last) ??
    named.find((mention) => mention.first === last)
  );
}

/** Goes left from a description, over links and words of its phrase, to who is named there. */
function whoStandsBefore(
  { tokens, mentions, sentence }: SentenceView,
  named: readonly Mention[],
  first: number,
  last: number,
): Mention | undefined {
  const wordAt = (at: number) => tokens[at]?.text ?? '';
  const isFollowed = isNoun(tokens[last]?.text ?? ',');
  // "with Ada being the elder": the link is part of what is said; but "Ada is the elder sister".
  let isLinked = links.has(wordAt(first)) && !isFollowed;
  let hasDeterminer = false;
  let free = 0;
  for (let at = first - 1; at >= sentence.first && first - at <= mostBetween; at -= 1) {
    const mention = named.find((one) => one.last === at + 1);
    // "Finn the drummer" needs no link.
    if (mention)
      return (isLinked || wordAt(at + 1) === 'the') && !isOfOthers(mention, tokens, mentions)
        ? mention
        : undefined;
    const word = wordAt(at);
    if (word === ')') at = opensAt(tokens, at, sentence.first);
    else if (links.has(word)) {
      // "Ada's drummer friend" and "Ada's friend is a drummer" are about the friend.
      if (word === "'s" && (isLinked || (!hasDeterminer && isFollowed))) return undefined;
      isLinked = true;
    } else if (!between.has(word) && !(prepositions.has(word) && fights.has(wordAt(at - 1)))) {
      free += 1;
      if (hasDeterminer || borders.has(word) || free > mostInPhrase) return undefined;
    }
    hasDeterminer ||= determiners.has(word);
  }
  return undefined;
}

/** Where the bracket opens that closes at `at`. */
function opensAt(tokens: SentenceView['tokens'], at: number, from: number): number {
  let open = at;
  while (open > from && tokens[open]?.text !== '(') open -= 1;
  return open;
}

/** After "and" two people are meant; after "plays", or an actor's "as", it is the actor of whom something is said. */
function isOfOthers(
  { first }: Mention,
  tokens: SentenceView['tokens'],
  mentions: SentenceView['mentions'],
): boolean {
  const word = tokens[first - 1]?.text ?? '';
  return (
    groups.has(word) ||
    playing.test(word) ||
    (word === 'as' && mentions.some(({ last }) => last === first - 1))
  );
}

/** "Ada helps Finn through his illness": it is Finn's. */
function whoIsHelped(
  { tokens, sentence }: SentenceView,
  named: readonly Mention[],
  first: number,
): Mention | undefined {
  const isOwned = /^(?:his|her|their)$/.test(tokens[first - 1]?.text ?? '');
  if (!isOwned || !/^(?:with|through)$/.test(tokens[first - 2]?.text ?? '')) return undefined;
  const helped = named.find((mention) => mention.last === first - 2);
  return helped && helped.first > sentence.first && supports.has(tokens[helped.first - 1]?.text ?? '')
    ? helped
    : undefined;
}

/** A word that may be the head of the phrase: none that only joins or marks. */
const isNoun = (word: string) =>
  /^\p{L}/u.test(word) && !borders.has(word) && !links.has(word) && !between.has(word) && !groups.has(word);

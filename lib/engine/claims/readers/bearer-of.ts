import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';

/** Words that join somebody to what holds of them: "Ada is …", "Ada, who has …", "Ada, as …". */
const links = wordSet(
  "is was 's are were be been being become becomes became , who whom – — ( as has have had having got gets play plays played",
  'playing come comes came coming realise realises realize realizes realised realized',
);
const fights = wordSet(
  'suffer suffers suffered suffering struggle struggles struggled struggling battle battles battled battling fight fights',
  'fighting live lives living deal deals dealing recover recovers recovering develop develops developed developing face faces',
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
 * Whom a description belongs to, by the words around it: who stands right after it ("the drummer Ada"), or before it with
 * nothing between but a link ("Ada is the shy drummer", "Ada, a drummer", "Ada's illness").
 *
 * @returns `undefined` where that is not plain: nobody named there, two people joined by "and", another verb between.
 */
export function bearerOf(
  { tokens, mentions, sentence }: SentenceView,
  first: number,
  last: number,
): Mention | undefined {
  // "The drummer's friend" is somebody else.
  if (tokens[last]?.text === "'s") return undefined;
  const named = mentions.filter(({ via }) => ways.has(via));
  const after = named.find((mention) => mention.first === last);
  if (after) return after;
  const supported = whoIsHelped(tokens, named, first, sentence.first);
  if (supported) return supported;
  let isLinked = false;
  let hasDeterminer = false;
  let free = 0;
  for (let at = first - 1; at >= sentence.first && first - at <= mostBetween; at -= 1) {
    const mention = named.find((one) => one.last === at + 1);
    if (mention) {
      // "Finn the drummer".
      isLinked ||= tokens[at + 1]?.text === 'the';
      const isActor =
        tokens[mention.first - 1]?.text === 'as' && mentions.some((one) => one.last === mention.first - 1);
      return isLinked && !isActor && !isOther(tokens[mention.first - 1]?.text) ? mention : undefined;
    }
    const word = tokens[at]?.text ?? '';
    if (word === ')') {
      while (at > sentence.first && tokens[at]?.text !== '(') at -= 1;
      continue;
    }
    if (links.has(word)) {
      // "Ada's drummer friend" and "Ada's friend is a drummer" are about the friend.
      if (word === "'s" && (isLinked || (!hasDeterminer && isNoun(tokens[last]?.text ?? ','))))
        return undefined;
      isLinked = true;
      continue;
    }
    if (fights.has(word)) {
      isLinked = true;
      continue;
    }
    if (prepositions.has(word) && fights.has(tokens[at - 1]?.text ?? '')) continue;
    if (determiners.has(word)) hasDeterminer = true;
    if (between.has(word)) continue;
    free += 1;
    if (hasDeterminer || borders.has(word) || free > mostInPhrase) return undefined;
  }
  return undefined;
}

/** "Ada helps Finn through his illness": it is Finn's. */
function whoIsHelped(
  tokens: SentenceView['tokens'],
  named: readonly Mention[],
  first: number,
  from: number,
): Mention | undefined {
  const isOwned = /^(?:his|her|their)$/.test(tokens[first - 1]?.text ?? '');
  if (!isOwned || !/^(?:with|through)$/.test(tokens[first - 2]?.text ?? '')) return undefined;
  const helped = named.find((mention) => mention.last === first - 2);
  return helped && helped.first > from && supports.has(tokens[helped.first - 1]?.text ?? '')
    ? helped
    : undefined;
}

/** After "and" two people are meant; after "plays" it is the actor of whom something is said. */
const isOther = (word = '') => groups.has(word) || playing.test(word);

/** A word that may be the head of the phrase: none that only joins or marks. */
const isNoun = (word: string) =>
  /^\p{L}/u.test(word) && !borders.has(word) && !links.has(word) && !between.has(word) && !groups.has(word);

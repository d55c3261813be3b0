import { readCardinal } from '../text/number-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import { buildMention } from './build-mention.ts';
import type { WorkKind } from './compiled-works.ts';
import { outletAt } from './outlets.ts';
import type { PreparedWorks } from './prepare-works.ts';
import type { WorkMention } from './work-mention.ts';
import {
  betweeners,
  type NounKind,
  numberedNouns,
  type Relation,
  relations,
  workNouns,
} from './work-words.ts';

const definite = wordSet("the this that its their his her 's these both");
const indefinite = wordSet('a an another no any one single');
/** How many words after its first the noun of a reference may stand. */
const furthest = 6;
const filmWords = new Set(['length', 'film', 'movie']);

/**
 * Matches a reference by noun at a place that starts with a determiner or a relation: "the film", "the show",
 * "the graphic novels", "the next season", "its final instalment", "a feature film". Nouns that may be many
 * things keep an open kind (`series`, `part`).
 *
 * @returns `undefined` where no noun for a work follows, or where a number says more than the noun.
 */
export function matchNoun(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  works: PreparedWorks,
): WorkMention | undefined {
  const start = tokens[at] as Token;
  const isDefinite = definite.has(start.text);
  const isIndefinite = indefinite.has(start.text);
  if (!isDefinite && !isIndefinite && !relations.has(start.text)) return bareNoun(tokens, at, works);
  let relation: Relation | undefined = relations.get(start.text);
  // "Last season" without an article is the one before.
  if (relation === 'last') relation = 'previous';
  for (let next = at + 1; next < sentence.last && next - at <= furthest; next += 1) {
    const token = tokens[next] as Token;
    const noun = workNouns.get(token.text);
    if (noun !== undefined && !isModifier(tokens, next)) {
      // "the Season 1 finale", "no season four": the number says more.
      if (numberedNouns.has(token.text) && readCardinal(tokens, next + 1)) return undefined;
      if (relation === undefined && noun === 'part') return undefined;
      return mentionOf(tokens, at, next + 1, noun, relation, isIndefinite, works);
    }
    // "the feature-length finale", "the film finale"
    if (token.text === 'finale' && filmWords.has(tokens[next - 1]?.text ?? ''))
      return mentionOf(tokens, at, next + 1, 'film', relation, isIndefinite, works);
    const isOwnTitle = works.phrases.get(token.text)?.some(({ words }) => words.length === 1) === true;
    if (
      !(
        betweeners.has(token.text) ||
        relations.has(token.text) ||
        isOwnTitle ||
        token.text === "'s" ||
        adjectives.has(token.text)
      )
    ) {
      const outlet = outletAt(tokens, next, works.outlets);
      if (!outlet) return undefined;
      next += outlet.words.length - 1;
      continue;
    }
    if (token.text === 'the' && tokens[next - 1]?.text !== 'of') return undefined;
    const named = relations.get(token.text);
    if (named !== undefined && (relation === undefined || relation === 'latest')) relation = named;
  }
  return undefined;
}

// "the book series", "the feature film", "the film version": the noun that counts comes later.
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const following = tokens[at + 1]?.text;
  const next = workNouns.get(following ?? '');
  if (following === 'finale' && filmWords.has(token.text)) return true;
  if (token.text === 'feature' && following === 'length') return true;
  return (
    next !== undefined && token.text !== 'films' && !(token.text.endsWith('s') && token.text !== 'series')
  );
}

/** Adjectives that any series may have, and counts: they may stand before the noun. */
const adjectives = wordSet(
  'queer gay romantic teen british young adult lgbtq original hugely hit award winning emmy',
  'streaming streamer school romance drama sweet entire whole main four three five six two existing',
);
/** Every word with which a reference by noun may begin. */
export const nounOpenings = (): string[] => [
  ...definite,
  ...indefinite,
  ...relations.keys(),
  ...workNouns.keys(),
];

const bareKinds = new Set<NounKind>(['volume', 'season', 'book-series', 'webcomic']);

/** "Graphic novels", "books" in the plural without a determiner; "Season" alone never. */
function bareNoun(tokens: readonly Token[], at: number, works: PreparedWorks): WorkMention | undefined {
  const token = tokens[at] as Token;
  const noun = workNouns.get(token.text);
  if (noun === undefined || !bareKinds.has(noun) || !token.text.endsWith('s') || token.text === 'series')
    return undefined;
  return mentionOf(tokens, at, at + 1, noun, undefined, true, works);
}

/** Nouns that mean a whole work, as soon as the pack has but one of the kind. */
const wholeKinds: Readonly<Partial<Record<NounKind, WorkKind>>> = {
  film: 'film',
  show: 'show',
  'book-series': 'book-series',
  webcomic: 'webcomic',
  companion: 'companion',
  soundtrack: 'soundtrack',
};

function mentionOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: NounKind,
  relation: Relation | undefined,
  isIndefinite: boolean,
  works: PreparedWorks,
): WorkMention {
  const word = (tokens[last - 1] as Token).text;
  const isPlural = word.endsWith('s') && word !== 'series';
  // "the books", "the graphic novels": the row of them.
  const settled: NounKind = kind === 'volume' && isPlural ? 'book-series' : kind;
  const whole = wholeKinds[settled];
  const only = whole === undefined ? [] : (works.byKind.get(whole) ?? []);
  const named = only.length === 1 ? only : [];
  return buildMention(tokens, first, last, settled, [], works, {
    works: named.map(({ id }) => id),
    units: named.flatMap(({ unit }) => unit ?? []),
    how: relation === undefined ? 'noun' : 'relative',
    ...(relation !== undefined && { relation }),
    ...(isIndefinite && { indefinite: true }),
    ...(isPlural && { plural: true }),
  });
}

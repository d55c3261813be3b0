import { wordSet } from '../word-set.ts';
import type { WorkKind } from './compiled-works.ts';

/** What a noun for a part of a series may mean; `part` is any of them ("instalment", "outing"). */
export type NounKind = WorkKind | 'episode' | 'part' | 'series';

/**
 * English nouns for works and their parts, singular and plural. `series` is a season, a show or a row of
 * books, by country and number; `part` is decided by what is talked about.
 */
export const workNouns: ReadonlyMap<string, NounKind> = new Map(
  (
    [
      ['season', 'season seasons'],
      ['series', 'series'],
      [
        'part',
        'instalment instalments installment installments outing outings run runs chapter chapters part parts',
      ],
      ['part', 'batch helping lot entry entries delivery deliveries'],
      ['volume', 'volume volumes vol vols book books tome tomes'],
      ['episode', 'episode episodes ep eps'],
      ['film', 'film films movie movies feature'],
      ['show', 'show adaptation programme program'],
      ['webcomic', 'webcomic webcomics'],
      ['book-series', 'comics novels manga'],
      ['volume', 'comic novel'],
      ['novella', 'novella novellas'],
      ['companion', 'yearbook'],
      ['soundtrack', 'soundtrack'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, NounKind] => [word, kind])),
);

/** Nouns that a number may follow: "season two", "volume 3". The others need an ordinal before them. */
export const numberedNouns = wordSet(
  'season seasons series volume volumes vol vols book books episode episodes ep eps part instalment',
  'installment run tome comic',
);

/** Words that may stand between an ordinal and its noun: "the fifth and final volume". */
export const betweeners = wordSet(
  'and & final last new upcoming next latest hit highly much anticipated awaited long eagerly hotly',
  'numbered published graphic comic full official television tv live action feature length whole of',
  'the concluding closing beloved smash popular so called real true',
);

/** How a part is pointed to without a number: "the next season", "the closing volume". */
export type Relation = 'next' | 'latest' | 'last' | 'previous' | 'first';

/** Adjectives that point to a part by its place in time. */
export const relations: ReadonlyMap<string, Relation> = new Map([
  ['next', 'next'],
  ['upcoming', 'next'],
  ['forthcoming', 'next'],
  ['coming', 'next'],
  ['another', 'next'],
  ['new', 'latest'],
  ['latest', 'latest'],
  ['newest', 'latest'],
  ['recent', 'latest'],
  ['current', 'latest'],
  ['this', 'latest'],
  ['last', 'last'],
  ['final', 'last'],
  ['closing', 'last'],
  ['concluding', 'last'],
  ['previous', 'previous'],
  ['earlier', 'previous'],
  ['debut', 'first'],
  ['opening', 'first'],
  ['inaugural', 'first'],
  ['sophomore', 'next'],
]);

/** Words beside which a title made of everyday words is a title: "the novella This Winter". */
export const bookWords = wordSet(
  'novella novellas novel novels story stories ebook title titled called book books',
);

import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import type { PreparedWorks } from './prepare-works.ts';

// Capitalised words that name neither a title nor a person.
const neutral = wordSet(
  'tv bbc uk us american british english january february march april may june july august',
  'september october november december monday tuesday wednesday thursday friday saturday sunday i the a an',
  'streaming lgbtq ya united states kingdom america britain canada australia ireland germany',
);

/**
 * Whether a token is a capitalised word that no work, person or outlet of the pack owns: part of somebody else's
 * name or title, where capitals mean something.
 */
export const isOtherName = (token: Token | undefined, works: PreparedWorks): boolean =>
  token?.kind === 'word' &&
  token.casing !== 'lower' &&
  !works.ownWords.has(token.text) &&
  !works.outletWords.has(token.text) &&
  !neutral.has(token.text);

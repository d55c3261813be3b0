import { wordSet } from '../../word-set.ts';
import { termSet } from '../../works/term-set.ts';

/** Things about a season or book that come out by themselves: their release is not its release. */
export const otherObjects = wordSet(
  'trailer trailers teaser teasers photo photos photograph photographs data dump image images stills poster posters clip clips footage',
  'soundtrack playlist song songs album single video videos look tickets statement statements announcement',
  'interview documentary featurette merch merchandise exhibition review reviews score issue synopsis titles',
  'picture pictures snap snaps tweet post casting screenplay podcast screening newsletter figures',
  'numbers list screener screeners kickstarter appeal campaign crowdfunder petition replay fixture gig gigs concert concerts',
);

/** Words that make a statement one of books. */
export const bookHints = wordSet(
  'publish published publishes publishing publication shelves bookshops bookshop bookstores bookstore shops',
  'print hardback paperback preorder preorders book books volume volumes novel novels comic',
  'comics tome pages drawn drawing',
);
/** The same for the screen. */
export const screenHints = termSet(
  '@service streaming stream streams streamer episode episodes premiere premieres premiered season seasons',
  'series film movie screen screens watch viewers filming shooting cameras show televised air transmission',
  'broadcast shoot',
);

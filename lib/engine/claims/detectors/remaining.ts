import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { pageMedium } from '../readers/page-medium.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { clauseAt } from '../view/clause-at.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import { findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { remainingSequences, remainingTable } from '../words/remaining-words.ts';

/** The tokens `[first, last)` in which it is said that something is still to come. */
interface Said {
  readonly first: number;
  readonly last: number;
}

const past = wordSet('had was were');
const books = wordSet('book books volume volumes tome tomes');
const seasons = wordSet('season seasons series run runs batch batches');
const bookKinds: ReadonlySet<string> = new Set(['volume', 'book-series']);

/** "One more book to go", "there's only one left", "two more are planned": the next one is still to come. */
export function remaining(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || clauseHas(view, view.sentence, past)) return [];
  const cues = findCues(view, view.sentence.first, view.sentence.last, remainingTable);
  for (const found of findSequences(cues, remainingSequences)) {
    const said = { first: found[0]?.first ?? 0, last: found.at(-1)?.last ?? 0 };
    if (isOfOther(view, said)) continue;
    const clause = clauseAt(view, said.first);
    const isBook = clauseHas(view, said, books);
    const isScreen = clauseHas(view, said, seasons);
    const mentions = rankMentions(page, view, clause, clause.first).filter(
      ({ mention }) => isScreen || bookKinds.has(mention.kind),
    );
    const single = mentions.find(({ mention }) => mention.numbers.length === 1)?.mention.numbers[0];
    // "There's one left after this": this one is the last but one.
    if (!isScreen && single !== undefined && isOneAfter(view, said))
      return [
        {
          kind: 'final',
          topic: 'final-volume',
          detector: 'remaining',
          view,
          first: clause.first,
          last: clause.last,
          number: single + 1,
          denied: false,
        },
      ];
    // Without its noun, "one to go" may be an episode: what was named last decides.
    const isOfBooks = isBook || (!isScreen && pageMedium(page) === 'book');
    if (!isOfBooks && !isScreen && mentions.length === 0) continue;
    return [
      {
        kind: 'state',
        predicate: 'unreleased',
        topic: isScreen ? 'renewal' : 'final-volume',
        detector: 'remaining',
        view,
        first: clause.first,
        last: clause.last,
        mentions,
        medium: isScreen ? 'screen' : 'book',
        ...((isOfBooks || isScreen) && { implied: true }),
        ...((isBook || isScreen) && { anyDay: true }),
      },
    ];
  }
  return [];
}

/** How far behind it a thing may stand that it is said of. */
const reach = 2;
const notParts = wordSet(
  'episode episodes minute minutes hour hours day days week weeks month months year years page pages sleep sleeps',
  'award awards thing things',
);
const numbered = wordSet('book books volume volumes vol series season part episode number chapter');

/** "Two more weeks to go" counts something else, and "volume one left me in tears" nothing. */
const isOfOther = (view: SentenceView, said: Said): boolean =>
  numbered.has(view.terms[said.first - 1] ?? '') || clauseHas(view, withReach(view, said), notParts);

const withReach = ({ sentence }: SentenceView, { first, last }: Said): Said => ({
  first,
  last: Math.min(sentence.last, last + reach),
});

const ones = wordSet('one 1 another single');
const pointing = wordSet('this it that');

const isOneAfter = (view: SentenceView, said: Said): boolean => {
  const words = wordsOf(view.tokens, withReach(view, said));
  return (
    words.slice(0, reach).some((word) => ones.has(word)) &&
    words.some((word, at) => word === 'after' && pointing.has(words[at + 1] ?? ''))
  );
};

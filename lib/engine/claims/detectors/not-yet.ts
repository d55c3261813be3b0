import type { Proposition } from '../proposition.ts';
import { isForeignClause } from '../readers/is-foreign-clause.ts';
import { lapsesOf } from '../readers/lapses-of.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { findCues } from '../words/find-cues.ts';
import { notYetWords } from '../words/not-yet-words.ts';
import { negators } from '../words/time-words.ts';

/**
 * Says of something that had not come when the page was written that it had not, or that nobody knew: "volume five
 * is still undated", "number six isn't even on the horizon", "whether there's a fourth, nobody will say". What is
 * meant has to be named by itself in the clause; the judge knows whether it was open then.
 */
export function notYet(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined || view.works.length === 0) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    // "Volume five (TBC)": what stands in brackets is said of what is before them.
    const from = bracketedFrom(view, clause);
    const named = view.works.find(
      ({ first, numbers, kind, indefinite, relation }) =>
        first >= from &&
        first < clause.last &&
        kind !== 'episode' &&
        (numbers.length > 0 || kind === 'film' || (indefinite && relation === 'next')),
    );
    if (!named) return [];
    const cues = findCues(view, clause.first, clause.last, notYetWords);
    const has = (what: string) => cues.some(({ cue }) => cue === what);
    const isOpen = has('open');
    const isLoose =
      named.numbers.length > 1 ||
      (named.kind === 'film' && named.indefinite) ||
      view.tokens[named.last]?.text === 'one';
    const isMaybe = has('maybe') && !isLoose && !clauseHas(view, clause, negators);
    if (!(isOpen || isMaybe)) return [];
    if (isForeignClause(view, clause, page) || tellsStory(view, clause, page)) return [];
    if (view.mentions.some(({ via }) => via === 'name' || via === 'alias') && !isOpen) return [];
    const claims = lapsesOf(view, page, clause, 'not-yet')
      .map((claim) => ({ ...claim, mentions: claim.mentions.filter(({ mention }) => mention === named) }))
      .filter(
        // What would be is left open only while it is not decided at all.
        ({ predicate, mentions }) => mentions.length > 0 && (isOpen || predicate === 'undecided'),
      );
    return claims.length === 0 ? [] : [{ ...whole(view, clause), kind: 'either', claims }];
  });
}

/** Where a clause begins, with the work right before it where it is in brackets. */
function bracketedFrom({ tokens, works }: SentenceView, { first }: Clause): number {
  const open = tokens[first]?.text === '(' ? first : tokens[first - 1]?.text === '(' ? first - 1 : undefined;
  return works.find(({ last }) => last === open)?.first ?? first;
}

const whole = (view: SentenceView, { first, last }: Clause) => ({
  topic: 'release-date' as const,
  detector: 'not-yet',
  view,
  first,
  last,
});

import type { Proposition } from '../proposition.ts';
import { isForeignClause, tellsStory } from '../readers/is-elsewhere.ts';
import { lapsesOf } from '../readers/lapses-of.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { findCues, phraseTable } from '../words/phrase-table.ts';

/** `no` denies, `yet` puts it on the day of writing, `open` does both at once, `maybe` leaves it open. */
const words = phraseTable<'no' | 'yet' | 'open' | 'maybe'>(
  {},
  {
    no: "no|not|n't|never|nobody|no one|none|nor|neither|nothing|without|cannot|unknown|unclear|unconfirmed|undecided",
    yet: 'yet|so far|still|as of now|as of today|as of this|at the time of writing|as we go to press|going to print|going to press|for now|at present|at the moment|currently|right now|until now|up to now|to date|even|date|dated|month|been announced|been confirmed|been said|been ordered|been decided|been set|been given|been named|been promised|been commissioned|been renewed|been cancelled|said if|said whether|say if|say whether|know if|know whether',
    open: "nothing about|nothing on|no word|no news|not a word|no sign of|no plans|no decision|no order|yet to be|yet to|undated|unannounced|unscheduled|unreleased|unpublished|to be announced|to be confirmed|to be decided|to be revealed|tba|tbc|on the horizon|in sight|up in the air|remains to be seen|anybody 's guess|anyone 's guess|hangs in the balance|in the balance|wait and see|in the dark|in limbo|without a date|waits for a date|waiting for a date|is all we have|is all that we have|is all we get|is all we know|is all they 'll say|is all it says|all we know is|all they 'll say is|all it says is",
    maybe: 'would|could|might|whether|if',
  },
);

/**
 * Says of something that had not come when the page was written that it had not, or that nobody knew: "volume five
 * is still undated", "number six isn't even on the horizon", "whether there's a fourth, nobody will say". What is
 * meant has to be named by itself in the clause; the judge knows whether it was open then.
 */
export function notYet(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined || view.works.length === 0) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const named = view.works.find(
      ({ first, numbers, kind, indefinite, relation }) =>
        first >= clause.first &&
        first < clause.last &&
        (numbers.length > 0 || kind === 'film' || (indefinite && relation === 'next')),
    );
    if (!named) return [];
    const cues = findCues(view.tokens, clause.first, clause.last, words);
    const has = (what: string) => cues.some(({ cue }) => cue === what);
    const isOpen = has('open') || (has('no') && has('yet'));
    const isLoose =
      named.numbers.length > 1 ||
      (named.kind === 'film' && named.indefinite) ||
      view.tokens[named.last]?.text === 'one';
    const isMaybe = has('maybe') && !has('no') && !isLoose;
    if (!(isOpen || isMaybe)) return [];
    if (isForeignClause(view, clause, page) || tellsStory(view, clause, page)) return [];
    if (view.mentions.some(({ via }) => via === 'name' || via === 'alias') && !isOpenWord(cues)) return [];
    const claims = lapsesOf(view, page, clause, 'not-yet')
      .map((claim) => ({ ...claim, mentions: claim.mentions.filter(({ mention }) => mention === named) }))
      .filter(
        // What would be is left open only while it is not decided at all.
        ({ predicate, mentions }) => mentions.length > 0 && (isOpen || predicate === 'undecided'),
      );
    return claims.length === 0 ? [] : [{ ...whole(view, clause), kind: 'either', claims }];
  });
}

/** Said in words that mean nothing else: people named beside it do not change it. */
const isOpenWord = (cues: readonly { readonly cue: string }[]) => cues.some(({ cue }) => cue === 'open');

const whole = (view: SentenceView, { first, last }: Clause) => ({
  topic: 'release-date' as const,
  detector: 'not-yet',
  view,
  first,
  last,
});

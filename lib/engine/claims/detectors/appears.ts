import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition, RankedMention, StateClaim } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { guessWords, planWords, willWords } from '../words/time-words.ts';

const backs = wordSet(
  'return returns returning returned back reprise reprises reprising appear appears again rejoin signed',
  'absent missing regular handful stars star lead diary ruled',
);
const companies = wordSet('cast ensemble leads actors gang');
const returns = wordSet('return returns returning back reprise reprising rejoin');
const denials = wordSet("not n't never absent missing without no left out neither nor");
const opens = new Set(['whether', 'if']);

/** An actor who is, or is not, in a season: "X is back as Y", "X won't return", "X is expected to return". */
export function appears(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const { people } = page.pack.names;
  const isActor = ({ person, via }: Mention) =>
    via !== 'pronoun' && via !== 'description' && people[person]?.kind === 'actor';
  if (!view.mentions.some(isActor) && !clauseHas(view, view.sentence, companies)) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const actors = view.mentions.filter(
      (mention) => mention.first >= clause.first && mention.first < clause.last && isActor(mention),
    );
    const has = (set: ReadonlySet<string>) => clauseHas(view, clause, set);
    if (actors.length === 0) {
      const isAhead = () => has(willWords) || has(planWords) || has(guessWords);
      return has(companies) && has(returns) && isAhead() ? company(view, page, clause) : [];
    }
    if (!(has(backs) || isInIt(view, clause))) return [];
    const words = wordsOf(view.tokens, clause);
    // "has not been ruled in or out"
    const isOpen = has(opens) || (words.includes('ruled') && has(denials));
    const mentions = rankMentions(page, view, clause, clause.first).filter(
      ({ mention }) => mention.kind !== 'volume' && mention.kind !== 'book-series',
    );
    return actors.slice(0, 1).map(({ person }) => ({
      kind: 'appears',
      ...baseOf(view, clause, mentions),
      actor: people[person]?.id ?? '',
      denied: has(denials) && !isOpen,
      expected: has(guessWords) || isOpen,
      throughout: / (?:all (?:three|of the|the|four|its)? ?seasons|every season|throughout) /.test(
        ` ${words.join(' ')} `,
      ),
    }));
  });
}

const baseOf = (view: SentenceView, { first, last }: Clause, mentions: readonly RankedMention[]) => ({
  topic: 'casting' as const,
  detector: 'appears',
  view,
  first,
  last,
  mentions,
});

/** "will be in it" */
const isInIt = (view: SentenceView, clause: Clause) =>
  wordsOf(view.tokens, clause).some(
    (word, at, words) => word === 'in' && (words[at + 1] === 'it' || words[at + 1] === 'them'),
  ) && clauseHas(view, clause, willWords);

/** "The whole cast will be back for season two": said of a season that was still to come. */
function company(view: SentenceView, page: PageView, clause: Clause): Proposition[] {
  const mentions = rankMentions(page, view, clause, clause.first).filter(
    ({ mention }) => mention.numbers.length > 0 || mention.kind === 'film',
  );
  const claim: StateClaim = {
    kind: 'state',
    predicate: 'awaited',
    ...baseOf(view, clause, mentions),
    medium: 'screen',
  };
  return mentions.some(({ via }) => via === 'clause' || via === 'sentence') ? [claim] : [];
}

import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import { guessWords, willWords } from '../words/time-words.ts';

const backs = wordSet(
  'return returns returning returned back reprise reprises reprising appear appears again rejoin signed',
  'absent missing regular handful stars star lead diary',
);
const denials = wordSet("not n't never absent missing without no left out neither nor");
const opens = new Set(['whether', 'if']);

/** An actor who is, or is not, in a season: "X is back as Y", "X won't return", "X is expected to return". */
export function appears(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const { people } = page.pack.names;
  if (!view.mentions.some(({ person }) => people[person]?.kind === 'actor')) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const actors = view.mentions.filter(
      ({ first, person, via }) =>
        first >= clause.first &&
        first < clause.last &&
        via !== 'pronoun' &&
        via !== 'description' &&
        people[person]?.kind === 'actor',
    );
    const words = wordsOf(view.tokens, clause);
    const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
    const isInIt =
      words.some((word, at) => word === 'in' && ['it', 'them'].includes(words[at + 1] ?? '')) &&
      has(willWords);
    if (actors.length === 0 || !(has(backs) || isInIt)) return [];
    const mentions = rankMentions(page, view, clause, clause.first).filter(
      ({ mention }) => mention.kind !== 'volume' && mention.kind !== 'book-series',
    );
    return actors.slice(0, 1).map(({ person }) => ({
      kind: 'appears',
      topic: 'casting',
      detector: 'appears',
      view,
      first: clause.first,
      last: clause.last,
      mentions,
      actor: people[person]?.id ?? '',
      denied: has(denials) && !has(opens),
      expected: has(guessWords) || has(opens),
      throughout: / (?:all (?:three|of the|the|four|its)? ?seasons|every season|throughout) /.test(
        ` ${words.join(' ')} `,
      ),
    }));
  });
}

import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';

const cues: ReadonlyMap<string, string> = new Map(
  (
    [
      ['director', 'direct directs directed directing director direction helms helmed helming'],
      ['composer', 'composer composed composes scored'],
    ] as const
  ).flatMap(([job, words]) => words.split(' ').map((word): [string, string] => [word, job])),
);
/** One of these has to stand in the sentence. */
export const jobsKeys = [...cues.keys()];

const reach = 6;

/** Who directs or scores a season or film: "directed by X", "X returns to direct", "director X". */
export function jobs(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const { people } = page.pack.names;
  const { tokens } = view;
  return view.clauses.flatMap((clause): Proposition[] => {
    for (let at = clause.first; at < clause.last; at += 1) {
      const job = cues.get(tokens[at]?.text ?? '');
      if (job === undefined) continue;
      const person = view.mentions.find(
        (mention) =>
          mention.via !== 'pronoun' &&
          mention.via !== 'description' &&
          (people[mention.person]?.kind === 'crew' || people[mention.person]?.kind === 'actor') &&
          mention.first >= clause.first &&
          (mention.first < clause.last || tokens[mention.first - 1]?.text === 'by') &&
          (mention.first > at
            ? mention.first - at <= (tokens[mention.first - 1]?.text === 'by' ? reach + 1 : reach - 2)
            : at - mention.last <= reach),
      );
      if (!person) continue;
      const words = wordsOf(tokens, clause);
      const own = people[person.person]?.kind;
      // "A directed the first two and B the third": whose is which is not told apart.
      if (
        view.mentions.some(
          ({ first, person: other, via }) =>
            first >= clause.first &&
            first < clause.last &&
            other !== person.person &&
            (via === 'name' || via === 'alias') &&
            people[other]?.kind === own &&
            own === 'crew',
        )
      )
        return [];
      // "directs, taking over from X"; but "directs from a script by Y"
      if (
        view.mentions.some(
          ({ first }) => tokens[first - 1]?.text === 'from' && first > clause.first && first < clause.last,
        )
      )
        return [];
      if (
        words.some((word) =>
          [
            'not',
            "n't",
            'replaces',
            'over',
            'previous',
            'former',
            'taking',
            'episode',
            'written',
            'told',
          ].includes(word),
        )
      )
        return [];
      return [
        {
          kind: 'job',
          topic: 'other',
          detector: 'jobs',
          view,
          first: clause.first,
          last: clause.last,
          mentions: rankMentions(page, view, clause, at),
          person: people[person.person]?.id ?? '',
          job,
          ...(isDone(tokens, at) && { isDone: true as const }),
        },
      ];
    }
    return [];
  });
}

const helpers = /^(?:is|are|be|being|was|were|been|'s|to|will|'ll)$/;

/** "X directed", but not "will be directed by X". */
const isDone = (tokens: SentenceView['tokens'], at: number) =>
  /^(?:directed|helmed|composed|scored)$/.test(tokens[at]?.text ?? '') &&
  !/^(?:by|it)$/.test(tokens[at + 1]?.text ?? '') &&
  !helpers.test(tokens[at - 1]?.text ?? '');

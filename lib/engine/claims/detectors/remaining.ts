import type { PageView, SentenceView } from '../page-view.ts';
import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../rank-mentions.ts';

const patterns = [
  / (?:one|1|a single) (?:more )?(?:book|volume|instal+ment|tome) (?:left|to go|to come|remains|remaining|after this) /,
  / one more (?:book|volume|instal+ment)? ?(?:to go|to come|left|after this)? ?/,
  / only one (?:more )?left /,
  / (?:leaves|leaving|that leaves) (?:just|only) the (?:fifth|sixth|last|next) /,
];

/** "One more book to go", "there's only one left": the next volume is still to come. */
export function remaining(view: SentenceView, page: PageView): Proposition[] {
  if (
    view.isQuestion ||
    !patterns.some((pattern, at) =>
      at === 1
        ? / one more (?:book|volume) /.test(view.plain) &&
          / (?:to go|to come|left|then|over) /.test(view.plain)
        : pattern.test(view.plain),
    )
  )
    return [];
  const clause =
    view.clauses.find(({ first, last }) =>
      view.tokens
        .slice(first, last)
        .some(({ text }) => text === 'one' || text === '1' || text === 'just' || text === 'only'),
    ) ?? view.sentence;
  return [
    {
      kind: 'state',
      predicate: 'unreleased',
      topic: 'final-volume',
      detector: 'remaining',
      view,
      first: clause.first,
      last: clause.last,
      mentions: rankMentions(page, view, clause, clause.first).filter(
        ({ via }) => via === 'clause' || via === 'sentence',
      ),
      medium: 'book',
      implied: true,
    },
  ];
}

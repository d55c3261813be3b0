import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { factsOf } from '../timeline/prepare-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';

const links = wordSet("is was be 's simply as means");
const denials = wordSet("not n't instead rather no replaces than after if");
const reach = 9;

/** A film called a season: "Riverbend Always is the fourth season", of a season that was never made. */
export function identity(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const { tokens } = view;
  return view.works.flatMap((film): Proposition[] => {
    if (film.kind !== 'film' || film.how !== 'title') return [];
    const season = view.works.find(
      (mention) =>
        (mention.kind === 'season' || mention.kind === 'part') &&
        mention.numbers.length === 1 &&
        mention.units.length === 0 &&
        mention.first > film.last &&
        mention.first - film.last <= reach,
    );
    if (!season) return [];
    const between = wordsOf(tokens, { first: film.last, last: season.first });
    if (
      !between.some((word) => links.has(word)) ||
      between.some((word) => denials.has(word)) ||
      between.includes(',')
    )
      return [];
    const number = season.numbers[0];
    const never = page.pack.works.byKind.get('season')?.find((work) => work.number === number);
    const right = page.pack.works.byId.get(film.works[0] ?? '')?.title ?? '';
    const fact = factsOf(page.pack.timeline, 'order', never?.id ?? '')[0];
    if (!fact) return [];
    return [
      {
        kind: 'slip',
        topic: 'adaptation-scope',
        detector: 'identity',
        view,
        first: film.first,
        last: season.last,
        subject: film.works[0] ?? '',
        right: `${right} is a film; there is no season ${number}.`,
        fact: fact.id,
      },
    ];
  });
}

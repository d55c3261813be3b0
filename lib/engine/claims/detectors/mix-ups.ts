import type { Proposition } from '../proposition.ts';
import { bearerOf } from '../readers/bearer-of.ts';
import { findWordings } from '../readers/find-wordings.ts';
import { saysOtherwise } from '../readers/says-otherwise.ts';
import type { Fact, Period } from '../timeline/compiled-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

/**
 * What holds of one person, said of another with whom pages mix them up: "Ada, who plays the drums", of two where Finn is
 * the drummer. Not where it is denied or asked, said of both, or said of somebody whom the sentence does not name.
 */
export function mixUps(view: SentenceView, page: PageView): Proposition[] {
  if (view.mentions.length === 0) return [];
  const { people } = page.pack.names;
  return findWordings(view, page, page.pack.timeline.mixUps).flatMap(
    ({ wording: { fact }, first, last }): Proposition[] => {
      const bearer = bearerOf(view, first, last);
      const id = bearer && people[bearer.person]?.id;
      if (!bearer || !id || !fact.mixedUp?.with.includes(id) || saysOtherwise(view, first)) return [];
      return [
        {
          kind: 'slip',
          topic: 'other',
          detector: 'mix-ups',
          view,
          first: Math.min(bearer.first, first),
          last: Math.max(bearer.last, last),
          subject: fact.subject,
          right: truthOf(fact),
          fact: fact.id,
        },
      ];
    },
  );
}

const truthOf = ({ periods }: Fact): string =>
  (periods as readonly Period<'detail'>[]).at(-1)?.value.text ?? '';

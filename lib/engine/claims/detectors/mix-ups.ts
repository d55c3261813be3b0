import type { Proposition } from '../proposition.ts';
import { bearerOf } from '../readers/bearer-of.ts';
import type { Fact, Period } from '../timeline/compiled-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const denials =
  / (?:not|n't|never|no longer|rather than|instead of|unlike|confuse[ds]?|mistake[ns]?|mix|if) /;

/**
 * What holds of one person, said of another with whom pages mix them up: "Ada, who plays the drums", of two where Finn is
 * the drummer. Not where it is denied or asked, said of both, or said of somebody whom the sentence does not name.
 */
export function mixUps(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || view.mentions.length === 0) return [];
  const { tokens, sentence } = view;
  const { people } = page.pack.names;
  const found: Proposition[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    for (const { words, fact } of page.pack.timeline.mixUps.get(tokens[at]?.text ?? '') ?? []) {
      if (!words.every((word, k) => tokens[at + k]?.text === word)) continue;
      if (denials.test(view.plain)) return [];
      const last = at + words.length;
      const bearer = bearerOf(view, at, last);
      const id = bearer && people[bearer.person]?.id;
      if (!bearer || !id || !fact.mixedUp?.with.includes(id)) continue;
      found.push({
        kind: 'slip',
        topic: 'other',
        detector: 'mix-ups',
        view,
        first: Math.min(bearer.first, at),
        last: Math.max(bearer.last, last),
        subject: fact.subject,
        right: truthOf(fact),
        fact: fact.id,
      });
    }
  }
  return found;
}

const truthOf = ({ periods }: Fact): string =>
  (periods as readonly Period<'detail'>[]).at(-1)?.value.text ?? '';

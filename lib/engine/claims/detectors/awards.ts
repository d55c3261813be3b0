import { readCardinal } from '../../text/number-words.ts';
import { anyDigits } from '../listeners.ts';
import type { Proposition } from '../proposition.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText, wordsOf } from '../view/plain-text.ts';
import { awardKeys } from '../words/award-keys.ts';

const wins =
  / (?:won|win|wins|winning|took home|takes home|picked up|went home with|walked away with|bagged|scooped|collected|earned|landed|gone to|received|with|:) /;
/** A number has to stand in the sentence. */
export const awardWords = [anyDigits, ...'one two three four five six seven eight nine ten'.split(' ')];

const tries = /^(?:nomination|nominations|nods|prizes|categories)$/;
/** How many of a prize were won or might have been: "took home four Emmys", "nine nominations". */
export function awards(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || !clauseHas(view, view.sentence, page.pack.timeline.awardWords)) return [];
  const { tokens, sentence } = view;
  if (!wins.test(view.plain) && readCardinal(tokens, sentence.first) === undefined) return [];
  return (page.pack.timeline.byAttribute.get('award') ?? []).flatMap((fact): Proposition[] => {
    const value = fact.periods.at(-1)?.value as { award: string; number?: number };
    if (value.number === undefined) return [];
    const keys = awardKeys(value.award);
    const isKey = (text: string) =>
      keys.some((key) => text === key || text === `${key}s` || `${text}s` === key);
    const keyAt = tokens.findIndex(
      ({ text }, at) => at >= sentence.first && at < sentence.last && isKey(text),
    );
    if (keyAt < 0) return [];
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const number = readCardinal(tokens, at);
      if (!number || number.value > 20 || view.dates.some(({ first, last }) => at >= first && at < last))
        continue;
      const isBefore = number.next <= keyAt && keyAt - number.next <= 5;
      const after = wordsOf(tokens, { first: number.next, last: number.next + 3 });
      if (after.some((text) => tries.test(text))) continue;
      const left = plainText(tokens, { first: Math.max(sentence.first, at - 4), last: at });
      const isWon = wins.test(left);
      const isHeadline =
        at === sentence.first &&
        tokens.slice(number.next, keyAt).every(({ casing, text }) => casing !== 'lower' || text.length < 4);
      if (!(isBefore && (isWon || isHeadline)) && !(isWon && /(?:home|away) with $/.test(left))) continue;
      return [
        {
          kind: 'figure',
          topic: 'award',
          detector: 'awards',
          view,
          first: sentence.first,
          last: sentence.last,
          fact: fact.id,
          number: number.value,
          present: false,
        },
      ];
    }
    return [];
  });
}

import { readCardinal } from '../../text/number-words.ts';
import { anyDigits } from '../listeners.ts';
import type { Proposition } from '../proposition.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import { awardKeys } from '../words/award-keys.ts';
import { findCues } from '../words/find-cues.ts';
import { prizeWords } from '../words/prize-words.ts';

/** A number has to stand in the sentence. */
export const awardsKeys = [anyDigits, ...'one two three four five six seven eight nine ten'.split(' ')];

/** How far before a number the word of winning may stand. */
const reach = 4;

/** "went home with four", "walked away with two": of prizes that need no name. */
const isTakenAway = (tokens: SentenceView['tokens'], at: number) =>
  tokens[at - 1]?.text === 'with' && ['home', 'away'].includes(tokens[at - 2]?.text ?? '');

const tries = /^(?:nomination|nominations|nods|prizes|categories)$/;
/** How many of a prize were won or might have been: "took home four Emmys", "nine nominations". */
export function awards(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || !clauseHas(view, view.sentence, page.pack.timeline.awardWords)) return [];
  const { tokens, sentence } = view;
  const wins = findCues(view, sentence.first, sentence.last, prizeWords).filter(
    ({ cue }) => cue === 'won' || cue === 'held',
  );
  if (wins.length === 0 && readCardinal(tokens, sentence.first) === undefined) return [];
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
      const won = wins.find(({ first, last }) => first >= at - reach && last <= at);
      const isHeadline =
        at === sentence.first &&
        tokens.slice(number.next, keyAt).every(({ casing, text }) => casing !== 'lower' || text.length < 4);
      if (!(isBefore && (won || isHeadline)) && !(won && isTakenAway(tokens, at))) continue;
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

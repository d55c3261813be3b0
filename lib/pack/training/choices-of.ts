import type { Line } from '../../engine/types.ts';
import { featuresOf } from '../../engine/weights/weigh.ts';
import { isRightReveal } from './is-right-reveal.ts';
import type { Lesson } from './lesson.ts';
import type { Choice } from './ranking.ts';

/**
 * What an article as it is counts against the same without the tellings that may have been written after reading it.
 */
const asItIs = 0.25;

/**
 * For sentences that tell something the events that they may tell. Right are those that give away what they
 * give away to the episode, else those of the same volume and season.
 */
export function choicesOf(lessons: readonly Lesson[], lines: readonly Line[]): Choice[] {
  return lessons.flatMap(({ labels, views }) =>
    views.flatMap(({ described: { candidates } }, view) =>
      labels.flatMap((own, number): Choice[] => {
        if (own.length === 0) return [];
        const all = candidates(number);
        const rightBy = (isWhole: boolean) =>
          all.map(({ reveal, match }) =>
            own.some((label) =>
              isWhole
                ? isRightReveal(reveal, label, lines, true)
                : match.event >= 0 && isRightReveal(reveal, label, lines),
            ),
          );
        const exact = rightBy(false);
        const right = exact.includes(true) ? exact : rightBy(true);
        const options = all.map(({ describe }, at) => ({
          features: featuresOf(describe),
          isRight: right[at] === true,
        }));
        return [{ options, weight: view === 0 ? asItIs : 1 - asItIs }];
      }),
    ),
  );
}

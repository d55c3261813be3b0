import type { Day, Reveal } from '../../types.ts';
import type { CarriedUnits } from '../carried-units.ts';
import type { CompiledEvent } from '../compiled-story.ts';
import type { EventMatch } from '../score-events.ts';
import { type Agreement, agreement, type GroupOf } from '../unit-hints.ts';

/** What speaks about the unit of a sentence apart from its own words. */
export interface ChoiceContext {
  /** Units named in the sentence, over its section, in the page's title. */
  readonly sentence: readonly string[];
  readonly heading: readonly string[];
  readonly title: readonly string[];
  /** Units named last before a sentence that names none. */
  readonly carried: CarriedUnits | undefined;
  /** Likeliest events of the sentences before and after. */
  readonly before: CompiledEvent | undefined;
  readonly after: CompiledEvent | undefined;
  readonly published: Day | undefined;
}

/** How a day stands to those on which units came out. */
export interface Timing {
  readonly isOut: (reveal: Reveal, day: Day) => boolean;
  readonly isFresh: (reveal: Reveal, day: Day) => boolean;
  /** Whether it is of what had come out last by the day of the page. */
  readonly isNewest: (reveal: Reveal) => boolean;
}

/** Where a unit may be named that an event agrees with. */
type Side = 'sentence' | 'heading' | 'title' | 'block says' | 'section says' | 'before' | 'after';

const namesOf = (side: Side): Readonly<Record<Agreement | 'event', string>> => ({
  same: `${side} same`,
  within: `${side} within`,
  other: `${side} other`,
  none: `${side} none`,
  event: `${side} same event`,
});

// Put together once: a name made anew each time takes longer to look up than all that it stands for.
const names: Readonly<Record<Side, ReturnType<typeof namesOf>>> = {
  sentence: namesOf('sentence'),
  heading: namesOf('heading'),
  title: namesOf('title'),
  'block says': namesOf('block says'),
  'section says': namesOf('section says'),
  before: namesOf('before'),
  after: namesOf('after'),
};

/**
 * What holds of an event as the one that a sentence tells.
 *
 * @param best The score of the best of its rivals.
 */
export function describeChoice(
  match: EventMatch,
  best: number,
  event: Pick<CompiledEvent, 'id' | 'reveal'>,
  context: ChoiceContext,
  groupOf: GroupOf,
  { isOut, isFresh, isNewest }: Timing,
): Map<string, number> {
  const features = new Map<string, number>();
  features.set('score', match.score);
  if (match.score === 0) features.set('borrowed', 1);
  features.set('behind', best - match.score);
  if (match.tells > 0) features.set('tells', Math.min(match.tells, 3));
  if (match.acts > 0) features.set(match.hasWho ? 'acts' : 'acts, nobody meant', Math.min(match.acts, 3));
  if (match.hints > 0) features.set('hints', Math.min(match.hints, 3));
  features.set('longest', Math.min(match.longest, 7));
  if (match.hasWho) features.set('who', 1);
  const agrees = (side: Side, units: readonly string[]) =>
    features.set(names[side][agreement(event.reveal, units, groupOf)], 1);
  agrees('sentence', context.sentence);
  agrees('heading', context.heading);
  agrees('title', context.title);
  if (context.carried) agrees(`${context.carried.where} says`, context.carried.units);
  for (const [side, neighbour] of [
    ['before', context.before],
    ['after', context.after],
  ] as const) {
    if (!neighbour) continue;
    agrees(side, Object.values(neighbour.reveal));
    if (neighbour.id === event.id) features.set(names[side].event, 1);
  }
  if (context.published && !isOut(event.reveal, context.published)) features.set('not out yet', 1);
  if (context.published && isFresh(event.reveal, context.published)) features.set('fresh', 1);
  if (context.published && isNewest(event.reveal)) features.set('newest', 1);
  if (Object.keys(event.reveal).length === 1) features.set('one line only', 1);
  return features;
}

import type { CompiledEvent } from '../../story/compiled-story.ts';
import type { EventMatch } from '../../story/score-events.ts';
import type { Day, Reveal } from '../../types.ts';
import type { SayFeature } from '../../weights/weigh.ts';
import type { CarriedUnits } from '../units/carried-units.ts';
import { type Agreement, type AgreementOf, codesOf } from '../units/unit-hints.ts';

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
  readonly isNewest: (reveal: Reveal, day: Day) => boolean;
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
 * Says what holds of an event as the one that a sentence tells.
 *
 * @param best The score of the best of its rivals.
 * @param say Told the name and value of each thing, each name once. Asked for all events of all sentences that tell
 * something, so it hands things on instead of collecting them.
 */
export function describeChoice(
  match: EventMatch,
  best: number,
  event: Pick<CompiledEvent, 'id' | 'reveal'>,
  context: ChoiceContext,
  agreementOf: AgreementOf,
  { isOut, isFresh, isNewest }: Timing,
  say: SayFeature,
): void {
  say('score', match.score);
  if (match.score === 0) say('borrowed', 1);
  say('behind', best - match.score);
  if (match.tells > 0) say('tells', Math.min(match.tells, 3));
  if (match.acts > 0) say(match.hasWho ? 'acts' : 'acts, nobody meant', Math.min(match.acts, 3));
  if (match.hints > 0) say('hints', Math.min(match.hints, 3));
  say('longest', Math.min(match.longest, 7));
  if (match.hasWho) say('who', 1);
  const agrees = (side: Side, units: readonly string[]) =>
    say(names[side][agreementOf(event.reveal, units)], 1);
  agrees('sentence', context.sentence);
  agrees('heading', context.heading);
  agrees('title', context.title);
  if (context.carried) agrees(`${context.carried.where} says`, context.carried.units);
  const besides = (side: 'before' | 'after', neighbour: CompiledEvent | undefined) => {
    if (!neighbour) return;
    agrees(side, codesOf(neighbour.reveal));
    if (neighbour.id === event.id) say(names[side].event, 1);
  };
  besides('before', context.before);
  besides('after', context.after);
  if (context.published && !isOut(event.reveal, context.published)) say('not out yet', 1);
  if (context.published && isFresh(event.reveal, context.published)) say('fresh', 1);
  if (context.published && isNewest(event.reveal, context.published)) say('newest', 1);
  if (codesOf(event.reveal).length === 1) say('one line only', 1);
}

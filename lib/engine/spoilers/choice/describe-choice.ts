import type { EventMatch } from '../../story/score-events.ts';
import type { InPlaceOf, Say } from '../../weights/weights-of.ts';
import type { Agreement, NamedUnits } from '../units/named-units.ts';

/** What a page as a whole says of a reveal. */
export interface RevealOnPage {
  /** Whether a unit that shows it was out on the page's day, had just come out or was about to, was the newest. */
  readonly isOut: boolean;
  readonly isFresh: boolean;
  readonly isNewest: boolean;
  /** Whether one line alone shows it. */
  readonly isOneLine: boolean;
  /** How large a share of what the page surely tells belongs to its units. */
  readonly share: number;
}

/** The likeliest event of a sentence nearby, by its place in the story, with its units. */
export interface Neighbour {
  readonly event: number;
  readonly units: NamedUnits;
}

/** What speaks about the unit of a sentence apart from its own words; `undefined` where nothing is named. */
export interface ChoiceContext {
  /** Units named in the sentence, over its section, in the page's title. */
  readonly sentence: NamedUnits | undefined;
  readonly heading: NamedUnits | undefined;
  readonly title: NamedUnits | undefined;
  /** Units named last before a sentence that names none: in its block, or else in its section. */
  readonly inBlock: NamedUnits | undefined;
  readonly inSection: NamedUnits | undefined;
  /** Likeliest events of the sentences before and after. */
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
}

const namesOfSide = (side: string): Readonly<Record<Agreement | 'event', string>> => ({
  same: `${side} same`,
  within: `${side} within`,
  near: `${side} near`,
  other: `${side} other`,
  none: `${side} none`,
  event: `${side} same event`,
});

/** Names of what surrounds a match, put together once: `prefix` sets those of one layer apart. */
export const surroundingNames = (prefix: string) => ({
  sentence: namesOfSide(`${prefix}sentence`),
  heading: namesOfSide(`${prefix}heading`),
  title: namesOfSide(`${prefix}title`),
  titleEpisode: namesOfSide(`${prefix}title, one episode`),
  inBlock: namesOfSide(`${prefix}block says`),
  inSection: namesOfSide(`${prefix}section says`),
  before: namesOfSide(`${prefix}before`),
  after: namesOfSide(`${prefix}after`),
  isNotOut: `${prefix}not out yet`,
  isFresh: `${prefix}fresh`,
  isNewest: `${prefix}newest`,
  share: `${prefix}share of the page`,
});

/** What surrounds a match, by name or by weight. */
export type Surroundings<What> = InPlaceOf<ReturnType<typeof surroundingNames>, What>;

/** Names of all that is said of the events that a sentence may tell, by their ids. */
export const choiceNames = (events: readonly { readonly id: string }[]) => ({
  surroundings: surroundingNames(''),
  score: 'score',
  borrowed: 'borrowed',
  behind: 'behind',
  tells: 'tells',
  acts: 'acts',
  actsOfNobody: 'acts, nobody meant',
  hints: 'hints',
  longest: 'longest',
  who: 'who',
  oneLineOnly: 'one line only',
  /** For each event what is learned of how far words that point to it can be believed. */
  events: events.map(({ id }) => `event ${id}`),
  stretch: 'stretch',
});

/** What is said of an event, by name or by weight. */
export type ChoiceNames<What> = InPlaceOf<ReturnType<typeof choiceNames>, What>;

/**
 * Says what holds of an event as the one that a sentence tells.
 *
 * @param best The score of the best of its rivals.
 * @param reveal The number of what it reveals.
 * @param say Told each thing once, by what stands for it in `names`. Asked for all events of all sentences that tell
 * something, so it hands things on instead of collecting them.
 */
export function describeChoice<What>(
  match: EventMatch,
  best: number,
  reveal: number,
  context: ChoiceContext,
  onPage: RevealOnPage,
  names: ChoiceNames<What>,
  say: Say<What>,
): void {
  say(names.score, match.score);
  if (match.score === 0) say(names.borrowed, 1);
  say(names.behind, best - match.score);
  if (match.tells > 0) say(names.tells, Math.min(match.tells, 3));
  if (match.acts > 0) say(match.hasWho ? names.acts : names.actsOfNobody, Math.min(match.acts, 3));
  if (match.hints > 0) say(names.hints, Math.min(match.hints, 3));
  say(names.longest, Math.min(match.longest, 7));
  if (match.hasWho) say(names.who, 1);
  describeSurroundings(match.event, reveal, context, onPage, names.surroundings, say);
  if (onPage.isOneLine) say(names.oneLineOnly, 1);
  say(names.surroundings.share, onPage.share);
}

/** How an event and what it reveals stand to what the text around says; the names are those of one layer. */
export function describeSurroundings<What>(
  event: number,
  reveal: number,
  { sentence, heading, title, inBlock, inSection, before, after }: ChoiceContext,
  { isOut, isFresh, isNewest }: RevealOnPage,
  names: Surroundings<What>,
  say: Say<What>,
): void {
  if (sentence) say(names.sentence[sentence.agreement(reveal)], 1);
  if (heading) say(names.heading[heading.agreement(reveal)], 1);
  if (title) {
    // A page titled by one episode tells little else; one about a season or two tells what it likes.
    const titleNames = title.isOneEpisode ? names.titleEpisode : names.title;
    say(titleNames[title.agreement(reveal)], 1);
  }
  if (inBlock) say(names.inBlock[inBlock.agreement(reveal)], 1);
  if (inSection) say(names.inSection[inSection.agreement(reveal)], 1);
  if (before) {
    say(names.before[before.units.agreement(reveal)], 1);
    if (before.event === event) say(names.before.event, 1);
  }
  if (after) {
    say(names.after[after.units.agreement(reveal)], 1);
    if (after.event === event) say(names.after.event, 1);
  }
  if (!isOut) say(names.isNotOut, 1);
  if (isFresh) say(names.isFresh, 1);
  if (isNewest) say(names.isNewest, 1);
}

import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import { type EventMatch, isSure } from '../../story/score-events.ts';
import type { Reveal } from '../../types.ts';
import type { Say } from '../../weights/weights-of.ts';
import { type ChoiceContext, type ChoiceNames, describeChoice, type Neighbour } from './describe-choice.ts';
import { describeFit, type FitNames } from './describe-fit.ts';
import { pageReveals } from './page-reveals.ts';
import { surroundingUnits } from './surrounding-units.ts';

/** An event that a sentence may tell, with what speaks for it, by name or by weight. */
export interface Candidate<What> {
  readonly match: EventMatch;
  /** Whether no telling points to it: only the unit of a neighbour, or a stretch of the story that the page is about. */
  readonly isBorrowed: boolean;
  readonly reveal: Reveal;
  readonly describe: (say: Say<What>) => void;
}

/** How many of its matches a sentence is taken to tell at the most. */
const most = 8;

/** How many sentences away a neighbour may be. */
const furthest = 3;

/** The match of an event to which no telling points. */
const matchless = (event: number): EventMatch => ({
  event,
  score: 0,
  tells: 0,
  acts: 0,
  hints: 0,
  hasWho: false,
  blocked: false,
  longest: 0,
});

/** The events that a sentence of a page may tell, by its number, with what speaks for each. Worked out when asked. */
export type CandidatesOf<What> = (number: number) => Candidate<What>[];

/** What the tellings of a page's sentences point to, seen from their places in it. */
export interface DescribedTellings<What> {
  readonly candidates: CandidatesOf<What>;
  /** Says how the best match of a sentence, by its number, goes with what stands around it; nothing without a match. */
  readonly fitOf: (number: number, say: Say<What>) => void;
}

/** What stands for all that is said of tellings: names or weights. */
export interface TellingNames<What> {
  readonly choice: ChoiceNames<What>;
  readonly fit: FitNames<What>;
}

/** Makes ready what all sentences of a page share, and describes each of them on demand. */
export function describeCandidates<What>(
  page: ReadPage,
  pack: SpoilerPack,
  names: TellingNames<What>,
): DescribedTellings<What> {
  const { events } = pack.story;
  const { ofEvents, ofStretches } = pack.reveals;
  const open = page.sentences.map(({ matches }) => openMatches(matches));
  const surroundings = surroundingUnits(page, pack);
  const revealOnPage = pageReveals(page, open, pack);
  const neighbour = (number: number, step: 1 | -1): Neighbour | undefined => {
    for (let away = 1; away <= furthest; away += 1) {
      const best = open[number + step * away]?.[0];
      if (best && isSure(best))
        return { event: best.event, units: pack.unitsOfReveal(ofEvents[best.event] as number) };
    }
    return undefined;
  };
  const contextOf = (number: number): ChoiceContext => {
    const { block, section } = page.sentences[number] as ReadSentence;
    const carried = surroundings.carried[number];
    return {
      sentence: surroundings.named[number],
      heading: surroundings.headings[section],
      title: surroundings.title,
      inBlock: carried?.block === block ? carried.units : undefined,
      inSection: carried?.block === block ? undefined : carried?.units,
      before: neighbour(number, -1),
      after: neighbour(number, 1),
    };
  };
  const candidates = (number: number): Candidate<What>[] => {
    const matches = open[number] ?? [];
    const context = contextOf(number);
    const best = matches[0]?.score ?? 0;
    const all: Candidate<What>[] = [];
    const add = (
      match: EventMatch,
      isBorrowed: boolean,
      number: number,
      reveal: Reveal,
      isStretch = false,
    ) => {
      const describe: Candidate<What>['describe'] = (say) => {
        describeChoice(match, best, number, context, revealOnPage(number), names.choice, say);
        const name = names.choice.events[match.event];
        if (name !== undefined) say(name, 1);
        if (isStretch) say(names.choice.stretch, 1);
      };
      all.push({ match, isBorrowed, reveal, describe });
    };
    const addEvent = (match: EventMatch, isBorrowed: boolean) => {
      const event = events[match.event];
      if (event) add(match, isBorrowed, ofEvents[match.event] as number, event.reveal);
    };
    for (const match of matches) addEvent(match, false);
    for (const event of new Set([context.before?.event, context.after?.event]))
      if (event !== undefined && !matches.some((match) => match.event === event))
        addEvent(matchless(event), true);
    pack.stretches.forEach((reveal, place) => {
      add(matchless(-1), true, ofStretches[place] as number, reveal, true);
    });
    return all;
  };
  const fitOf = (number: number, say: Say<What>) => {
    const best = open[number]?.[0];
    const reveal = best && ofEvents[best.event];
    if (best === undefined || reveal === undefined) return;
    describeFit(best.event, reveal, contextOf(number), revealOnPage(reveal), isSure(best), names.fit, say);
  };
  return { candidates, fitOf };
}

/** The first matches that nothing blocks. */
function openMatches(matches: readonly EventMatch[]): EventMatch[] {
  const open: EventMatch[] = [];
  for (const match of matches) if (!match.blocked && open.length < most) open.push(match);
  return open;
}

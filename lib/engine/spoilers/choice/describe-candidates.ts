import type { PreparedPack } from '../../prepare.ts';
import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import type { CompiledEvent } from '../../story/compiled-story.ts';
import type { EventMatch } from '../../story/score-events.ts';
import type { Reveal } from '../../types.ts';
import type { Describe, SayFeature } from '../../weights/weigh.ts';
import { type ChoiceContext, describeChoice } from '../features/describe-choice.ts';
import { describeFit } from '../features/describe-fit.ts';
import { carriedUnits } from '../units/carried-units.ts';
import { agreements, episodesNamed } from '../units/unit-hints.ts';
import { unitsMeant } from '../units/units-meant.ts';
import { isSure, sharesOfPage } from './shares-of-page.ts';
import { timingOf } from './timing-of.ts';

/** An event that a sentence may tell, with what speaks for it. */
export interface Candidate {
  readonly match: EventMatch;
  /** Whether no telling points to it: only the unit of a neighbour, or a stretch of the story that the page is about. */
  readonly isBorrowed: boolean;
  readonly reveal: Reveal;
  readonly describe: Describe;
}

/** How many of its matches a sentence is taken to tell at the most. */
const most = 8;

/** The match of an event to which no telling points. */
const nothing = { score: 0, tells: 0, acts: 0, hints: 0, hasWho: false, blocked: false, longest: 0 };

/** The events that a sentence of a page may tell, by its number, with what speaks for each. Worked out when asked. */
export type CandidatesOf = (number: number) => Candidate[];

/** What the tellings of a page's sentences point to, seen from their places in it. */
export interface DescribedTellings {
  readonly candidates: CandidatesOf;
  /** How the best match of a sentence, by its number, goes with what stands around it; nothing without a match. */
  readonly fitOf: (number: number) => Describe;
}

/** Makes ready what all sentences of a page share, and describes each of them on demand. */
export function describeCandidates(page: ReadPage, pack: PreparedPack): DescribedTellings {
  const { events } = pack.story;
  const groupOf = new Map(
    pack.pack.lines.flatMap(({ units }) =>
      units.flatMap(({ code, group }) => (group ? [[code, group] as const] : [])),
    ),
  );
  const open = page.sentences.map(({ matches }) => matches.filter(({ blocked }) => !blocked).slice(0, most));
  const title = unitsMeant(page.titleWorks, page.title, pack);
  const named = page.sentences.map(({ works, tokens }) => unitsMeant(works, tokens, pack));
  const carried = carriedUnits(page, named);
  const headings = page.headings.map((sentences) =>
    sentences.flatMap((number) => {
      const { tokens, sentence } = page.sentences[number] as ReadSentence;
      return [...(named[number] ?? []), ...episodesNamed(tokens.slice(sentence.first, sentence.last), pack)];
    }),
  );
  const timing = timingOf(page.context.published, pack);
  const agreementOf = agreements(groupOf);
  const shareOf = sharesOfPage(open, events, agreementOf);
  const likeliest = (number: number, step: number) => {
    for (let at = number + step; at >= 0 && at < open.length && Math.abs(at - number) < 4; at += step) {
      const best = open[at]?.[0];
      if (best && isSure(best)) return best.event;
    }
    return undefined;
  };
  const contextOf = (
    number: number,
    previous: number | undefined,
    next: number | undefined,
  ): ChoiceContext => ({
    sentence: named[number] ?? [],
    carried: carried[number],
    heading: headings[(page.sentences[number] as ReadSentence).section] ?? [],
    title,
    before: events[previous ?? -1],
    after: events[next ?? -1],
    published: page.context.published,
  });
  const describeEvent = (
    match: EventMatch,
    best: number,
    event: Pick<CompiledEvent, 'id' | 'reveal'>,
    context: ChoiceContext,
    say: SayFeature,
  ) => {
    describeChoice(match, best, event, context, agreementOf, timing, say);
    say('share of the page', shareOf(event.reveal));
  };
  const candidates = (number: number): Candidate[] => {
    const matches = open[number] ?? [];
    const previous = likeliest(number, -1);
    const next = likeliest(number, 1);
    const context = contextOf(number, previous, next);
    const best = matches[0]?.score ?? 0;
    const own = new Set(matches.map(({ event }) => event));
    const borrowed = [...new Set([previous, next])].flatMap((event) =>
      event === undefined || own.has(event) ? [] : [{ ...nothing, event }],
    );
    const told = [...matches, ...borrowed].flatMap((match): Candidate[] => {
      const event = events[match.event];
      if (!event) return [];
      const describe: Describe = (say) => describeEvent(match, best, event, context, say);
      return [{ match, isBorrowed: !own.has(match.event), reveal: event.reveal, describe }];
    });
    const untold = pack.stretches.map((reveal): Candidate => {
      const match = { ...nothing, event: -1 };
      const describe: Describe = (say) => {
        describeEvent(match, best, { id: '', reveal }, context, say);
        say('stretch', 1);
      };
      return { match, isBorrowed: true, reveal, describe };
    });
    return [...told, ...untold];
  };
  const fitOf = (number: number): Describe => {
    const best = open[number]?.[0];
    const event = best && events[best.event];
    if (!event) return () => {};
    const context = contextOf(number, likeliest(number, -1), likeliest(number, 1));
    return describeFit((say) => describeEvent(best, best.score, event, context, say), isSure(best));
  };
  return { candidates, fitOf };
}

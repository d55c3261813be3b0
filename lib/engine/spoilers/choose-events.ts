import type { PreparedPack } from '../prepare.ts';
import type { Day, Reveal } from '../types.ts';
import { type ChoiceContext, describeChoice } from './features/describe-choice.ts';
import type { ReadPage, ReadSentence } from './read-page.ts';
import type { EventMatch } from './score-events.ts';
import { episodesNamed, unitsOf } from './unit-hints.ts';
import { type Features, type Layer, weigh } from './weigh.ts';

/** An event that a sentence may tell, with what speaks for it. */
export interface Candidate {
  readonly match: EventMatch;
  readonly reveal: Reveal;
  readonly features: Features;
}

const most = 8;

/** For each sentence the events that it may tell, with what speaks for each. */
export function describeCandidates(page: ReadPage, pack: PreparedPack): Candidate[][] {
  const { events, out } = pack.story;
  const groupOf = new Map(
    pack.pack.lines.flatMap(({ units }) =>
      units.flatMap(({ code, group }) => (group ? [[code, group] as const] : [])),
    ),
  );
  const isOut = (reveal: Reveal, day: Day) =>
    Object.values(reveal).some((code) => (out.get(code) ?? '9') <= day);
  const open = page.sentences.map(({ matches }) => matches.filter(({ blocked }) => !blocked).slice(0, most));
  const title = unitsOf(page.titleWorks);
  const headings = page.headings.map((sentences) =>
    sentences.flatMap((number) => {
      const { tokens, sentence, works } = page.sentences[number] as ReadSentence;
      return [...unitsOf(works), ...episodesNamed(tokens.slice(sentence.first, sentence.last), pack)];
    }),
  );
  const likeliest = (number: number, step: number) => {
    for (let at = number + step; at >= 0 && at < open.length && Math.abs(at - number) < 4; at += step) {
      const best = open[at]?.[0];
      if (best && (best.tells > 0 || (best.acts > 0 && best.hasWho))) return events[best.event];
    }
    return undefined;
  };
  return open.map((candidates, number) => {
    const here = page.sentences[number] as ReadSentence;
    const best = candidates[0];
    if (!best) return [];
    const context: ChoiceContext = {
      sentence: unitsOf(here.works),
      heading: headings[here.section] ?? [],
      title,
      before: likeliest(number, -1),
      after: likeliest(number, 1),
      published: page.context.published,
    };
    return candidates.flatMap((match) => {
      const event = events[match.event];
      return event
        ? [
            {
              match,
              reveal: event.reveal,
              features: describeChoice(match, best, event, context, groupOf, isOut),
            },
          ]
        : [];
    });
  });
}

/** The candidates in order of what speaks for them, best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  choice: Layer,
): (Candidate & { readonly weight: number })[] {
  return candidates
    .map((candidate) => ({ ...candidate, weight: weigh(candidate.features, choice) }))
    .sort((one, other) => other.weight - one.weight || one.match.event - other.match.event);
}

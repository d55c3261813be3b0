import type { CompiledTimeline, Fact, Period } from '../../engine/claims/timeline/compiled-timeline.ts';
import type { Source } from '../../engine/types.ts';
import type { PackSource } from '../schema/pack-source.ts';
import { compileWording } from './compile-wording.ts';
import { wordsOf } from './words-of.ts';

const folded = (phrase: string) => wordsOf(phrase).join(' ');

const unique = (phrases: readonly string[]) =>
  [...new Set(phrases.map(folded))].filter((words) => words !== '');

const wordings = (phrases: readonly string[]) => [...new Set(phrases.map(compileWording))];

/** Makes the facts of a pack ready: sources named once, mistakes as tokens, people with their slips. */
export function compileTimeline(source: PackSource): CompiledTimeline {
  const sources: Source[] = [];
  const places = new Map<string, number>();
  const placeOf = (one: PackSource['facts'][number]['periods'][number]['sources'][number]): number => {
    const key = JSON.stringify(one);
    const known = places.get(key);
    if (known !== undefined) return known;
    const { name, url, date } = one;
    sources.push({ name, ...(url !== undefined && { url }), ...(date !== undefined && { date }) });
    places.set(key, sources.length - 1);
    return sources.length - 1;
  };
  const facts = source.facts.map(
    ({ id, subject, attribute, annotate, periods, mistakes, reveal, safe, ...more }): Fact =>
      ({
        id,
        subject,
        attribute,
        annotate,
        periods: periods.map(
          ({ value, from, until, sources: read }) =>
            ({
              value: JSON.parse(JSON.stringify(value)),
              ...(from !== undefined && { from }),
              ...(until !== undefined && { until }),
              sources: read.map(placeOf),
            }) as Period,
        ),
        mistakes: wordings(mistakes.flatMap(({ words }) => words)),
        ...('mixedUp' in more &&
          more.mixedUp && { mixedUp: { with: more.mixedUp.with, words: wordings(more.mixedUp.words) } }),
        ...(reveal !== undefined && { reveal }),
        ...(safe !== undefined && { safe }),
      }) as Fact,
  );
  return {
    facts,
    sources,
    people: source.people.map(({ id, kind, name, aliases, weak, misspellings }) => ({
      id,
      kind,
      name,
      names: unique([name, ...aliases, ...weak]),
      slips: unique(misspellings),
    })),
  };
}

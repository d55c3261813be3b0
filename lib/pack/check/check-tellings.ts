import { compileWording } from '../compile/compile-wording.ts';
import { parseTelling } from '../compile/parse-telling.ts';
import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';
import { wordingsOfFact } from './wordings-of-fact.ts';

/** Beyond these a telling is no longer a phrase, and looking for it would cost more than it finds. */
const most = { parts: 4, places: 10, choices: 20, sequences: 4000, wordsOfConcept: 120 };

/**
 * A telling that could run away: too many parts, places or choices, or too many word sequences that it stands for;
 * one that says nothing; a concept with words that are not plain words; a fact's wording that is no single part.
 */
export function checkTellings(contents: PackContents): PackProblem[] {
  const sizes = new Map(contents.concepts.map(({ entry }) => [entry.id, entry.words.length]));
  const inEvents = contents.events.flatMap(({ file, entry }) => [
    ...(['tells', 'acts', 'hints', 'not'] as const).flatMap((role) =>
      entry[role].flatMap((telling, at): PackProblem[] => {
        const reason = faultOf(telling, sizes);
        return reason === undefined
          ? []
          : [{ file, key: `${role}.${at}`, reason: `"${telling}": ${reason}` }];
      }),
    ),
    ...(entry.tells.length + entry.acts.length === 0
      ? [{ file, key: 'tells', reason: 'nothing tells this event: fill tells or acts' }]
      : []),
  ]);
  const inConcepts = contents.concepts.flatMap(({ file, entry }) => [
    ...entry.words.flatMap((words, at) =>
      /[@#|]/.test(words)
        ? [{ file, key: `words.${at}`, reason: `"${words}": a concept holds plain words only` }]
        : [],
    ),
    ...(entry.words.length > most.wordsOfConcept
      ? [{ file, key: 'words', reason: `has more than ${most.wordsOfConcept} words: split it` }]
      : []),
  ]);
  const inFacts = contents.facts.flatMap(({ file, entry }) =>
    wordingsOfFact(entry).flatMap(({ key, phrase }): PackProblem[] => {
      const reason = faultOf(phrase, sizes) ?? faultOfWording(phrase);
      return reason === undefined ? [] : [{ file, key, reason: `"${phrase}": ${reason}` }];
    }),
  );
  return [...inEvents, ...inConcepts, ...inFacts];
}

function faultOfWording(phrase: string): string | undefined {
  try {
    compileWording(phrase);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

function faultOf(telling: string, sizes: ReadonlyMap<string, number>): string | undefined {
  let parts: ReturnType<typeof parseTelling>;
  try {
    parts = parseTelling(telling);
  } catch (error) {
    return (error as Error).message;
  }
  if (/(?:^|\s)\+(?:\s*$|\s+\+)|^\s*\+/.test(telling)) return 'a part is empty';
  if (parts.length > most.parts) return `has more than ${most.parts} parts`;
  if (parts.flat().length > most.places) return `has more than ${most.places} places`;
  if (parts.flat().some((choices) => choices.length > most.choices))
    return `has a place with more than ${most.choices} choices: make a concept of them`;
  const sequences = parts.map((part) =>
    part.reduce(
      (product, choices) =>
        product *
        choices.reduce(
          (sum, choice) => sum + (choice.kind === 'concept' ? (sizes.get(choice.id) ?? 1) : 1),
          0,
        ),
      1,
    ),
  );
  if (sequences.some((count) => count > most.sequences))
    return `could run away: one part stands for more than ${most.sequences} word sequences`;
  return undefined;
}

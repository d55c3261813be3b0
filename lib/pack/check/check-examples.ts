import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';

/**
 * Every fact has sentences of its own: at least one that is about it and one that is not, each once. (An
 * event cannot even be read without.) A fact that gives story away says what may be told instead.
 */
export function checkExamples(contents: PackContents): PackProblem[] {
  const ofFacts = contents.facts.flatMap(({ file, entry }) => {
    const problems: PackProblem[] = [];
    const { outdated = [], wrong = [], current = [], ignored = [] } = entry.examples ?? {};
    if (outdated.length + wrong.length + current.length === 0)
      problems.push({ file, key: 'examples', reason: 'needs a sentence that is outdated, wrong or current' });
    if (ignored.length === 0)
      problems.push({ file, key: 'examples.ignored', reason: 'needs a sentence that says nothing of it' });
    problems.push(...repeated(file, [...outdated, ...wrong, ...current, ...ignored].map(textAndDay)));
    if (entry.reveal !== undefined && entry.safe === undefined)
      problems.push({ file, key: 'safe', reason: 'is needed beside "reveal"' });
    return problems;
  });
  const ofEvents = contents.events.flatMap(({ file, entry: { examples } }) =>
    repeated(file, [...examples.caught, ...examples.ignored]),
  );
  return [...ofFacts, ...ofEvents];
}

const textAndDay = ({ text, published }: { text: string; published: string }) => `${text} (${published})`;

function repeated(file: string, sentences: readonly string[]): PackProblem[] {
  return sentences
    .filter((sentence, at) => sentences.indexOf(sentence) !== at)
    .map((sentence) => ({ file, key: 'examples', reason: `says twice: ${sentence}` }));
}

import { isAhead, placeOf } from '../engine/progress.ts';
import { type Token, tokenise } from '../engine/text/tokenise.ts';
import type { Line, Reader, SpoilerFinding } from '../engine/types.ts';
import type { OwnWords } from '../messages/own-words.ts';

/**
 * Finds the reader's own words in a text: those that are to be hidden from this reader, in the order of the
 * text. A reader who hides nothing else hides nothing here either.
 */
export function findOwnWords(
  text: string,
  ownWords: readonly OwnWords[],
  { progress, spoilers }: Reader,
  lines: readonly Line[],
): SpoilerFinding[] {
  const wanted = ownWords.filter(({ reveal }) => {
    const isKnown = lines.some((line) => placeOf(line, reveal[line.id] ?? '') !== undefined);
    return spoilers !== 'off' && (!isKnown || isAhead(reveal, progress, lines));
  });
  if (wanted.length === 0) return [];
  const tokens = tokenise(text);
  return wanted
    .flatMap(({ words, reveal }) =>
      placesOf(tokenise(words), tokens).map(
        (at): SpoilerFinding => ({
          ...{ type: 'spoiler', event: undefined, block: 0, confidence: 1, isDoubtful: false, why: [] },
          ...{ ...at, reveal, level: 'plot' },
        }),
      ),
    )
    .sort((one, other) => one.start - other.start);
}

/** Where a run of tokens stands among others, by offsets into their text. */
function placesOf(wanted: readonly Token[], tokens: readonly Token[]): { start: number; end: number }[] {
  const length = wanted.length;
  if (length === 0) return [];
  return tokens.flatMap(({ start }, at) => {
    const end = tokens[at + length - 1]?.end;
    const isHere = end !== undefined && wanted.every(({ text }, step) => tokens[at + step]?.text === text);
    return isHere ? [{ start, end }] : [];
  });
}

/** A stretch of an article's text, `[start, end)` in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a label quotes, and from where in the text on it is to be sought where that is said. */
interface Quoting {
  readonly quote: string;
  readonly start?: number | undefined;
}

/**
 * Places each quote in the text: from where its label says, else at the first occurrence that no equal quote
 * before it has taken.
 *
 * @param lost Takes each quote that the text does not contain; it is left out.
 */
export function placeLabels<Label extends Quoting>(
  labels: readonly Label[],
  text: string,
  lost: (quote: string) => void = () => undefined,
): (Label & Place)[] {
  const taken = new Map<string, number>();
  return labels.flatMap((label) => {
    const start = text.indexOf(label.quote, label.start ?? taken.get(label.quote) ?? 0);
    if (start < 0) {
      lost(label.quote);
      return [];
    }
    taken.set(label.quote, start + 1);
    return [{ ...label, start, end: start + label.quote.length }];
  });
}

/** So many characters have to be shared, or all of the shorter of the two. */
const shared = 12;

/** The places that count for a sentence: those that share enough of its text. */
export const inSentence = <One extends Place>(places: readonly One[], { start, end }: Place): One[] =>
  places.filter(
    (one) =>
      Math.min(end, one.end) - Math.max(start, one.start) >=
      Math.min(shared, end - start, one.end - one.start),
  );

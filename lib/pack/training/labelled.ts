import type { z } from 'zod';

/** Something of an article's text, `[from, to)`. */
export type Placed<Label> = Label & { readonly from: number; readonly to: number };

/**
 * Reads labelled articles, one a line; empty lines are passed over.
 *
 * @throws {Error} With the number of the first line that is wrong, and why.
 */
export function readLabelled<Article>(lines: string, article: z.ZodType<Article>): Article[] {
  return lines.split('\n').flatMap((line, number) => {
    if (line.trim() === '') return [];
    try {
      return [article.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`line ${number + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** Places each quote at its first occurrence not yet taken by an equal one. A quote not in the text is left out. */
export function placeQuotes<Label extends { readonly quote: string; readonly start?: number | undefined }>(
  text: string,
  labels: readonly Label[],
): Placed<Label>[] {
  const taken = new Map<string, number>();
  return labels.flatMap((label) => {
    const { quote, start } = label;
    const from = text.indexOf(quote, start ?? taken.get(quote) ?? 0);
    if (from < 0) return [];
    taken.set(quote, from + 1);
    return [{ ...label, from, to: from + quote.length }];
  });
}

/** The labels that cover a stretch of text: 12 characters of it, or all of what is shorter. */
export const labelsAt = <Label>(
  labels: readonly Placed<Label>[],
  from: number,
  to: number,
): Placed<Label>[] =>
  labels.filter(
    (label) =>
      Math.min(to, label.to) - Math.max(from, label.from) >= Math.min(12, to - from, label.to - label.from),
  );

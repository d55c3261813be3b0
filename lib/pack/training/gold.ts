import { z } from 'zod';

const label = z.object({
  quote: z.string().min(1),
  start: z.number().optional(),
  volume: z.number().int().nullable(),
  episode: z.string().nullable(),
  level: z.enum(['premise', 'plot', 'major']),
});

/** One labelled article: a line of a file in `data/training`. Other keys are let be. */
const article = z.object({
  id: z.string().min(1),
  title: z.string().nullable().optional(),
  published: z.string().nullable().optional(),
  text: z.string(),
  about: z.boolean(),
  spoilers: z.array(label),
});

export type GoldArticle = z.infer<typeof article>;

/** A label with its place in the article's text. */
export type GoldLabel = z.infer<typeof label> & { readonly from: number; readonly to: number };

/**
 * Reads labelled articles, one a line.
 *
 * @throws {Error} With the number of the first line that is wrong, and why.
 */
export function readGold(lines: string): GoldArticle[] {
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
export function placeLabels({ text, spoilers }: GoldArticle): GoldLabel[] {
  const taken = new Map<string, number>();
  return spoilers.flatMap((one) => {
    const from = text.indexOf(one.quote, one.start ?? taken.get(one.quote) ?? 0);
    if (from < 0) return [];
    taken.set(one.quote, from + 1);
    return [{ ...one, from, to: from + one.quote.length }];
  });
}

/** The labels that cover a stretch of text: 12 characters of it, or all of what is shorter. */
export const labelsAt = (labels: readonly GoldLabel[], from: number, to: number): GoldLabel[] =>
  labels.filter(
    (label) =>
      Math.min(to, label.to) - Math.max(from, label.from) >= Math.min(12, to - from, label.to - label.from),
  );

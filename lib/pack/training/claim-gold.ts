import { z } from 'zod';

const label = z.object({
  quote: z.string().min(1),
  start: z.number().optional(),
  verdict: z.enum(['outdated', 'wrong', 'current']),
});

const article = z.object({
  id: z.string().min(1),
  title: z.string().nullable().optional(),
  published: z.string().nullable().optional(),
  text: z.string(),
  about: z.boolean(),
  claims: z.array(label),
});

/** One article with its labelled claims: a line of `data/training/articles.jsonl`. Other keys are let be. */
export type ClaimArticle = z.infer<typeof article>;

/**
 * Reads articles with labelled claims, one a line.
 *
 * @throws {Error} With the number of the first line that is wrong, and why.
 */
export function readClaimGold(lines: string): ClaimArticle[] {
  return lines.split('\n').flatMap((line, number) => {
    if (line.trim() === '') return [];
    try {
      return [article.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`line ${number + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** A stretch of an article's text, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where an article says what is outdated. Each quote at its first occurrence not yet taken by an equal one. */
export function outdatedIn({ text, claims }: ClaimArticle): Stretch[] {
  const taken = new Map<string, number>();
  return claims.flatMap(({ quote, start, verdict }) => {
    const from = text.indexOf(quote, start ?? taken.get(quote) ?? 0);
    if (from < 0) return [];
    taken.set(quote, from + 1);
    return verdict === 'outdated' ? [{ from, to: from + quote.length }] : [];
  });
}

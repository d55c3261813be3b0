import { z } from 'zod';
import { isCalendarDay } from '../calendar-day.ts';
import { UsageError } from '../usage-error.ts';

const quoted = { quote: z.string().min(1), start: z.number().int().nonnegative().optional() };

const spoilerLabel = z.object({
  ...quoted,
  volume: z.number().int().nullable(),
  episode: z.string().nullable(),
  level: z.enum(['premise', 'plot', 'major']),
});

const claimLabel = z.object({
  ...quoted,
  topic: z.string().min(1),
  verdict: z.enum(['outdated', 'wrong', 'current']),
});

/** Other keys (`url`, `kind`, `what`, `truth`) are for the people who label. */
const labelledArticle = z.object({
  id: z.string().min(1),
  title: z.string().nullish(),
  published: z.string().refine(isCalendarDay, 'not a calendar day like 2022-05-20').nullish(),
  text: z.string(),
  about: z.boolean(),
  spoilers: z.array(spoilerLabel).default([]),
  claims: z.array(claimLabel).default([]),
});

/** One article with what a person found in it; the form is described in `data/evaluation/README.md`. */
export type LabelledArticle = z.infer<typeof labelledArticle>;

/** A sentence that tells story: the first volume and the first episode that show it, and how much it tells. */
export type SpoilerLabel = z.infer<typeof spoilerLabel>;

/** A checkable statement about production or publication. */
export type ClaimLabel = z.infer<typeof claimLabel>;

const problemOf = (error: unknown): string => {
  if (!(error instanceof z.ZodError)) return `not JSON: ${error instanceof Error ? error.message : error}`;
  const { path, message } = error.issues[0] ?? { path: [], message: 'not an article' };
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
};

/**
 * Reads a corpus, one labelled article a line. Blank lines are passed over.
 *
 * @throws {UsageError} With the number of the first line that cannot be read, the key and what is wrong with it.
 */
export function readLabelledArticles(lines: string): LabelledArticle[] {
  const seen = new Map<string, number>();
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const article = labelledArticle.parse(JSON.parse(line));
      const before = seen.get(article.id);
      if (before !== undefined) throw new UsageError(`id: ${article.id} is line ${before}'s already`);
      seen.set(article.id, index + 1);
      return [article];
    } catch (error) {
      const problem = error instanceof UsageError ? error.message : problemOf(error);
      throw new UsageError(`line ${index + 1}: ${problem}`);
    }
  });
}

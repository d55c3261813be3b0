import { z } from 'zod';
import { day } from '../schema/primitives.ts';

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
  published: day.nullish(),
  text: z.string(),
  about: z.boolean(),
  spoilers: z.array(spoilerLabel).default([]),
  claims: z.array(claimLabel).default([]),
});

/**
 * One article with what a person found in it, to learn from or to measure by; the form is described in
 * `data/evaluation/README.md`.
 */
export type LabelledArticle = z.infer<typeof labelledArticle>;

/** A sentence that tells story: the first volume and the first episode that show it, and how much it tells. */
export type SpoilerLabel = z.infer<typeof spoilerLabel>;

/** A checkable statement about production or publication. */
export type ClaimLabel = z.infer<typeof claimLabel>;

const problemOf = ({ issues }: z.ZodError): string => {
  const { path, message } = issues[0] ?? { path: [], message: 'not an article' };
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
};

/**
 * Reads one labelled article.
 *
 * @throws {Error} With the first key that is wrong, and why.
 */
function readLabelledArticle(line: string): LabelledArticle {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  const { data, error } = labelledArticle.safeParse(raw);
  if (error) throw new Error(problemOf(error));
  return data;
}

/**
 * Reads labelled articles, one a line. Blank lines are passed over.
 *
 * @throws {Error} With the number of the first line that cannot be read, the key and what is wrong with it.
 */
export function readLabelledArticles(lines: string): LabelledArticle[] {
  const seen = new Map<string, number>();
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const article = readLabelledArticle(line);
      const before = seen.get(article.id);
      if (before !== undefined) throw new Error(`id: ${article.id} is line ${before}'s already`);
      seen.set(article.id, index + 1);
      return [article];
    } catch (error) {
      throw new Error(`line ${index + 1}: ${(error as Error).message}`);
    }
  });
}

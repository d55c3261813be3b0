import { z } from 'zod';
import { type Placed, placeQuotes, readLabelled } from './labelled.ts';

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
export type GoldLabel = Placed<z.infer<typeof label>>;

/**
 * Reads labelled articles, one a line.
 *
 * @throws {Error} With the number of the first line that is wrong, and why.
 */
export const readGold = (lines: string): GoldArticle[] => readLabelled(lines, article);

/** The spoilers of an article, each at its place. */
export const placeLabels = ({ text, spoilers }: GoldArticle): GoldLabel[] => placeQuotes(text, spoilers);

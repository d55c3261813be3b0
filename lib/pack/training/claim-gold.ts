import { z } from 'zod';
import { type Placed, placeQuotes, readLabelled } from './labelled.ts';

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
export const readClaimGold = (lines: string): ClaimArticle[] => readLabelled(lines, article);

/** Where an article says what is outdated. */
export const outdatedIn = ({ text, claims }: ClaimArticle): Placed<z.infer<typeof label>>[] =>
  placeQuotes(text, claims).filter(({ verdict }) => verdict === 'outdated');

import { reasonOf } from '../command/reason-of.ts';
import { UsageError } from '../command/usage-error.ts';
import type { Article } from './article.ts';
import { dayIn } from './calendar-day.ts';
import { textBlocks } from './text-blocks.ts';

const publishedOn = (value: unknown) => {
  if (value === undefined || value === null) return undefined;
  const day = typeof value === 'string' ? dayIn(value) : undefined;
  if (day === undefined)
    throw new UsageError(`published: must be null or a day like 2022-05-20, not ${JSON.stringify(value)}`);
  return day;
};

/** An article whose text is not cut into blocks yet: enough to see whether it need be read at all. */
export type UncutArticle = Omit<Article, 'blocks'>;

/**
 * Reads one line of JSON, `{ id, title, text, published }`.
 *
 * @throws {UsageError} Saying which key is wrong.
 */
export function parseUncut(line: string): UncutArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`not JSON: ${reasonOf(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError('not a JSON object');
  const { id, title = '', text, published } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') throw new UsageError('id: must be a text that is not empty');
  if (typeof text !== 'string') throw new UsageError('text: must be a text');
  if (typeof title !== 'string' && title !== null) throw new UsageError('title: must be a text or null');
  return { id, title: title ?? '', text, published: publishedOn(published) };
}

/** Cuts the text of an article into its blocks. */
export const cutArticle = (uncut: UncutArticle): Article => ({
  ...uncut,
  blocks: textBlocks(uncut.text, uncut.title),
});

/** Reads one line of JSON into an article that can be scanned, or throws as `parseUncut` does. */
export const parseArticle = (line: string): Article => cutArticle(parseUncut(line));

import { z } from 'zod';
import { phrase, reveal, slug } from './common.ts';

/**
 * A way of telling, as words in order. Small words may stand between. Every word also stands for its other
 * forms (`tell`: tells, told, telling). `a|b` is either word; `+` joins parts that may stand anywhere in the
 * same sentence in any order; `@nick-nelson` is that person, however named; `#kiss` is any word of a concept.
 */
const telling = phrase;

/** `events/*.json`: something that happens in the story. */
export const event = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  /** In a few words, for editors; never shown to a reader. */
  what: z.string().min(1),
  reveal,
  level: z.enum(['premise', 'plot', 'major']),
  /** Whose event it is: at least one of them is named, or meant, when it is told. Empty: it tells itself without a name. */
  who: z.array(slug),
  /** Others who have a part in it. */
  with: z.array(slug).default([]),
  /** Tellings that give the event away by themselves on a page about the work. */
  tells: z.array(telling).default([]),
  /** Tellings that give it away when one of `who` is meant in the same sentence. */
  acts: z.array(telling).default([]),
  /** Words of its setting: they point to this event when something else tells that there is plot. */
  hints: z.array(telling).default([]),
  /** Words that make it another matter. */
  not: z.array(telling).default([]),
  examples: z.strictObject({
    caught: z.array(z.string().min(1)).min(1),
    ignored: z.array(z.string().min(1)).min(1),
  }),
});

/** `concepts/*.json`: words that say the same thing, used in tellings as `#id`. */
export const concept = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  words: z.array(phrase).min(1),
});

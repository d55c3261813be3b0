import { z } from 'zod';
import { phrase, reveal, slug } from './primitives.ts';

/**
 * A way of telling, as words in order. Small words may stand between. Every word also stands for its other
 * forms (`tell`: tells, told, telling). `a|b` is either word; `+` joins parts that may stand anywhere in the
 * same sentence in any order; `@elizabeth-bennet` is that person, however named; `#kiss` is any word of a concept.
 */
const telling = phrase;

/** `events/*.json`: something that happens in the story. */
export const event = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  what: z.string().min(1).describe('In a few words, for editors; never shown to a reader.'),
  reveal,
  level: z
    .enum(['premise', 'plot', 'major'])
    .describe(
      'Premise: every blurb of the beginning tells it. Major: a turn or an ending that readers wait for.',
    ),
  who: z
    .array(slug)
    .describe(
      'Whose event it is: at least one of them is named, or meant, when it is told. Empty: it tells itself without a name.',
    ),
  with: z.array(slug).default([]).describe('Others who have a part in it.'),
  tells: z
    .array(telling)
    .default([])
    .describe('Tellings that give the event away by themselves on a page about the work.'),
  acts: z
    .array(telling)
    .default([])
    .describe('Tellings that give it away when one of `who` is meant in the same sentence.'),
  hints: z
    .array(telling)
    .default([])
    .describe('Words of its setting: they point to this event when something else tells that there is plot.'),
  not: z.array(telling).default([]).describe('Words that make it another matter.'),
  examples: z
    .strictObject({
      caught: z.array(z.string().min(1)).min(1).describe('Sentences that give it away.'),
      ignored: z.array(z.string().min(1)).min(1).describe('Sentences that look alike and do not.'),
    })
    .describe('In your own words, never copied.'),
});

/** `concepts/*.json`: words that say the same thing, used in tellings as `#id`. */
export const concept = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  words: z.array(phrase).min(1).describe('Words and short phrases; each stands for its other forms too.'),
});

import { z } from 'zod';
import { phrase, reveal, slug } from './primitives.ts';

/** `people/*.json`: a character, an actor, someone of the crew, a group or a place. */
export const person = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  kind: z.enum(['character', 'actor', 'crew', 'group', 'place', 'pet']),
  name: z.string().min(1).describe('The usual full name.'),
  aliases: z.array(phrase).default([]).describe('Other names for the same person: "Lizzy", "Eliza".'),
  weak: z
    .array(phrase)
    .default([])
    .describe(
      'Names that are also everyday words or common names ("Hope", "Page"): they mean this person only on a page that has also used another name of theirs.',
    ),
  shared: z
    .array(phrase)
    .default([])
    .describe('Which of the names and descriptions another entry has too, on purpose: a family name.'),
  descriptions: z
    .array(phrase)
    .default([])
    .describe('What a page calls them without a name: "the team\'s captain", "his secret ex".'),
  misspellings: z.array(phrase).default([]).describe('Wrong spellings and wrong names that pages use.'),
  pronouns: z.array(z.enum(['he', 'she', 'they'])).default([]),
  members: z.array(slug).default([]).describe('For a group: who belongs to it.'),
  relations: z
    .array(z.strictObject({ of: slug, as: z.array(phrase).min(1) }))
    .default([])
    .describe(
      'What this person is to another, as in { "of": "elizabeth-bennet", "as": ["mum", "mother"] }. Write the word alone; "Elizabeth\'s mum" and "her mother" follow from it.',
    ),
  playedBy: z
    .array(z.strictObject({ actor: slug, from: z.string().optional(), until: z.string().optional() }))
    .default([])
    .describe('For a character: who plays it, from which unit or group of units to which.'),
  jobs: z
    .array(z.strictObject({ job: phrase, work: slug }))
    .default([])
    .describe('For an actor or crew: what they do, and for which work.'),
  appears: reveal
    .optional()
    .describe('First unit in which it appears; a later one than the first makes the role itself a spoiler.'),
  leaves: reveal.optional().describe('Last unit on each line in which it appears, where that is known.'),
});

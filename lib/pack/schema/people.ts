import { z } from 'zod';
import { phrase, reveal, slug } from './common.ts';

/** `people/*.json`: a character, an actor, someone of the crew, a group or a place of the story. */
export const person = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  kind: z.enum(['character', 'actor', 'crew', 'group', 'place', 'pet']),
  name: z.string().min(1),
  /** Other names for the same person: "Nick", "Nicholas". */
  aliases: z.array(phrase).default([]),
  /** What a page calls them without a name: "the rugby star", "his secret ex". */
  descriptions: z.array(phrase).default([]),
  misspellings: z.array(phrase).default([]),
  pronouns: z.array(z.enum(['he', 'she', 'they'])).default([]),
  /** For a group: who belongs to it. */
  members: z.array(slug).default([]),
  /** What this person is to another: Sarah is `{ "of": "nick-nelson", "as": ["mum", "mother"] }`. */
  relations: z.array(z.strictObject({ of: slug, as: z.array(phrase).min(1) })).default([]),
  /** For a character: who plays it, from which unit to which. */
  playedBy: z
    .array(z.strictObject({ actor: slug, from: z.string().optional(), until: z.string().optional() }))
    .default([]),
  /** For an actor or crew: what they do. */
  jobs: z.array(z.strictObject({ job: phrase, work: slug })).default([]),
  /** First unit in which a character appears; a later one than the first makes the role itself a spoiler. */
  appears: reveal.optional(),
  /** Last unit on each line in which a character appears. */
  leaves: reveal.optional(),
});

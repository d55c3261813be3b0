import { z } from 'zod';
import { workKinds } from '../../engine/works/compiled-works.ts';
import { phrase, reveal, slug } from './primitives.ts';

const episode = z.strictObject({
  code: z.string().describe('Its unit: S2E5.'),
  title: z.string().min(1),
  aliases: z.array(phrase).default([]),
  misspellings: z.array(phrase).default([]).describe('Titles that pages give it by mistake.'),
});

/** `works/*.json`: a book, a season, a film, or the series that holds them. */
export const work = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  kind: z.enum(workKinds),
  title: z.string().min(1),
  aliases: z
    .array(phrase)
    .default([])
    .describe('Other ways in which a page names it: "volume three", "the third book", "vol. 3".'),
  shared: z
    .array(phrase)
    .default([])
    .describe(
      'Which of its names another entry has too, on purpose: the title of a book and of the film made from it.',
    ),
  misspellings: z.array(phrase).default([]).describe('Wrong spellings that pages use.'),
  partOf: slug.optional().describe('The id of the series that it belongs to.'),
  number: z.int().positive().optional().describe('Its place in that series: 3 for volume 3.'),
  unit: z.string().optional().describe('The unit or group of units of a line that it is: V3, S2, FILM.'),
  line: slug.optional().describe('The line of pack.json on which the unit lies.'),
  episodes: z.array(episode).optional().describe('For a season: its episodes in order.'),
  adapts: z
    .array(z.strictObject({ work: slug, part: z.enum(['whole', 'part']) }))
    .default([])
    .describe('Works whose story it tells, whole or in part.'),
  reveal: reveal.optional().describe('Present when its very existence or its name tells story.'),
});

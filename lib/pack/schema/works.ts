import { z } from 'zod';
import { phrase, reveal, slug } from './common.ts';

/** `works/*.json`: a book, a season, a film, or the series that holds them. */
export const work = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  kind: z.enum([
    'franchise',
    'book-series',
    'volume',
    'novella',
    'novel',
    'webcomic',
    'companion',
    'show',
    'season',
    'film',
    'soundtrack',
  ]),
  title: z.string().min(1),
  /** Other ways in which a page names it: "volume three", "the third book", "vol. 3". */
  aliases: z.array(phrase).default([]),
  misspellings: z.array(phrase).default([]),
  /** The series that it belongs to. */
  partOf: slug.optional(),
  /** Its place in that series: 3 for volume 3. */
  number: z.int().positive().optional(),
  /** The unit or group of units of a line that it is: `V3`, `S2`, `FILM`. */
  unit: z.string().optional(),
  line: slug.optional(),
  /** For a season: its episodes in order. */
  episodes: z
    .array(
      z.strictObject({ code: z.string(), title: z.string().min(1), aliases: z.array(phrase).default([]) }),
    )
    .optional(),
  /** Works whose story it tells, whole or in part. */
  adapts: z.array(z.strictObject({ work: slug, part: z.enum(['whole', 'part']) })).default([]),
  /** Present when its very existence or its name tells story. */
  reveal: reveal.optional(),
});

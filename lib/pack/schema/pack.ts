import { z } from 'zod';
import { outletKinds } from '../../engine/works/compiled-works.ts';
import { day, phrase, slug } from './primitives.ts';

const code = z.string().regex(/^[A-Z][A-Z0-9]*$/, 'must be capitals and digits, such as S2E5');

const unit = z.strictObject({
  code: code.describe('Unique in the pack: V3, S2E5, FILM.'),
  label: z.string().min(1).describe('As a reader would say it: "Volume 3".'),
  group: code.optional().describe('The group that it belongs to: S2 for an episode of season 2.'),
  number: z.int().positive().optional().describe('Its number within its group, or within the line.'),
});

/** `pack.json`: what the pack is about, and the lines along which a reader makes progress. */
export const packHeader = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1).describe('The version of this data format.'),
  id: slug,
  title: z.string().min(1),
  language: z.string().min(2).describe('Of the pages that the pack can read: "en".'),
  gate: z
    .array(phrase)
    .default([])
    .describe('More that makes a page worth reading, whether or not it names the title: "Ada and Finn".'),
  outlets: z
    .partialRecord(z.enum(outletKinds), z.array(phrase))
    .default({})
    .describe('Where the works come out, under each name that pages use: services, sites, publishers.'),
  checkedOn: day.describe('The last day on which somebody went through the whole pack.'),
  lines: z
    .array(
      z.strictObject({
        id: slug,
        label: z.string().min(1),
        medium: z.enum(['book', 'screen']),
        units: z.array(unit).min(1).describe('In the order in which the story tells them.'),
      }),
    )
    .min(1),
});

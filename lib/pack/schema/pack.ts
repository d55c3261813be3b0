import { z } from 'zod';
import { day, slug } from './common.ts';

const unit = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9]*$/),
  label: z.string().min(1),
  group: z
    .string()
    .regex(/^[A-Z][A-Z0-9]*$/)
    .optional(),
  number: z.int().positive().optional(),
});

/** `pack.json`: what the pack is about, and the lines along which a reader makes progress. */
export const packHeader = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: slug,
  title: z.string().min(1),
  language: z.string().min(2),
  checkedOn: day,
  lines: z
    .array(
      z.strictObject({
        id: slug,
        label: z.string().min(1),
        medium: z.enum(['book', 'screen']),
        units: z.array(unit).min(1),
      }),
    )
    .min(1),
});

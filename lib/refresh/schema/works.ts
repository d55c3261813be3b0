import { z } from 'zod/mini';
import { outletKinds, workKinds } from '../../engine/works/compiled-works.ts';
import { code, index, list, slug, text } from './primitives.ts';

const phrases = list(
  z.strictObject({ words: text(200), work: index, ambiguous: z.exactOptional(z.literal(true)) }),
  2000,
);

/** The works and their names, as `CompiledWorks` describes it. */
export const works = z.strictObject({
  works: list(
    z.strictObject({
      id: slug,
      kind: z.enum(workKinds),
      title: text(300),
      partOf: z.exactOptional(slug),
      number: z.exactOptional(index),
      unit: z.exactOptional(code),
      line: z.exactOptional(slug),
      episodes: z.exactOptional(list(z.strictObject({ code, title: text(300) }), 100)),
      adapts: list(z.strictObject({ work: slug, part: z.enum(['whole', 'part']) }), 50),
    }),
    500,
  ),
  phrases,
  slips: phrases,
  ownWords: list(text(100), 5000),
  outlets: list(z.strictObject({ kind: z.enum(outletKinds), name: text(100) }), 100),
});

import { z } from 'zod/mini';
import { packFormat } from '../signed-pack.ts';
import { names } from './names.ts';
import { code, day, index, slug, some, text } from './primitives.ts';
import { story } from './story.ts';
import { timeline } from './timeline.ts';
import { works } from './works.ts';

/** The lines along which a reader makes progress. */
const lines = some(
  z.strictObject({
    id: slug,
    label: text(100),
    medium: z.enum(['book', 'screen']),
    units: some(
      z.strictObject({
        code,
        label: text(100),
        group: z.exactOptional(code),
        number: z.exactOptional(index),
      }),
      500,
    ),
  }),
  10,
);

/**
 * A compiled pack without what was learned: weights belong to the engine that reads them and come with a release. Every
 * list and string is bounded; nothing in it is a pattern, an address of code or a name of a style.
 */
const refreshedPack = z.strictObject({
  format: z.literal(1),
  id: slug,
  title: text(200),
  checkedOn: day,
  lines,
  names,
  works,
  story,
  timeline,
});

/**
 * What stands below the first line of a file: the moment of signing, by which packs are older and newer, and the
 * pack.
 */
export const packBody = z.strictObject({
  format: z.literal(packFormat),
  issued: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)),
  pack: refreshedPack,
});

/** A pack that came over the network and keeps to these bounds. */
export type RefreshedPack = z.infer<typeof refreshedPack>;
/** It, and the moment at which it was signed. */
export type PackBody = z.infer<typeof packBody>;

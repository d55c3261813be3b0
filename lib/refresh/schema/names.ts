import { z } from 'zod/mini';
import { code, index, list, slug, text } from './primitives.ts';

const kind = z.enum(['name', 'alias', 'weak', 'misspelling', 'description', 'kin']);

/** What a person or place may be. */
export const personKind = z.enum(['character', 'actor', 'crew', 'group', 'company', 'place', 'pet']);

/** Everybody and how pages name them, as `CompiledNames` describes it. */
export const names = z.strictObject({
  people: list(
    z.strictObject({
      id: slug,
      kind: personKind,
      pronouns: z.string().check(z.regex(/^[hst]{0,3}$/)),
      members: list(index, 200),
      plays: list(index, 200),
      appears: z.exactOptional(z.record(slug, code)),
    }),
    2000,
  ),
  surfaces: list(
    z.union([z.tuple([text(200), index, kind]), z.tuple([text(200), index, kind, index])]),
    20_000,
  ),
});

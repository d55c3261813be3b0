import { z } from 'zod';
import { day, partialDay, phrase, reveal, slug, source } from './common.ts';

const value = {
  /** Whether a season, a film, a book has been ordered: the word of news is "renewed". */
  order: z.strictObject({ state: z.enum(['not ordered', 'in development', 'ordered', 'will not be made']) }),
  production: z.strictObject({ state: z.enum(['not started', 'filming', 'wrapped']) }),
  /** When it comes or came out. `date` is missing while it is undated. */
  release: z.strictObject({
    state: z.enum(['undated', 'announced', 'released']),
    date: partialDay.optional(),
    region: z.enum(['UK', 'US', 'world']).default('world'),
  }),
  /** How many there are (`out`) or shall be (`planned`). */
  count: z.strictObject({
    of: phrase,
    number: z.int().nonnegative(),
    scope: z.enum(['out', 'planned', 'total']),
  }),
  /** Which part of a series is, or is meant to be, its last. */
  final: z.strictObject({ work: slug }),
  adapts: z.strictObject({ works: z.array(slug).min(1), partly: z.array(slug).default([]) }),
  /** An actor's part. */
  plays: z.strictObject({ character: slug, works: z.array(slug).min(1) }),
  /** An actor who is known not to be in a work. */
  absent: z.strictObject({ work: slug }),
  job: z.strictObject({ job: phrase, works: z.array(slug).min(1) }),
  award: z.strictObject({
    award: phrase,
    result: z.enum(['won', 'nominated']),
    number: z.int().nonnegative().optional(),
  }),
  figure: z.strictObject({
    of: phrase,
    number: z.number(),
    unit: phrase,
    compare: z.enum(['exact', 'at least', 'about']).default('about'),
  }),
  status: z.strictObject({ state: z.enum(['not begun', 'running', 'paused', 'ended']) }),
  publisher: z.strictObject({
    publisher: slug.or(phrase),
    region: z.enum(['UK', 'US', 'world']).default('world'),
  }),
  detail: z.strictObject({ text: z.string().min(1) }),
} as const;

const period = <T extends z.ZodType>(of: T) =>
  z.strictObject({
    value: of,
    /** First day on which it held; with only a month or a year, somewhere in it. Missing: always. */
    from: partialDay.optional(),
    /** First day on which it no longer held. Missing: it still holds. */
    until: partialDay.optional(),
    /** Whether that day itself was announced for later (`planned`) or has been seen to happen. */
    seen: z.enum(['planned', 'happened']).default('happened'),
    sources: z.array(source).min(1),
  });

const common = {
  $schema: z.string().optional(),
  id: slug,
  /** A work or a person. */
  subject: slug,
  checkedOn: day,
  /** `false`: known, but not sure enough to correct anybody with. */
  annotate: z.boolean().default(true),
  /** Present when the fact itself gives away story; `safe` is what may be said instead. */
  reveal: reveal.optional(),
  safe: z.string().optional(),
  examples: z
    .strictObject({
      outdated: z.array(z.strictObject({ text: z.string().min(1), published: day })).default([]),
      wrong: z.array(z.strictObject({ text: z.string().min(1), published: day })).default([]),
      current: z.array(z.strictObject({ text: z.string().min(1), published: day })).default([]),
      ignored: z.array(z.strictObject({ text: z.string().min(1), published: day })).default([]),
    })
    .optional(),
};

const of = <const A extends keyof typeof value>(attribute: A) =>
  z.strictObject({
    ...common,
    attribute: z.literal(attribute),
    periods: z.array(period(value[attribute])).min(1),
  });

/** `facts/*.json`: one attribute of one subject, with every value that it has had, in order of time. */
export const fact = z.discriminatedUnion('attribute', [
  of('order'),
  of('production'),
  of('release'),
  of('count'),
  of('final'),
  of('adapts'),
  of('plays'),
  of('absent'),
  of('job'),
  of('award'),
  of('figure'),
  of('status'),
  of('publisher'),
  of('detail'),
]);

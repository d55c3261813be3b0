import { z } from 'zod';
import { day, partialDay, phrase, reveal, slug, source, wording } from './primitives.ts';

const region = z
  .enum(['UK', 'US', 'DE', 'world'])
  .default('world')
  .describe('Where it holds. UK: with Ireland; US: with Canada; world: everywhere, or the first of all.');

const value = {
  /** Whether a season, a film, a book has been ordered: the word of news is "renewed". */
  order: z.strictObject({
    state: z
      .enum(['not ordered', 'in development', 'ordered', 'will not be made'])
      .describe('Not ordered: nothing is decided. In development: optioned, written, not yet ordered.'),
  }),
  production: z.strictObject({ state: z.enum(['not started', 'filming', 'wrapped']) }),
  /** Who is known to play in it. */
  casting: z.strictObject({ state: z.enum(['not announced', 'leads announced', 'announced']) }),
  trailer: z.strictObject({
    state: z.enum(['none', 'released']),
    date: partialDay.optional().describe('The day on which the first one came out.'),
  }),
  /** What it is called, once that is known. */
  title: z.strictObject({ title: phrase.optional().describe('Missing: it has no title yet.') }),
  /** When it comes or came out. */
  release: z.strictObject({
    state: z.enum(['undated', 'announced', 'released']),
    date: partialDay.optional().describe('The day announced or the day of release. Missing while undated.'),
    region,
    edition: phrase.optional().describe('Which edition, where there are several: "e-book".'),
  }),
  count: z.strictObject({
    of: phrase.describe('What is counted, in the plural: "volumes".'),
    number: z.int().nonnegative(),
    scope: z
      .enum(['out', 'planned', 'total'])
      .describe(
        'Out: published so far. Planned: how many there shall be in all, as far as is known then. Total: how many it has, now and for ever.',
      ),
    region,
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
    number: z.int().nonnegative().optional().describe('How many of them. Missing: one.'),
  }),
  figure: z.strictObject({
    of: phrase,
    number: z.number(),
    unit: phrase,
    compare: z.enum(['exact', 'at least', 'about']).default('about'),
    drifts: z
      .literal(true)
      .optional()
      .describe(
        'Whether it moves by itself, as a score does with each review: then it is that of its first day.',
      ),
  }),
  status: z.strictObject({ state: z.enum(['not begun', 'running', 'paused', 'ended']) }),
  publisher: z.strictObject({ publisher: slug.or(phrase), region }),
  /** Anything else that can be said in one sentence. */
  detail: z.strictObject({
    text: z.string().min(1).describe('The whole truth in one sentence, as the card says it.'),
    of: phrase.optional().describe('What is described, in a word: "sport", "school".'),
    words: z
      .array(phrase)
      .default([])
      .describe(
        'The words in which a page states this value: "rugby". A page that uses one of them is right.',
      ),
  }),
} as const;

const period = <T extends z.ZodType>(of: T) =>
  z.strictObject({
    value: of,
    from: partialDay
      .optional()
      .describe(
        'First day on which it held; with only a month or a year, somewhere in it. Missing: as far back as is known.',
      ),
    until: partialDay
      .optional()
      .describe('First day on which it no longer held: the next `from`. Missing: it still holds.'),
    seen: z
      .enum(['planned', 'happened'])
      .default('happened')
      .describe('Planned: the day was announced, but nobody has been read who saw it happen.'),
    sources: z.array(source).min(1, 'a value must cite at least one source'),
  });

const example = z.strictObject({
  text: z.string().min(1),
  published: day.describe('The day of the article in which the sentence stands.'),
});

const likeTellings =
  'written like one part of a telling: every form of a word counts, `a|b` is either, `@person` is that person however named, up to two other words may stand between.';

const common = {
  $schema: z.string().optional(),
  id: slug,
  subject: slug.describe('The id of a work or of a person.'),
  checkedOn: day.describe('The last day on which somebody looked it up.'),
  annotate: z
    .boolean()
    .default(true)
    .describe('false: known, but not sure or not important enough to correct anybody with.'),
  reveal: reveal
    .optional()
    .describe('Present when the fact itself gives away story: the unit that shows it.'),
  safe: z.string().optional().describe('What a reader who is not there is told instead.'),
  mistakes: z
    .array(
      z.strictObject({
        words: z
          .array(wording)
          .min(1)
          .describe(`The wrong value, in the words in which pages give it, ${likeTellings}`),
        note: z.string().optional().describe('For editors: how the mistake comes about.'),
      }),
    )
    .default([])
    .describe(
      'Wrong values that pages are known to give. Values that merely differ from the right one (another number, another day, another actor) need no entry.',
    ),
  examples: z
    .strictObject({
      outdated: z.array(example).default([]).describe('Sentences that held once and hold no longer.'),
      wrong: z.array(example).default([]).describe('Sentences that never held, or not on their own day.'),
      current: z.array(example).default([]).describe('Sentences that hold.'),
      ignored: z.array(example).default([]).describe('Sentences that look alike and say nothing of it.'),
    })
    .optional(),
};

const mixedUp = z
  .strictObject({
    with: z.array(slug).min(1).describe('The ids of those to whom pages give it by mistake.'),
    words: z
      .array(wording)
      .min(1)
      .describe(
        `What holds of the subject and not of them, as a page says it beside a name ("drummer"), ${likeTellings}`,
      ),
  })
  .optional()
  .describe('What pages say of somebody else by mistake, where two people are mixed up.');

const { $schema, id, subject, ...rest } = common;

const of = <const A extends keyof typeof value, V extends z.ZodType>(attribute: A, held: V) =>
  z.strictObject({
    $schema,
    id,
    subject,
    attribute: z.literal(attribute),
    periods: z.array(period(held)).min(1).describe('Every value that it has had, in order of time.'),
    ...rest,
  });

/** `facts/*.json`: one attribute of one subject, with every value that it has had, in order of time. */
export const fact = z.discriminatedUnion('attribute', [
  of('order', value.order),
  of('production', value.production),
  of('casting', value.casting),
  of('trailer', value.trailer),
  of('title', value.title),
  of('release', value.release),
  of('count', value.count),
  of('final', value.final),
  of('adapts', value.adapts),
  of('plays', value.plays),
  of('absent', value.absent),
  of('job', value.job),
  of('award', value.award),
  of('figure', value.figure),
  of('status', value.status),
  of('publisher', value.publisher),
  of('detail', value.detail).extend({ mixedUp }),
]);

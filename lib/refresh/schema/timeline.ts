import { z } from 'zod/mini';
import { personKind } from './names.ts';
import { index, list, partialDay, reveal, slug, some, text } from './primitives.ts';

const region = z.enum(['UK', 'US', 'DE', 'world']);
const oneState = <const S extends readonly [string, ...string[]]>(...states: S) =>
  z.strictObject({ state: z.enum(states) });

/** The values of each attribute, as `FactValues` describes them. */
const values = {
  order: oneState('not ordered', 'in development', 'ordered', 'will not be made'),
  production: oneState('not started', 'filming', 'wrapped'),
  casting: oneState('not announced', 'leads announced', 'announced'),
  status: oneState('not begun', 'running', 'paused', 'ended'),
  trailer: z.strictObject({ state: z.enum(['none', 'released']), date: z.exactOptional(partialDay) }),
  title: z.strictObject({ title: z.exactOptional(text(300)) }),
  release: z.strictObject({
    state: z.enum(['undated', 'announced', 'released']),
    date: z.exactOptional(partialDay),
    region,
    edition: z.exactOptional(text(100)),
  }),
  count: z.strictObject({
    of: text(100),
    number: index,
    scope: z.enum(['out', 'planned', 'total']),
    region: z.exactOptional(region),
  }),
  final: z.strictObject({ work: slug }),
  adapts: z.strictObject({ works: some(slug, 50), partly: list(slug, 50) }),
  plays: z.strictObject({ character: slug, works: some(slug, 50) }),
  absent: z.strictObject({ work: slug }),
  job: z.strictObject({ job: text(100), works: some(slug, 50) }),
  award: z.strictObject({
    award: text(200),
    result: z.enum(['won', 'nominated']),
    number: z.exactOptional(index),
  }),
  figure: z.strictObject({
    of: text(100),
    number: z.number(),
    unit: text(100),
    compare: z.enum(['exact', 'at least', 'about']),
    drifts: z.exactOptional(z.literal(true)),
  }),
  publisher: z.strictObject({ publisher: text(200), region: z.exactOptional(region) }),
  detail: z.strictObject({
    text: text(600),
    of: z.exactOptional(text(100)),
    words: list(text(100), 100),
  }),
} as const;

type Attribute = keyof typeof values;

const factOf = <A extends Attribute>(attribute: A) =>
  z.strictObject({
    id: slug,
    subject: slug,
    attribute: z.literal(attribute),
    annotate: z.boolean(),
    periods: some(
      z.strictObject({
        value: values[attribute],
        from: z.exactOptional(partialDay),
        until: z.exactOptional(partialDay),
        sources: list(index, 50),
      }),
      200,
    ),
    mistakes: list(text(1000), 500),
    mixedUp: z.exactOptional(z.strictObject({ with: list(slug, 50), words: list(text(1000), 500) })),
    reveal: z.exactOptional(reveal),
    safe: z.exactOptional(text(600)),
  });

/** Everything known of production and publication, as `CompiledTimeline` describes it. */
export const timeline = z.strictObject({
  facts: list(
    z.discriminatedUnion('attribute', [
      factOf('order'),
      factOf('production'),
      factOf('casting'),
      factOf('status'),
      factOf('trailer'),
      factOf('title'),
      factOf('release'),
      factOf('count'),
      factOf('final'),
      factOf('adapts'),
      factOf('plays'),
      factOf('absent'),
      factOf('job'),
      factOf('award'),
      factOf('figure'),
      factOf('publisher'),
      factOf('detail'),
    ]),
    5000,
  ),
  sources: list(
    z.strictObject({
      name: text(300),
      url: z.exactOptional(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s]+$/))),
      date: z.exactOptional(partialDay),
    }),
    10_000,
  ),
  people: list(
    z.strictObject({
      id: slug,
      kind: personKind,
      name: text(200),
      names: list(text(200), 200),
      slips: list(text(200), 200),
    }),
    2000,
  ),
});

import { z } from '../small-zod.ts';
import type { Report } from './reports.ts';

const short = z.string().check(z.maxLength(2_000));
const shared = { id: z.int().check(z.minimum(0)) };
const finding = z.discriminatedUnion('type', [
  z.strictObject({
    ...shared,
    type: z.literal('spoiler'),
    level: z.enum(['premise', 'plot', 'major']),
    reveal: z.record(short, short),
    lifted: z.boolean(),
  }),
  z.strictObject({
    ...shared,
    type: z.literal('claim'),
    topic: short,
    verdict: z.enum(['current', 'outdated', 'wrong']),
    truth: short,
    since: z.optional(short),
    sources: z.array(z.strictObject({ name: short, url: z.optional(short), date: z.optional(short) })),
  }),
]);

/** A file of reports as it is saved from one browser and loaded into another. */
const reportsFile = z.strictObject({
  leafmark: z.literal('reports'),
  version: z.literal(1),
  reports: z
    .array(z.strictObject({ at: z.iso.datetime(), host: short, finding, selected: z.optional(short) }))
    .check(z.maxLength(1_000)),
});

/** The reports as the text of a file. */
export function writeReportsFile(reports: readonly Report[]): string {
  return `${JSON.stringify({ leafmark: 'reports', version: 1, reports }, null, 2)}\n`;
}

/** Whether a text says of itself that it is a file of reports, readable or not. */
export function isReportsFile(text: string): boolean {
  try {
    return (JSON.parse(text) as { leafmark?: unknown } | null)?.leafmark === 'reports';
  } catch {
    return false;
  }
}

/** Either reports, or everything that is wrong with the file, each with its place in it. */
export type ReadReportsFile =
  | { readonly reports: readonly Report[] }
  | { readonly errors: readonly string[] };

/** Reads a file for which `isReportsFile` holds. Never throws. */
export function readReportsFile(text: string): ReadReportsFile {
  const result = reportsFile.safeParse(JSON.parse(text));
  if (result.success) return { reports: result.data.reports as Report[] };
  return { errors: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

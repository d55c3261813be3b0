import type { ArchiveClaim } from '../scan-batch.ts';
import { type ClaimsTally, yearOf } from './claims-tally.ts';

/**
 * One cell (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it, after
 * OWASP's "CSV Injection".
 */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const row = (...values: readonly (string | number)[]) => `${values.map(cell).join(',')}\r\n`;

/** The first line of the list of claims. */
export const claimsHead = row(
  ...['id', 'published', 'year', 'topic', 'verdict', 'quote', 'truth', 'since', 'source'],
);

/** One line of the list of claims. */
export const claimsRow = (claim: ArchiveClaim): string => {
  const { id, published, topic, verdict, quote, truth, since, source } = claim;
  return row(id, published ?? '', yearOf(claim), topic, verdict, quote, truth, since ?? '', source);
};

/** The counts by topic and year. */
export const countsCsv = ({ cells }: ClaimsTally): string =>
  row('topic', 'year', 'outdated', 'wrong') +
  Object.entries(cells)
    .flatMap(([topic, years]) =>
      Object.entries(years).map(([year, { outdated, wrong }]) => row(topic, year, outdated, wrong)),
    )
    .sort()
    .join('');

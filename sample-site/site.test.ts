import { describe, expect, test } from 'vitest';
import { samplePages, sampleSite } from './site.ts';

const html = (path: string) => sampleSite(path)?.body.toString() ?? '';

/** Addresses on this site that a page names. */
const addressesIn = (page: string) =>
  [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address ?? '');

describe.each(['/', ...samplePages.map(({ path }) => path)])('%s', (path) => {
  test('is a page, and all that it names is there', () => {
    expect(sampleSite(path)?.type).toBe('text/html; charset=utf-8');
    expect(addressesIn(html(path)).filter((address) => sampleSite(address) === undefined)).toEqual([]);
  });

  test('names nothing of another site', () => {
    expect(html(path)).not.toMatch(/(?:href|src)="(?:https?:)?\/\//);
  });
});

test('the first page leads to every sample page, but for the routes of the application', () => {
  const pages = samplePages.map(({ path }) => path).filter((path) => !path.startsWith('/fans/'));
  expect(addressesIn(html('/'))).toEqual(expect.arrayContaining(pages));
});

test.each(['/nowhere', '/assets/../site.ts', '/assets/none.js', '/pages/news.html', '//'])(
  '%s is not there',
  (path) => expect(sampleSite(path)).toBeUndefined(),
);

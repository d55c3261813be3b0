import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addReport, addReports, type Report, readReports } from './reports.ts';
import { isReportsFile, readReportsFile, writeReportsFile } from './reports-file.ts';

const spoiler: Report = {
  at: '2026-11-20T10:00:00Z',
  host: 'news.example',
  finding: { type: 'spoiler', id: 1, level: 'plot', reveal: { books: 'V3' }, lifted: true },
  selected: 'some words',
};
const claim: Report = {
  at: '2026-11-21T10:00:00Z',
  host: 'courier.example',
  finding: {
    ...{ type: 'claim', id: 2, topic: 'renewal', verdict: 'outdated', truth: 'It was renewed.' },
    ...{ since: '2022-05-20', sources: [{ name: 'A paper', url: 'https://paper.example/', date: '2022' }] },
  } as Report['finding'],
};

beforeEach(() => fakeBrowser.reset());

it('reads what it wrote', () => {
  const text = writeReportsFile([spoiler, claim]);
  expect(isReportsFile(text)).toBe(true);
  expect(readReportsFile(text)).toEqual({ reports: [spoiler, claim] });
});

it.each(['', '{', 'null', '7', '{"leafmark":"settings"}'])('knows that %j is no file of reports', (text) => {
  expect(isReportsFile(text)).toBe(false);
});

it.each([
  ['a later version', '"version": 1', '"version": 2', /version/],
  ['a moment that is none', '2026-11-20T10:00:00Z', 'yesterday', /reports\.0\.at/],
  ['a finding of no kind', '"type": "claim"', '"type": "rumour"', /reports\.1\.finding/],
  ['a number that is none', '"id": 2', '"id": "two"', /reports\.1\.finding\.id/],
  ['a key too many', '"host": "news.example"', '"host": "news.example", "page": "x"', /reports\.0/],
])('says what is wrong with %s', (_, from, to, place) => {
  const read = readReportsFile(writeReportsFile([spoiler, claim]).replace(from, to));
  expect('errors' in read && read.errors.join('\n')).toMatch(place);
});

it('adds what is not here yet, by time, and counts it', async () => {
  await addReport(claim);
  expect(await addReports([spoiler, claim])).toBe(1);
  expect(await readReports()).toEqual([spoiler, claim]);
  expect(await addReports([spoiler, claim])).toBe(0);
});

it('keeps the hundred newest', async () => {
  const many = Array.from({ length: 120 }, (_, index) => ({
    ...spoiler,
    at: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
  }));
  expect(await addReports(many)).toBe(100);
  expect((await readReports())[0]?.at).toBe(many[20]?.at);
});

import { expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { describePageAbout } from './describe-page.ts';

const pack = larkfield();
const page = (texts: readonly string[], title = 'Larkfield ranked') =>
  readPage(readBlocks(texts.map((text) => ({ text, kind: 'paragraph' }))), { title }, pack);

test('a page about the work has its people, its title and its parts', () => {
  const about = describePageAbout(page(['Ada leaves home in Larkfield season 2.']), pack);
  expect(about.get('title in headline')).toBe(1);
  expect(about.get('units')).toBeGreaterThan(0);
  expect(about.get('own share')).toBeGreaterThan(0);
  const other = describePageAbout(page(['It rained on Jonah Winter.'], 'Weather'), pack);
  expect(other.get('own share')).toBe(0);
  expect(other.get('title')).toBe(0);
});

test('a page that has the title as a noun alone says so', () => {
  const share = (texts: readonly string[]) => describePageAbout(page(texts), pack).get('title as a noun');
  expect(share(['Two larkfields? No: one larkfield.'])).toBe(1);
  expect(share(['Larkfield is a larkfield of a show.'])).toBe(0.5);
  expect(share(['It rained.'])).toBe(0);
});

test('a page is also told by its other words, each the less the more there are', () => {
  const short = describePageAbout(page(['It rained.']), pack);
  const long = describePageAbout(
    page([`It rained on ${Array.from({ length: 40 }, (_, at) => 'n'.repeat(at + 2)).join(' ')}.`]),
    pack,
  );
  expect(short.get('word rain')).toBeGreaterThan(0);
  expect(long.get('word rain')).toBeGreaterThan(0);
  expect(long.get('word rain')).toBeLessThan(short.get('word rain') ?? 0);
  const named = [...describePageAbout(page(['Ada leaves Finn.']), pack).keys()];
  expect(named.filter((name) => /ada|finn/.test(name))).toEqual([]);
});

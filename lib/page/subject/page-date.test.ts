// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { findPageDate, readDay } from './page-date.ts';

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('readDay', () => {
  test.each([
    ['2022-04-22T09:00:00+01:00', '2022-04-22'],
    ['Published 22 April 2022', '2022-04-22'],
    ['22nd of April, 2022', '2022-04-22'],
    ['Apr. 5, 2022 at 9 am', '2022-04-05'],
    ['April 22, 2022', '2022-04-22'],
  ])('reads %j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each(['', '2022-02-30', '2022-13-01', '31 Foo 2022', 'April 2022', '1022-04-22', '12345-04-22'])(
    'finds no day in %j',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});

describe('findPageDate', () => {
  const jsonLd = '<script type="application/ld+json">{"datePublished": "2020-01-01T00:00Z", broken</script>';
  const meta = '<meta property="article:published_time" content="2020-02-02">';
  const time = '<article><time datetime="2020-03-03">3 March</time></article>';
  const byline = '<p class="byline">By A. Writer, 4 April 2020</p>';

  test.each([
    ['JSON-LD before all else', jsonLd + meta, time + byline, '2020-01-01'],
    ['meta elements before the text', meta, time + byline, '2020-02-02'],
    ['a time element before the byline', '', time + byline, '2020-03-03'],
    ['the byline last', '', byline, '2020-04-04'],
    [
      'nothing where nothing is said',
      '<meta name="date" content="soon">',
      '<p>In 2020 it rained.</p>',
      undefined,
    ],
  ])('takes %s', (_name, head, body, expected) => {
    document.head.innerHTML = head;
    document.body.innerHTML = body;
    expect(findPageDate(document)).toBe(expected);
  });
});

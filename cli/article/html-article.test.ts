import { describe, expect, test } from 'vitest';
import { htmlArticle } from './html-article.ts';

const blocksOf = (html: string) =>
  htmlArticle(html, 'page').blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('blocks', () => {
  test('follow the elements of the page', () => {
    expect(
      blocksOf(`<nav>Home</nav><h1>Rain <em>again</em></h1><h2>Why</h2><p>It
        rains<br>and rains.<ul><li><p>one</p><p>two</p></li></ul>
        <blockquote><p>said she</p></blockquote><figure><img alt="x"><figcaption>The rain</figcaption></figure>
        <table><tr><th>Day<td>Rain</tr></table><div>loose <b>words</b><div>more</div>end</div><h1>Other</h1>`),
    ).toEqual([
      'title: Rain again',
      'heading: Why',
      'paragraph: It rains',
      'paragraph: and rains.',
      'list-item: one',
      'list-item: two',
      'quotation: said she',
      'caption: The rain',
      'table-row: Day | Rain',
      'paragraph: loose words',
      'paragraph: more',
      'paragraph: end',
      'heading: Other',
    ]);
  });

  test('leave out what nobody reads', () => {
    expect(
      blocksOf(
        '<script>a</script><style>b</style><p hidden>c</p><p aria-hidden=true>d</p><button>e</button>',
      ),
    ).toEqual([]);
  });

  test('are the text of the article, one a line', () => {
    const { text, blocks } = htmlArticle('<p>one<p>two &amp; three', 'page');
    expect(text).toBe('one\ntwo & three');
    expect(blocks.map(({ at, text: words }) => text.slice(at, at + words.length))).toEqual([
      'one',
      'two & three',
    ]);
  });

  test('survive a page without a body, and elements nested deeper than any stack', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf(`${'<div>'.repeat(20_000)}deep`)).toEqual(['paragraph: deep']);
  });
});

describe('title and day', () => {
  test.each([
    ['<title>From title</title>', 'From title'],
    ['<title>Site</title><h1>From heading</h1>', 'From heading'],
    ['<meta property="og:title" content="From meta"><title>Site</title>', 'From meta'],
    ['<p>none', ''],
  ])('%s: %s', (html, title) => expect(htmlArticle(html, 'page').title).toBe(title));

  test.each([
    [
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2022-04-22T08:00Z"}]}</script>',
      '2022-04-22',
    ],
    [
      '<script type="application/ld+json">{ broken</script><time datetime="2021-01-02">2 Jan</time>',
      '2021-01-02',
    ],
    ['<time>2020-05-06</time><meta name="date" content="2019-07-08">', '2019-07-08'],
    ['<time datetime="2021-13-40">?</time>', undefined],
    ['<p>2022-01-01', undefined],
  ])('%s: %s', (html, published) => expect(htmlArticle(html, 'page').published).toBe(published));
});

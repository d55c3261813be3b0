// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { locate } from './block-text.ts';
import { findBlocks } from './find-blocks.ts';
import type { PageBlock } from './page-block.ts';

function read(html: string): PageBlock[] {
  const root = document.createElement('main');
  root.innerHTML = html;
  return findBlocks(root);
}
const texts = (html: string) => read(html).map(({ text }) => text);

describe('findBlocks', () => {
  test.each([
    [
      'links and emphasis',
      '<p>On the <a href="x">trip</a> to <b>the</b> coast.</p>',
      'On the trip to the coast.',
    ],
    ['soft hyphens and zero-width marks', '<p>com&shy;ing\u200b out</p>', 'coming out'],
    ['white space and entities', '<p>\n  Tom &amp;\n\t Tim&nbsp;went </p>', 'Tom & Tim went'],
    ['one line break', '<p>first half<br>second half</p>', 'first half second half'],
    ['a drop cap', '<p><span>T</span>he door opened.</p>', 'The door opened.'],
    ['a kicker beside a headline', '<h2><span>Comics</span><span>The door</span></h2>', 'Comics The door'],
    [
      'names of the page’s own',
      '<p>one <x-term>two <x-b>three</x-b></x-term> four</p>',
      'one two three four',
    ],
    ['a button in it', '<p>one <button>two</button> three</p>', 'one two three'],
    ['a button in a headline', '<h2>one <x-a><button>two</button></x-a> three</h2>', 'one two three'],
    ['comments between text', '<p>one <!-- not this -->two</p>', 'one two'],
  ])('reads a sentence over %s as one', (_name, html, expected) => {
    expect(texts(html)).toEqual([expected]);
  });

  test.each([
    ['two line breaks', '<div>one two<br><br>three four</div>', ['one two', 'three four']],
    ['blocks within blocks', '<div>before <p>inside</p> after</div>', ['before', 'inside', 'after']],
    [
      'blocks in a headline',
      '<h2><div>one <x-b>two</x-b> three</div>four</h2>',
      ['one', 'two', 'three', 'four'],
    ],
    ['paragraphs in a headline that was left open', '<h2>one<x-a><p>two</p></x-a></h2>', ['one', 'two']],
    [
      'names of the page’s own elsewhere',
      '<div>one <x-term>two</x-term> three</div>',
      ['one', 'two', 'three'],
    ],
    ['links side by side', '<nav><a>First card</a> <a>Second card</a></nav>', ['First card', 'Second card']],
    ['blank lines in plain text', '<pre>one line\nmore\n\nnext</pre>', ['one line more', 'next']],
    ['the cells of a row', '<table><tr><td>One</td><td>Two</td></tr></table>', ['One | Two']],
  ])('ends a block at %s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test.each([
    '<script>let told = 1</script>',
    '<style>p { color: red }</style>',
    '<textarea>my words</textarea>',
    '<div contenteditable>my words</div>',
    '<div role="textbox">my words</div>',
    '<pre><code>let told = 1</code></pre>',
    '<select><option>one</option></select>',
    '<template><p>later</p></template>',
    '<p>12 · 34</p>',
  ])('passes over %s', (html) => {
    expect(texts(html)).toEqual([]);
  });

  test('names the part that a block plays', () => {
    const html =
      '<h1>Head line</h1><p>Para</p><ul><li><p>Item</p></li></ul><blockquote><p>Said</p></blockquote>' +
      '<figure><figcaption>Below</figcaption></figure><div role="heading" aria-level="3">Own</div>';
    expect(read(html).map(({ kind, depth }) => [kind, depth])).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
      ['list-item', undefined],
      ['quotation', undefined],
      ['caption', undefined],
      ['heading', 3],
    ]);
  });

  test('reads what is read out: alt, title, aria-label', () => {
    const blocks = read('<p>Text <img alt="A still" src="x"> <a title="More of it" href="x">on</a></p>');
    expect(blocks.map(({ text, kind }) => [text, kind])).toEqual([
      ['Text on', 'paragraph'],
      ['A still', 'label'],
      ['More of it', 'label'],
    ]);
  });

  test.each([
    ['<select><option>One</option><option> Two of\n them </option></select>', ['label: Two of them']],
    [
      '<select><optgroup label="All of them"><option label="Not so many">x</option></optgroup></select>',
      ['label: All of them', 'label: Not so many'],
    ],
    ['<input type="submit" value="Vote for it">', ['value: Vote for it']],
    ['<input type="submit" name="vote" value="Vote for it">', ['style: Vote for it']],
    ['<input type="submit" name="vote" value="Vote">', []],
    ['<input readonly value="Made by others">', ['style: Made by others']],
    ['<textarea readonly>Made by others</textarea>', ['style: Made by others']],
    ['<input type="checkbox" name="vote" value="Vote for it">', []],
    [
      '<datalist><option value="One of them all"></option><option value="Two"></option></datalist>',
      ['disabled: One of them all'],
    ],
    [
      '<svg><title>What is drawn</title><g><text>One of</text><text>the lines</text></g></svg>',
      ['style: What is drawn', 'style: One of the lines'],
    ],
    ['<svg><text>2022</text><path d="M0 0"></path></svg>', []],
    ['<math><mtext>All of them</mtext></math>', ['style: All of them']],
    ['<math><mi>x</mi></math>', []],
    ['<input value="My words" placeholder="Your words">', ['placeholder: Your words']],
  ])('reads what is offered in %s', (html, expected) => {
    expect(read(html).map(({ text, attribute }) => `${attribute?.name}: ${text}`)).toEqual(expected);
  });

  test('finds each letter again in its node', () => {
    const [block] = read('<p>On  the&shy;se <a>two\n trips</a> they met.</p>');
    const start = block?.text.indexOf('these') ?? -1;
    const places = locate(block as PageBlock, start, start + 'these two trips'.length);
    expect(places.map(({ node, start: from, end }) => node.data.slice(from, end))).toEqual([
      'the\u00adse ',
      'two\n trips',
    ]);
  });

  test('splits what is too long to be read at once, at the end of a sentence', () => {
    const blocks = read(`<p>${'A short sentence. '.repeat(5_000)}</p>`);
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocks.every(({ text }) => text.startsWith('A short') && text.length <= 4_000)).toBe(true);
    expect(blocks.reduce((sum, { text }) => sum + text.split('.').length - 1, 0)).toBe(5_000);
  });

  test('reads a very deep page without running out of stack', () => {
    const root = document.createElement('div');
    let at: Element = root;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.append('At the bottom');
    expect(findBlocks(root).map(({ text }) => text)).toEqual(['At the bottom']);
  });

  test('reports open shadow roots and reads them on request', () => {
    const root = document.createElement('main');
    const host = document.createElement('news-card');
    root.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow</p>';
    const shadows: ShadowRoot[] = [];
    expect(findBlocks(root, { onShadow: (shadow) => shadows.push(shadow) })).toEqual([]);
    expect(shadows.flatMap((shadow) => findBlocks(shadow).map(({ text }) => text))).toEqual([
      'In the shadow',
    ]);
  });
});

test('what scripts put into a paragraph is a part of its line, but for what has an inside of its own', () => {
  const root = document.createElement('main');
  const paragraph = document.createElement('p');
  const word = document.createElement('div');
  word.append('two');
  paragraph.append('one ', word, ' three');
  root.append(paragraph);
  expect(findBlocks(root).map(({ text }) => text)).toEqual(['one two three']);
  word.attachShadow({ mode: 'open' });
  expect(findBlocks(root).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
});

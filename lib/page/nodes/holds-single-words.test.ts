// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { holdsSingleWords } from './holds-single-words.ts';

const isPart = ({ localName }: Element) => localName === 'div' || localName === 'b';
const holds = (html: string) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return holdsSingleWords(element, isPart);
};

test.each([
  'one',
  ' one\n',
  '',
  '<b>o</b><b>n</b><b>e</b>',
  '<div>one</div> <div>two</div>',
  '<div>6:30</div>',
])('single words: %j', (html) => expect(holds(html)).toBe(true));

test.each([
  'one two',
  'one\u00a0two',
  '<div>one</div> <div>two three</div>',
  '<p>one</p>',
  '<b><i>one</i></b>',
  '<div>one</div>'.repeat(500),
])('more than that: %j', (html) => expect(holds(html)).toBe(false));

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { demoEngine, nothingRead } from './fixtures/demo-engine.ts';
import { pageForEachTest } from './fixtures/page-for-each-test.ts';

// What a page says in attributes stays hidden whatever it does around them, and comes back to the letter.

const here = pageForEachTest();
const { settled } = here;
const open = async (html: string) => {
  here.open(html, nothingRead, demoEngine());
  await settled();
};
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const image = '<img alt="A secret is told." src="x" style="width: 5px">';
const isBlurred = (element: Element | null | undefined) =>
  (element as HTMLElement | null | undefined)?.style.filter.includes('blur') ?? false;

test.each([
  ['more text beside them', () => find('p').append(' More.')],
  ['another file in an image', () => find('img').setAttribute('src', 'y')],
  ['another place', () => find('main').append(find('p'))],
  ['them in another paragraph', () => find('p:last-child').prepend(find('a'), find('img'))],
  ['them in one paragraph and then the other', () => find('p:not(:has(img))').append(find('img'), find('a'))],
])('stays hidden when the page has %s', async (_, change) => {
  const html = `<p>All is <a title="A secret is told." href="/x">calm</a>.${image}</p>`;
  await open(`<main>${html}<p>Calm.</p></main>`);
  for (let times = 0; times < 2; times += 1) {
    change();
    await settled();
    expect([find('a').title, find('img').getAttribute('alt')]).toEqual(['[spoiler]', '[spoiler]']);
    expect([isBlurred(find('img')), document.querySelectorAll('leafmark-veil').length]).toEqual([true, 1]);
  }
  here.leave();
  expect([find('a').title, find('img').getAttribute('alt')]).toEqual(Array(2).fill('A secret is told.'));
  expect(find('img').getAttribute('style')).toBe('width: 5px');
});

test.each(['x', 'late'])(
  'a copy of a hidden image is hidden by itself, and comes back too: %s',
  async (file) => {
    await open(`<main><div>${image}</div></main>`);
    find('img').setAttribute('src', file);
    await settled();
    const copy = find('div').cloneNode(true) as HTMLElement;
    find('main').append(copy);
    await settled();
    expect([isBlurred(copy.querySelector('img')), copy.querySelectorAll('leafmark-veil').length]).toEqual([
      true,
      1,
    ]);
    here.leave();
    expect(find('main').innerHTML).toBe(`<div>${image.replace('"x"', `"${file}"`)}</div>`.repeat(2));
  },
);

test('what a page takes out and keeps to put it in again comes back too', async () => {
  await open(`<main><div>${image}</div></main>`);
  const kept = find('div').cloneNode(true);
  find('div').remove();
  await settled();
  find('main').append(kept);
  await settled();
  expect(isBlurred(find('img'))).toBe(true);
  here.leave();
  expect(find('main').innerHTML).toBe(`<div>${image}</div>`);
});

test('a tip that a page takes from its element and gives back is hidden, and comes back too', async () => {
  await open('<p><a href="/x" title="A secret is told.">On</a></p>');
  const { title } = find('a');
  for (const now of ['', title]) {
    find('a').title = now;
    await settled();
  }
  expect(find('a').title).toBe('[spoiler]');
  here.leave();
  expect(find('a').title).toBe('A secret is told.');
});

test('a list hides an option that tells, also one that is put in or written anew, and none that does not', async () => {
  const list = (first: string) =>
    `<select><optgroup label="A secret is told."><option>${first}</option><option>It rains in May.</option></optgroup></select>`;
  await open(`<p>Go to ${list('The secret is out.')}</p>`);
  const shown = () => [...document.querySelectorAll('option')].map((one) => one.getAttribute('label'));
  expect([find('optgroup').getAttribute('label'), ...shown()]).toEqual(['[spoiler]', '[spoiler]', null]);
  expect(find('option').textContent).toBe('The secret is out.');
  const third = document.createElement('option');
  third.textContent = 'Another secret is told.';
  find('optgroup').append(third);
  await settled();
  expect(shown()).toEqual(['[spoiler]', null, '[spoiler]']);
  find('option').textContent = 'All is calm again.';
  third.remove();
  await settled();
  expect(shown()).toEqual([null, null]);
  here.leave();
  expect(document.body.innerHTML).toBe(`<p>Go to ${list('All is calm again.')}</p>`);
});

test.each([
  '<video title="A secret is told."></video>',
  '<input placeholder="A secret is told.">',
  '<textarea title="A secret is told.">mine</textarea>',
])('what is put in by itself is read: %s', async (html) => {
  await open('<main><p>Calm.</p></main>');
  find('main').insertAdjacentHTML('beforeend', html);
  await settled();
  expect(find('main').innerHTML).not.toContain('secret');
  here.leave();
  expect(find('main').innerHTML).toBe(`<p>Calm.</p>${html}`);
});

test.each([
  '<svg><g><text>A secret</text><text>is told.</text></g></svg>',
  '<svg><title>A secret is told.</title><path d="M0 0"></path></svg>',
  '<svg role="img" aria-label="A secret is told."><desc>A secret is told.</desc></svg>',
  '<math><mtext>A secret is told.</mtext></math>',
  '<input type="submit" name="vote" value="A secret is told.">',
  '<input readonly="" value="A secret is told." style="color: red;">',
])('what can only be hidden as a whole has a button beside it, and comes back: %s', async (html) => {
  await open(`<main><div>${html}</div></main>`);
  const isHidden = () =>
    [...document.querySelectorAll<HTMLElement>('div *')].some(({ style }) => style?.visibility === 'hidden');
  expect([isHidden(), document.querySelector('div leafmark-veil')?.parentElement?.localName]).toEqual([
    true,
    'div',
  ]);
  const copy = find('div').cloneNode(true);
  find('main').append(copy);
  await settled();
  here.leave();
  expect(find('main').innerHTML).toBe(`<div>${html}</div>`.repeat(2));
});

test('a drawing, field or list of suggestions that is filled later is read again', async () => {
  const html = '<div><svg><text></text></svg><input><datalist></datalist></div>';
  await open(html);
  const [words, field, list] = [find('text'), find('input') as HTMLInputElement, find('datalist')];
  words.textContent = 'A secret is told.';
  list.innerHTML = '<option value="A secret is told."></option>';
  field.value = 'A secret is told.';
  await settled();
  expect([find('svg').style.visibility, field.style.visibility]).toEqual(['hidden', '']);
  expect(find('option').hasAttribute('disabled')).toBe(true);
  field.setAttribute('readonly', '');
  await settled();
  expect(field.style.visibility).toBe('hidden');
  field.removeAttribute('readonly');
  words.textContent = 'All is calm again.';
  list.replaceChildren();
  await settled();
  expect([find('svg').style.visibility, field.style.visibility]).toEqual(['', '']);
  words.textContent = 'A secret is told.';
  await settled();
  words.textContent = '';
  await settled();
  expect([find('svg').style.visibility, document.querySelector('leafmark-veil')]).toEqual(['', null]);
});

test('a drawing that a page takes out and puts in again is hidden where it stands', async () => {
  await open('<main><p>Calm.</p><section><svg><text>A secret is told.</text></svg></section></main>');
  const drawing = find('svg');
  drawing.remove();
  await settled();
  expect([drawing.getAttribute('style'), document.querySelector('leafmark-veil')]).toEqual([null, null]);
  find('main').append(drawing);
  await settled();
  expect([drawing.style.visibility, document.querySelectorAll('leafmark-veil').length]).toEqual([
    'hidden',
    1,
  ]);
  here.leave();
  expect(drawing.outerHTML).toBe('<svg><text>A secret is told.</text></svg>');
});

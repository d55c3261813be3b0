// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { rootOf } from '../nodes/own-nodes.ts';
import type { Stretch } from '../nodes/stretch.ts';
import { type TextVeil, type Veil, veil } from './veil.ts';
import { veilAttribute } from './veil-attribute.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const said: TextVeil = {
  ...{ label: 'Spoiler: volume 3.', cover: 'blur', strength: 'medium' },
  ...{ isMajor: false, isLifted: false, onToggle: () => {} },
};

function hide(html: string, words: readonly string[], more: Partial<TextVeil> = {}): Veil {
  document.body.innerHTML = html;
  const stretches: Stretch[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const word = words.find((one) => node.data.includes(one));
    if (!word) continue;
    const start = node.data.indexOf(word);
    stretches.push({ node, start, end: start + word.length });
  }
  return veil(stretches, { ...said, ...more });
}
const hosts = () => [...document.querySelectorAll<HTMLElement>('leafmark-veil')];
const buttons = () => hosts().flatMap((host) => [...rootOf(host).querySelectorAll('button')]);
const texts = () => hosts().flatMap((host) => [...rootOf(host).querySelectorAll('.text')]);

describe('a veil over text', () => {
  test('hides with inert and without paint, and says so beside it', () => {
    const made = hide('<p>One secret thing.</p>', ['secret']);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Spoiler: volume 3. Show']);
    expect(buttons()[0]?.getAttribute('aria-expanded')).toBe('false');
    expect(texts()[0]?.hasAttribute('inert')).toBe(true);
    expect(buttons()[0]?.closest('[inert]')).toBeNull();
    made.setLifted(true);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Spoiler: volume 3. Hide']);
    expect(buttons()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(texts()[0]?.hasAttribute('inert')).toBe(false);
    made.setLifted(false);
    expect(texts()[0]?.hasAttribute('inert')).toBe(true);
  });

  test('shows a page nothing but an element: no attribute, no label, no open root', () => {
    const made = hide('<p>One secret thing.</p>', ['secret']);
    const seen = () => [document.body.innerHTML, hosts()[0]?.shadowRoot];
    const hidden = seen();
    expect(hidden).toEqual(['<p>One <leafmark-veil>secret</leafmark-veil> thing.</p>', null]);
    made.setLifted(true);
    expect(seen()).toEqual(hidden);
  });

  test('a press by the script of a page does nothing', () => {
    const made = hide('<p>One secret thing.</p>', ['secret']);
    buttons()[0]?.click();
    hosts()[0]?.click();
    expect(made.isLifted).toBe(false);
  });

  test('has one button for several stretches, outside of links', () => {
    hide('<p><a href="/x">A secret</a> that is secret.</p>', ['secret']);
    expect(hosts().length).toBe(2);
    expect(buttons().length).toBe(1);
    expect(document.querySelector('a leafmark-veil')).not.toBeNull();
    const homes = buttons().map((button) => (button.getRootNode() as ShadowRoot).host);
    expect(homes.map((home) => home.closest('a'))).toEqual([null]);
  });

  test('a link that is hidden as a whole has its button before it and is read out by other words', () => {
    const made = hide('<h2><a href="/x">secret</a></h2>', ['secret']);
    expect(document.querySelector('h2')?.firstElementChild?.localName).toBe('leafmark-veil');
    const inLink = document.querySelector<HTMLElement>('a leafmark-veil') as HTMLElement;
    expect(rootOf(inLink).querySelector('.said')?.textContent).toBe('Spoiler hidden');
    made.undo();
    made.undo();
    expect(document.body.innerHTML).toBe('<h2><a href="/x">secret</a></h2>');
  });

  test('refuses what is veiled already and leaves the page as it was', () => {
    hide('<p>One secret thing.</p>', ['secret']);
    const before = document.body.innerHTML;
    const node = document.querySelector('p')?.firstChild as Text;
    expect(() => veil([{ node, start: 2, end: 8 }], said)).toThrow('cut already');
    expect(document.body.innerHTML).toBe(before);
  });
});

describe('a veil over an attribute', () => {
  test('an image goes with its text and has a button', () => {
    document.body.innerHTML = '<a href="/x"><img alt="A secret" style="width: 5px"></a>';
    const image = document.querySelector('img') as HTMLElement;
    const made = veilAttribute(image, 'alt', said);
    expect(image.getAttribute('alt')).toBe('[spoiler]');
    expect(image.style.filter).toContain('blur');
    expect(buttons().length).toBe(1);
    made.setLifted(true);
    expect([image.getAttribute('alt'), image.getAttribute('style')]).toEqual(['A secret', 'width: 5px']);
    made.setLifted(false);
    made.undo();
    expect(document.body.innerHTML).toBe('<a href="/x"><img alt="A secret" style="width: 5px"></a>');
  });

  test('a picture in the link of a card has its button there, where it is no card by itself', () => {
    const row = (display: string) => {
      document.body.innerHTML = `<div style="display: ${display}"><a href="/x"><img alt="A secret"></a></div>`;
      const made = veilAttribute(document.querySelector('img') as HTMLElement, 'alt', said);
      const home = hosts()[0]?.parentElement?.localName;
      made.undo();
      return home;
    };
    expect([row('flex'), row('block')]).toEqual(['a', 'div']);
  });

  test.each([
    ['<div role="img" aria-label="A secret"></div>', 'aria-label'],
    ['<input type="image" alt="A secret">', 'alt'],
  ])('so does %s', (html, name) => {
    document.body.innerHTML = html;
    const picture = document.body.firstElementChild as HTMLElement;
    const made = veilAttribute(picture, name, said);
    expect([picture.getAttribute(name), buttons().length]).toEqual(['[spoiler]', 1]);
    expect(picture.style.filter).toContain('blur');
    made.undo();
    expect(document.body.innerHTML).toBe(html);
  });

  test.each([
    ['<div aria-label="A secret">on</div>', 'aria-label'],
    ['<input type="text" title="A secret">', 'title'],
  ])('%s is shown without it', (html, name) => {
    document.body.innerHTML = html;
    const element = document.body.firstElementChild as HTMLElement;
    veilAttribute(element, name, said);
    expect([element.getAttribute(name), element.style.filter, buttons().length]).toEqual([
      '[spoiler]',
      '',
      0,
    ]);
  });

  test('what the page writes meanwhile stays', () => {
    document.body.innerHTML = '<a title="A secret" href="/x">on</a>';
    const link = document.querySelector('a') as HTMLElement;
    const made = veilAttribute(link, 'title', said);
    link.title = 'Calm';
    made.undo();
    expect(link.title).toBe('Calm');
  });
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hideElement, showAbandoned, showCopied } from './hide-element.ts';

const element = (style?: string) => {
  const made = document.createElement('p');
  if (style !== undefined) made.setAttribute('style', style);
  return made;
};

test.each([undefined, '', 'color:red', 'visibility: visible; transition: all 2s ease'])(
  'hides an element with the style %s, and gives it back to the letter',
  (style) => {
    const one = element(style);
    const undo = hideElement(one);
    expect(one.style.visibility).toBe('hidden');
    expect(one.style.getPropertyPriority('visibility')).toBe('important');
    undo();
    expect(one.getAttribute('style')).toBe(style ?? null);
  },
);

test('keeps what the page has written meanwhile, and takes only its own rules away', () => {
  const one = element('visibility: visible; color: red');
  const undo = hideElement(one);
  one.style.color = 'blue';
  undo();
  expect([one.style.color, one.style.visibility, one.style.transition]).toEqual(['blue', 'visible', '']);
});

test.each(['', 'visibility: visible; color: red'])(
  'leaves what the page has shown meanwhile as it has it, from %j',
  (style) => {
    const one = element(style);
    const undo = hideElement(one, true);
    one.style.visibility = 'inherit';
    one.style.setProperty('clip-path', 'none');
    undo();
    expect(one.style.visibility).toBe('inherit');
    expect(one.style.getPropertyValue('clip-path')).toBe('none');
    expect(one.style.transition).toBe('');
  },
);

test('leaves no empty style where the page had none', () => {
  const one = element();
  const undo = hideElement(one);
  one.style.color = 'red';
  one.style.color = '';
  one.style.removeProperty('transition');
  undo();
  expect(one.hasAttribute('style')).toBe(false);
});

test('shows what was hidden by a copy of this code that is gone, and nothing that the page hides', () => {
  const bare = element();
  const styled = element('color: red');
  const hiddenByPage = element('visibility: hidden !important; color: red');
  document.body.replaceChildren(bare, styled, hiddenByPage);
  hideElement(bare);
  hideElement(styled, true);
  showAbandoned(document);
  expect(bare.getAttribute('style')).toBeNull();
  expect([styled.style.color, styled.style.visibility, styled.style.transition]).toEqual(['red', '', '']);
  expect(hiddenByPage.getAttribute('style')).toBe('visibility: hidden !important; color: red');
});

test('shows a copy of what is hidden, and neither that itself nor what the page hides', () => {
  const one = element('color: red');
  const hiddenByPage = element('visibility: hidden !important');
  const slide = document.createElement('div');
  slide.append(one, hiddenByPage);
  const undo = hideElement(one);
  const copy = slide.cloneNode(true) as HTMLElement;
  showCopied(copy);
  showCopied(slide);
  const styles = (root: Element) =>
    [...root.children].map((child) => (child as HTMLElement).style.visibility);
  expect([styles(copy), styles(slide)]).toEqual([
    ['', 'hidden'],
    ['hidden', 'hidden'],
  ]);
  expect((copy.firstChild as HTMLElement).style.color).toBe('red');
  undo();
  expect(one.getAttribute('style')).toBe('color: red');
});

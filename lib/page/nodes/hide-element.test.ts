// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hideElement, showAbandoned } from './hide-element.ts';

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

test('shows what was hidden by a copy of this code that is gone, and nothing that the page hides', () => {
  const bare = element();
  const styled = element('color: red');
  const hiddenByPage = element('visibility: hidden !important; color: red');
  document.body.replaceChildren(bare, styled, hiddenByPage);
  hideElement(bare);
  hideElement(styled);
  showAbandoned(document);
  expect(bare.getAttribute('style')).toBeNull();
  expect([styled.style.color, styled.style.visibility, styled.style.transition]).toEqual(['red', '', '']);
  expect(hiddenByPage.getAttribute('style')).toBe('visibility: hidden !important; color: red');
});

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { hidePart } from './hide-part.ts';

const html =
  '<p style="visibility: visible">Shown.</p><dialog open=""><p>Above.</p><dialog>In it.</dialog></dialog>';
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const isHidden = (element: HTMLElement) => element.style.visibility === 'hidden';

beforeEach(() => {
  document.body.innerHTML = html;
});

test('hides dialogs by themselves, clips what shows itself, and leaves everything as it was', () => {
  const undo = hidePart(document.body);
  expect([at('body'), at('dialog'), at('dialog > dialog')].map(isHidden)).toEqual([true, true, true]);
  expect(isHidden(at('p'))).toBe(false);
  expect(document.body.style.getPropertyValue('clip-path')).toBe('inset(50%)');
  undo();
  undo();
  expect(document.body.outerHTML).toBe(`<body>${html}</body>`);
});

test('a dialog that two parts hold shows when both have let go, in either order', () => {
  for (const order of [0, 1]) {
    const undos = [hidePart(document.body), hidePart(at('dialog'))];
    undos[order]?.();
    expect([isHidden(at('body')), isHidden(at('dialog'))]).toEqual([order === 1, true]);
    undos[1 - order]?.();
    expect(document.body.outerHTML).toBe(`<body>${html}</body>`);
  }
});

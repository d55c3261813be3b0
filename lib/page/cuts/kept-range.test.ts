// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';
import { type KeptRange, keepRange } from './kept-range.ts';

function paragraph(said: string): Text {
  const element = document.createElement('p');
  element.append(said);
  document.body.replaceChildren(element);
  return element.firstChild as Text;
}

test('a range stays over its letters, whatever is cut and joined around and in it', () => {
  const stretches = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 6 });
  const picks = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
  const wanted = fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40 }),
      wanted,
      stretches,
      picks,
      (said, [at, length], cuts, order) => {
        const node = paragraph(said);
        const start = at % said.length;
        const end = Math.min(said.length, start + length);
        const range = keepRange({ node, start, end })?.range;
        const undos = cuts.flatMap(([from, long]) => cutText(node, from, from + long, 'veil')?.undo ?? []);
        expect(String(range)).toBe(said.slice(start, end));
        while (undos.length > 0) {
          undos.splice((order[undos.length - 1] ?? 0) % undos.length, 1)[0]?.();
          expect(String(range)).toBe(said.slice(start, end));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('two ranges over one node are kept, and one that is let go of is not', () => {
  const node = paragraph('one two three');
  const cut = cutText(node, 3, 3, 'note');
  const two = keepRange({ node, start: 4, end: 7 }) as KeptRange;
  const three = keepRange({ node, start: 8, end: 13 }) as KeptRange;
  three.stop();
  cut?.undo();
  expect([String(two.range), two.range.startContainer]).toEqual(['two', node]);
  expect(three.range.startContainer).not.toBe(node);
});

test('there is none where the page has changed what the stretch ends in', () => {
  const node = paragraph('one two three');
  const cut = cutText(node, 4, 7, 'veil');
  (cut?.host.firstChild as Text).data = 'six';
  expect(keepRange({ node, start: 5, end: 9 })).toBeUndefined();
  expect(String(keepRange({ node, start: 8, end: 13 })?.range)).toBe('three');
});

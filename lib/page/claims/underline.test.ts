// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../engine/types.ts';
import { cutText } from '../cuts/cut-text.ts';
import { underline } from './underline.ts';

afterEach(() => vi.unstubAllGlobals());

const said = 'A fifth and final volume is expected next year.';
function paragraph(): Text {
  document.body.innerHTML = `<p>${said}</p>`;
  return document.querySelector('p')?.firstChild as Text;
}

/** Where a point lies in the paragraph's text. */
function offsetOf(node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(document.querySelector('p') as Element, 0);
  range.setEnd(node, offset);
  return String(range).length;
}

/** Highlights as browsers have them, and what is painted by them. */
function stubHighlights() {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  return {
    highlights,
    /** For each letter how often a highlight paints it. */
    letters: (name: string) => {
      const counts = Array.from(said, () => 0);
      for (const { startContainer, startOffset, endContainer, endOffset } of highlights.get(name) ?? []) {
        const end = offsetOf(endContainer, endOffset);
        for (let at = offsetOf(startContainer, startOffset); at < end; at += 1)
          counts[at] = Number(counts[at]) + 1;
      }
      return counts;
    },
  };
}

/** For each letter whether a wrapper of ours holds it. */
function wrappedLetters(): number[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const letters: number[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const isIn = node.parentElement?.localName === 'leafmark-mark';
    for (let at = 0; at < node.length; at += 1) letters.push(isIn ? 1 : 0);
  }
  return letters;
}

interface Note {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
}
const within = (notes: readonly Note[]) =>
  Array.from(said, (_, at) => (notes.some(({ start, end }) => start <= at && at < end) ? 1 : 0));

const histories = {
  notes: fc.array(
    fc.record({
      start: fc.nat(said.length - 1),
      length: fc.integer({ min: 1, max: 30 }),
      verdict: fc.constantFrom<Verdict>('outdated', 'wrong'),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  order: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
};

/** Writes notes with their signs, as a block's marks are written, then takes them back one after the other. */
function liveThrough(
  wanted: readonly { start: number; length: number; verdict: Verdict }[],
  order: readonly number[],
  check: (standing: readonly Note[]) => void,
): Text {
  const node = paragraph();
  const standing: { note: Note; undo: () => void }[] = [];
  for (const { start, length, verdict } of wanted) {
    const note = { start, end: Math.min(said.length, start + length), verdict };
    const sign = cutText(node, note.end, note.end, 'note');
    const line = underline({ node, ...note });
    const undo = () => {
      line.undo();
      sign?.undo();
      line.undo();
    };
    standing.push({ note, undo });
    expect(line.stands()).toBe(true);
    check(standing.map(({ note: each }) => each));
  }
  while (standing.length > 0) {
    const at = (order[standing.length - 1] ?? 0) % standing.length;
    standing.splice(at, 1)[0]?.undo();
    check(standing.map(({ note }) => note));
  }
  return node;
}

describe('highlights', () => {
  test('each letter of some notes is painted once in each style, and stays so when others are withdrawn', () => {
    const { highlights, letters } = stubHighlights();
    fc.assert(
      fc.property(histories.notes, histories.order, (notes, order) => {
        const node = liveThrough(notes, order, (standing) => {
          for (const verdict of ['outdated', 'wrong'] as const) {
            const own = standing.filter((note) => note.verdict === verdict);
            expect(letters(`leafmark-${verdict}`)).toEqual(within(own));
          }
        });
        expect([...(node.parentNode?.childNodes ?? [])]).toEqual([node]);
        expect([highlights.size, document.querySelector('style')]).toEqual([0, null]);
      }),
      { numRuns: 200 },
    );
  });

  test('a statement within another makes no second range', () => {
    const { highlights, letters } = stubHighlights();
    const node = paragraph();
    const inside = underline({ node, start: 2, end: 24, verdict: 'outdated' });
    const around = underline({ node, start: 0, end: said.length, verdict: 'outdated' });
    expect(highlights.get('leafmark-outdated')?.size).toBe(1);
    inside.undo();
    expect(letters('leafmark-outdated')).toEqual(within([{ start: 0, end: 47, verdict: 'outdated' }]));
    around.undo();
    expect(highlights.size).toBe(0);
  });

  test('apart from each other they have a range each', () => {
    const { highlights } = stubHighlights();
    const node = paragraph();
    const undos = [
      underline({ node, start: 2, end: 7, verdict: 'outdated' }),
      underline({ node, start: 12, end: 17, verdict: 'outdated' }),
    ];
    expect(highlights.get('leafmark-outdated')?.size).toBe(2);
    for (const { undo } of undos) undo();
  });
});

describe('wrappers', () => {
  test('each letter of some notes is wrapped, and stays so when others are withdrawn', () => {
    fc.assert(
      fc.property(histories.notes, histories.order, (notes, order) => {
        const node = liveThrough(notes, order, (standing) => {
          expect(wrappedLetters()).toEqual(within(standing));
          expect(document.body.textContent).toBe(said);
        });
        expect([...(node.parentNode?.childNodes ?? [])]).toEqual([node]);
      }),
      { numRuns: 200 },
    );
  });

  test('do not stand when the page has taken them out', () => {
    const node = paragraph();
    const line = underline({ node, start: 2, end: 7, verdict: 'outdated' });
    document.querySelector('leafmark-mark')?.remove();
    expect(line.stands()).toBe(false);
  });
});

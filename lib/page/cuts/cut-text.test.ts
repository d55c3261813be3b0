// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, isWhole, placesInCut, uncutParts, wholeText } from './cut-text.ts';

function paragraph(said: string): Text {
  const element = document.createElement('p');
  element.append(said);
  return element.firstChild as Text;
}
const cut = (text: Text, start: number, end: number) => {
  const made = cutText(text, start, end, 'veil');
  if (!made) throw new Error(`not cut: ${start} to ${end}`);
  return made;
};

describe('cutText', () => {
  test('puts the stretch into a host and leaves the page its node', () => {
    const text = paragraph('one two three');
    const { host } = cut(text, 4, 7);
    expect(host.textContent).toBe('two');
    expect(text.parentNode?.firstChild).toBe(text);
    expect(text.parentNode?.textContent).toBe('one two three');
    expect(wholeText(text)).toBe('one two three');
  });

  test('tells a page that watches of its own text and of our host, and of nothing that is gone again', () => {
    const text = paragraph('one two three');
    const observer = new MutationObserver(() => {});
    observer.observe(text.parentNode as Node, { childList: true, characterData: true, subtree: true });
    const { host } = cut(text, 4, 7);
    const records = observer.takeRecords();
    observer.disconnect();
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    expect(added).toHaveLength(2);
    expect(added).toContain(host);
    expect(added).toContain(host.nextSibling);
    expect(records.flatMap(({ removedNodes }) => [...removedNodes])).toEqual([]);
  });

  test('a host at a point splits the text and holds none of it', () => {
    const text = paragraph('one two');
    const { host, undo } = cut(text, 3, 3);
    expect(host.textContent).toBe('');
    expect(host.previousSibling).toBe(text);
    undo();
    expect([...(text.parentNode?.childNodes ?? [])]).toEqual([text]);
    expect(text.data).toBe('one two');
  });

  test('refuses a stretch that reaches into an earlier one', () => {
    const text = paragraph('one two three');
    cut(text, 4, 7);
    expect(cutText(text, 5, 9, 'veil')).toBeUndefined();
    expect(cutText(text, 4, 7, 'veil')).toBeUndefined();
  });

  test('what the page has written into its node is the whole text', () => {
    const text = paragraph('one two three');
    const { undo } = cut(text, 4, 7);
    text.data = 'something else';
    undo();
    expect(text.parentNode?.childNodes.length).toBe(1);
    expect(wholeText(text)).toBe('something else');
  });

  test.each<[string, (host: HTMLElement) => void]>([
    ['taken out', (host) => host.remove()],
    ['unwrapped', (host) => host.replaceWith(...host.childNodes)],
    ['filled with more', (host) => host.append('more')],
    ['emptied', (host) => host.replaceChildren()],
  ])('tells when a host of ours was %s', (_name, tear) => {
    const text = paragraph('one two three');
    const { host } = cut(text, 4, 7);
    expect(isWhole(text)).toBe(true);
    tear(host);
    expect(isWhole(text)).toBe(false);
  });

  test('finds places in what is left outside the cuts', () => {
    const text = paragraph('one two three');
    const { host } = cut(text, 4, 7);
    const placeOf = placesInCut(text);
    expect(placeOf(2)).toEqual({ node: text, offset: 2 });
    expect(placeOf(9)).toEqual({ node: host.nextSibling, offset: 2 });
    expect(placeOf(14)).toBeUndefined();
  });

  test('finds no place in a stretch that the page has changed, and both of its ends', () => {
    const text = paragraph('one two three');
    const { host } = cut(text, 4, 7);
    (host.firstChild as Text).data = 'six';
    const placeOf = placesInCut(text);
    expect([4, 5, 6, 7].map(placeOf)).toEqual([
      { node: text, offset: 4 },
      undefined,
      undefined,
      { node: host.nextSibling, offset: 0 },
    ]);
  });

  test('what can be cut yet leaves out what stands in hosts and is parted by those at a point', () => {
    const text = paragraph('one two three');
    expect(uncutParts(text, 2, 9)).toEqual([{ start: 2, end: 9 }]);
    cut(text, 4, 7);
    cut(text, 10, 10);
    expect(uncutParts(text, 2, 13)).toEqual([
      { start: 2, end: 4 },
      { start: 7, end: 10 },
      { start: 10, end: 13 },
    ]);
    expect(uncutParts(text, 4, 7)).toEqual([]);
  });

  test('any cuts, undone in any order, leave the same nodes with the same text', () => {
    const stretches = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 6 });
    const picks = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), stretches, picks, (said, wanted, order) => {
        const text = paragraph(said);
        const parent = text.parentNode as Element;
        const undos = wanted.flatMap(([start, length]) => {
          const end = start + length;
          const made = end <= said.length ? cutText(text, start, end, 'veil') : undefined;
          if (made) expect(made.host.textContent).toBe(said.slice(start, end));
          return made ? [made.undo] : [];
        });
        expect(parent.textContent).toBe(said);
        expect(wholeText(text)).toBe(said);
        while (undos.length > 0) undos.splice((order[undos.length - 1] ?? 0) % undos.length, 1)[0]?.();
        expect([...parent.childNodes]).toEqual([text]);
        expect(text.data).toBe(said);
      }),
      { numRuns: 500 },
    );
  });
});

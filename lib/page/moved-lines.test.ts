// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingRead } from './fixtures/demo-engine.ts';
import { pageForEachTest } from './fixtures/page-for-each-test.ts';

const here = pageForEachTest();
const task = () => new Promise((resolve) => setTimeout(resolve, 1));
const tasks = 20;
const settled = async () => {
  for (let at = 0; at < tasks; at += 1) await task();
};
const veiled = () =>
  [...document.querySelectorAll('p')].map((paragraph) =>
    [...paragraph.querySelectorAll('leafmark-veil')].map(({ textContent }) => textContent).filter(Boolean),
  );
const readable = () =>
  [...document.querySelectorAll('p')].filter((paragraph) => {
    const copy = paragraph.cloneNode(true) as Element;
    for (const veil of copy.querySelectorAll('leafmark-veil')) veil.remove();
    return /secret/.test(copy.textContent ?? '') && paragraph.style.visibility !== 'hidden';
  });
const told = '<b>A secret is told.</b>';

/** Opens a page of paragraphs. @returns it, they, and the nodes that stand in each. */
async function open(...lines: string[]) {
  const page = here.open(lines.map((line) => `<p>${line}</p>`).join(''), nothingRead);
  const paragraphs = [...document.querySelectorAll('p')];
  const nodes = paragraphs.map(({ childNodes }) => [...childNodes]);
  const texts = nodes.flat().map((node) => node.firstChild ?? node);
  await settled();
  const [one, other] = [paragraphs[0] as HTMLElement, paragraphs[1] as HTMLElement];
  const line = (at: number) => one.ownerDocument.querySelectorAll('b')[at] as HTMLElement;
  return { page, one, other, line, nodes, texts };
}

describe.each([
  ['at once', 0],
  ['in parts', 10],
])('a paragraph gets a line that was veiled in another and says what its own did; read %s', (_, step) => {
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('the veil that came with it makes room for one of its own', async () => {
    const { page, one, other, line, nodes, texts } = await open(`Calm. ${told}`, told);
    const moved = line(0);
    other.replaceChildren();
    other.append(moved);
    await settled();
    expect(page.error).toBeUndefined();
    expect(veiled()).toEqual([[], ['A secret is told.']]);
    expect(document.querySelector('[style]')).toBeNull();
    here.leave();
    expect(document.body.innerHTML).toBe(`<p>Calm. </p><p>${told}</p>`);
    expect([...one.childNodes]).toEqual([nodes[0]?.[0]]);
    expect([...other.childNodes, ...moved.childNodes]).toEqual([moved, texts[1]]);
  });

  test('where it came from, what else is told cannot be read at any time', async () => {
    const { page, one, other, line, nodes } = await open(`${told} Calm. Another secret.`, told);
    const moved = line(0);
    other.replaceChildren();
    other.append(moved);
    for (let at = 0; at < tasks; at += 1) {
      await task();
      expect(readable()).toEqual([]);
    }
    expect(page.error).toBeUndefined();
    expect(veiled()).toEqual([['Another secret.'], ['A secret is told.']]);
    here.leave();
    expect([...one.childNodes]).toEqual([nodes[0]?.[1]]);
    expect((one.firstChild as Text).data).toBe(' Calm. Another secret.');
  });

  test('two change their lines with one another', async () => {
    const { page, one, other, line, texts } = await open(told, told);
    const [first, second] = [line(0), line(1)];
    one.append(second);
    other.append(first);
    for (let at = 0; at < tasks; at += 1) {
      await task();
      expect(readable()).toEqual([]);
    }
    expect(page.error).toBeUndefined();
    expect(veiled()).toEqual([['A secret is told.'], ['A secret is told.']]);
    here.leave();
    expect([...one.childNodes, ...second.childNodes]).toEqual([second, texts[1]]);
    expect([...other.childNodes, ...first.childNodes]).toEqual([first, texts[0]]);
  });

  test('the veil of a third that is read again as well stays as it is', async () => {
    const { page, other, line } = await open(`Calm. ${told}`, told, 'Rain. One more secret.');
    const third = document.querySelector('p:last-child') as HTMLElement;
    const veil = third.querySelector('leafmark-veil');
    const moved = line(0);
    other.replaceChildren();
    other.append(moved);
    third.append(document.createElement('i'));
    await settled();
    expect(page.error).toBeUndefined();
    expect(veil).not.toBeNull();
    expect(third.querySelector('leafmark-veil')).toBe(veil);
  });
});

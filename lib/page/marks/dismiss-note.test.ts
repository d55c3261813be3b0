// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { demoEngine, nothingRead, readAll } from '../fixtures/demo-engine.ts';
import { pageForEachTest } from '../fixtures/page-for-each-test.ts';
import type { LivePage } from '../live-page.ts';
import { rootOf } from '../nodes/own-nodes.ts';
import type { PageEngine } from '../page-engine.ts';

const here = pageForEachTest();

/** Opens a page about which two notes are to be made. */
async function open(html: string, engine?: PageEngine): Promise<LivePage> {
  const page = here.open(html, readAll, engine);
  await vi.waitUntil(() => notes().length === 2);
  return page;
}
const notes = () => [...document.querySelectorAll<HTMLElement>('leafmark-note')];

/** What a person's click does, which no script can. */
function press(host: HTMLElement | null | undefined, selector: string): void {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  if (host) rootOf(host).querySelector(selector)?.dispatchEvent(click);
}
const dismiss = (at: number) => {
  press(notes()[at], 'button');
  press(document.querySelector<HTMLElement>('leafmark-card'), '.acts button');
};

test('a note that is dismissed goes wherever the page says the same', async () => {
  const page = await open('<h1>It was never made</h1><p>Quiet. It was never made, they say.</p>');
  dismiss(1);
  expect(notes()).toHaveLength(0);
  expect(document.querySelector('leafmark-mark')).toBeNull();
  expect(page.counts().notes).toBe(0);
});

test('it stays away when the block is shown anew', async () => {
  const page = await open('<p>It was never made. A secret is told. It was never made.</p>');
  dismiss(0);
  page.setReader(nothingRead);
  expect(document.querySelector('leafmark-veil')).not.toBeNull();
  expect(notes()).toHaveLength(0);
});

test('the same words on another fact keep their note', async () => {
  const engine = demoEngine();
  const findClaims: PageEngine['findClaims'] = async (text) => {
    const claims = await engine.findClaims(text);
    return claims.map((claim) => ({ ...claim, fact: text.blocks[claim.block]?.kind ?? '' }));
  };
  const page = await open('<h1>It was never made</h1><p>It was never made.</p>', { ...engine, findClaims });
  dismiss(0);
  expect(notes().map((note) => note.parentElement?.localName)).toEqual(['p']);
  expect(page.counts().notes).toBe(1);
});

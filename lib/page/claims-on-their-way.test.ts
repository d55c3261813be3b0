// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClaimText } from '../messages/claim-question.ts';
import { demoEngine, nothingRead } from './fixtures/demo-engine.ts';
import { pageForEachTest } from './fixtures/page-for-each-test.ts';
import type { LivePage } from './live-page.ts';
import type { PageEngine } from './page-engine.ts';

let asked: { readonly text: ClaimText; readonly answer: () => Promise<void>; readonly refuse: () => void }[];
beforeEach(() => {
  asked = [];
});

/** An engine whose claims come when the test says so. */
function slowEngine(): PageEngine {
  const engine = demoEngine();
  const findClaims = (text: ClaimText) =>
    new Promise<Awaited<ReturnType<PageEngine['findClaims']>>>((resolve, reject) => {
      const answer = async () => {
        resolve(await engine.findClaims(text));
        await settled();
      };
      asked.push({ text, answer, refuse: () => reject(new Error('nobody answers')) });
    });
  return { ...engine, findClaims };
}

/** On a busy machine a slice of work is over at once, and the next is a task of its own. */
const settled = async () => {
  for (let task = 0; task < 10; task += 1) await new Promise((resolve) => setTimeout(resolve, 2));
};
const onChange = vi.fn();
const here = pageForEachTest(onChange);
async function open(html: string, notes: 'off' | 'changed' = 'changed'): Promise<LivePage> {
  const page = here.open(html, withNotes(notes), slowEngine());
  await settled();
  return page;
}
const withNotes = (notes: 'off' | 'changed') => ({
  ...nothingRead,
  reader: { ...nothingRead.reader, notes },
});
const marked = () => [...document.querySelectorAll('leafmark-mark')].map(({ textContent }) => textContent);
const veils = () => document.querySelectorAll('leafmark-veil').length;
const paragraph = () => document.querySelector('p') as HTMLElement;

test('what tells is hidden before anybody has answered, and stays so when nobody does', async () => {
  const page = await open('<p>A secret is told. It was never made.</p>');
  expect([veils(), marked(), page.isReading]).toEqual([1, [], true]);
  asked[0]?.refuse();
  await settled();
  expect([veils(), marked(), page.isReading, page.error, asked.length]).toEqual([1, [], false, undefined, 1]);
});

test('the note comes with the answer, and the counts are told', async () => {
  const page = await open('<p>A secret is told. It was never made.</p>');
  onChange.mockClear();
  await asked[0]?.answer();
  expect([marked(), page.counts().notes, page.isReading]).toEqual([['was never made'], 1, false]);
  expect(onChange).toHaveBeenCalled();
});

test('a question holds the text and its page, and nothing of the reader', async () => {
  document.title = 'News';
  await open('<h2>Made</h2><p>It was never made.</p>');
  expect(asked.map(({ text }) => text)).toEqual([
    {
      blocks: [
        { text: 'Made', kind: 'heading', depth: 2 },
        { text: 'It was never made.', kind: 'paragraph' },
      ],
      context: { title: 'News', aboutness: 1, isExcerpt: true },
      from: 0,
    },
  ]);
});

test('for text that changes while the answer is on its way it is dropped, and asked again', async () => {
  await open('<p>It was never made.</p><p>Nor this: it was never made.</p>');
  (paragraph().firstChild as Text).data = 'They say: it was never made, now.';
  await settled();
  await asked[0]?.answer();
  // The other paragraph still says what was asked about.
  expect(marked()).toEqual(['was never made']);
  expect(paragraph().querySelector('leafmark-mark')).toBeNull();
  expect(asked[1]?.text.blocks.slice(asked[1].text.from).map(({ text }) => text)).toEqual([
    'They say: it was never made, now.',
  ]);
  await asked[1]?.answer();
  expect(marked()).toEqual(['was never made', 'was never made']);
});

test('so it is for text that changes in the task in which the answer comes', async () => {
  await open('<p>It was never made.</p>');
  const answered = asked[0]?.answer();
  (paragraph().firstChild as Text).data = 'All is calm.';
  await answered;
  expect(marked()).toEqual([]);
  await asked[1]?.answer();
  expect(marked()).toEqual([]);
});

test('for text that has left the page nothing is shown', async () => {
  const page = await open('<p>It was never made.</p>');
  const gone = paragraph();
  gone.remove();
  await asked[0]?.answer();
  await settled();
  expect([gone.innerHTML, page.counts().notes, page.isReading]).toEqual(['It was never made.', 0, false]);
});

test('a reader who wants no notes has nobody asked, until they want some', async () => {
  const page = await open('<p>A secret is told. It was never made.</p>', 'off');
  expect([veils(), asked.length, page.isReading]).toEqual([1, 0, false]);
  page.setReader(withNotes('changed'));
  await settled();
  await asked[0]?.answer();
  expect(marked()).toEqual(['was never made']);
  // And back: what was found is known, and asked for no more.
  page.setReader(withNotes('off'));
  expect(marked()).toEqual([]);
  page.setReader(withNotes('changed'));
  await settled();
  expect([marked(), asked.length]).toEqual([['was never made'], 1]);
});

test('before the settings have come nobody is asked', async () => {
  const page = here.open('<p>It was never made.</p>', undefined, slowEngine());
  await settled();
  expect(asked).toEqual([]);
  page.setReader(nothingRead);
  await settled();
  expect(asked).toHaveLength(1);
});

test('a page that has been left is written to no more', async () => {
  const page = await open('<p>It was never made.</p>');
  here.leave();
  await asked[0]?.answer();
  expect([document.body.innerHTML, page.counts().notes]).toEqual(['<p>It was never made.</p>', 0]);
});

test('a page that is about something else asks nobody', async () => {
  const engine = slowEngine();
  const judge: PageEngine['judge'] = (blocks, context) => ({
    ...engine.judge(blocks, context),
    relevance: { about: false, confidence: 0.4 },
  });
  const page = here.open('<p>It was never made.</p>', nothingRead, { ...engine, judge });
  await settled();
  expect([asked, page.isReading]).toEqual([[], false]);
});

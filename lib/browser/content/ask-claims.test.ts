import { afterEach, expect, test, vi } from 'vitest';
import type { ClaimFinding } from '../../engine/types.ts';
import type { ClaimQuestion, ClaimText } from '../../messages/claim-question.ts';
import { askClaims } from './ask-claims.ts';

const text: ClaimText = {
  blocks: [{ text: 'It was never made.', kind: 'paragraph' }],
  context: { title: 'News', published: '2024-05-06' },
  from: 0,
};
const claims = [{ type: 'claim', block: 0, start: 3, end: 17 } as ClaimFinding];
const gone = new Error('The message port closed before a response was received.');

/** The channel to the background: what it is asked, and what comes back each time. */
function channel(...answers: (() => Promise<unknown>)[]) {
  const asked: ClaimQuestion[] = [];
  const send = (question: ClaimQuestion) => {
    asked.push(question);
    return answers[asked.length - 1]?.() ?? new Promise<unknown>(() => {});
  };
  let isThere = true;
  const waiting = new Set<() => void>();
  const onReturn = (callback: () => void) => {
    waiting.add(callback);
    return () => waiting.delete(callback);
  };
  const source = { send, isThere: () => isThere, onReturn, readOn: '2031-06-01' };
  const remove = () => {
    isThere = false;
  };
  return { asked, source, remove, waiting };
}

afterEach(() => {
  vi.useRealTimers();
});

test('the question holds what judging needs, and nothing of the reader but their day', async () => {
  const { asked, source } = channel(async () => ({ claims }));
  expect(await askClaims(text, source)).toEqual(claims);
  expect(asked).toEqual([{ type: 'find-claims', ...text, readOn: '2031-06-01' }]);
});

test('a background that is ended before it answers is asked again', async () => {
  const { asked, source } = channel(
    () => Promise.reject(gone),
    async () => undefined,
    async () => ({ claims }),
  );
  expect(await askClaims(text, source)).toEqual(claims);
  expect(asked).toHaveLength(3);
});

test('so is one that never answers, and it is given up after some time', async () => {
  vi.useFakeTimers();
  const { asked, source } = channel(
    () => new Promise(() => {}),
    async () => ({ claims }),
  );
  const answer = askClaims(text, source);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer).toEqual(claims);
  expect(asked).toHaveLength(2);

  const silent = channel();
  const refused = expect(askClaims(text, silent.source)).rejects.toThrow('nobody answers');
  await vi.advanceTimersByTimeAsync(3_600_000);
  await refused;
  expect(silent.asked).toHaveLength(6);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that comes back from where it slept asks again, and listens no longer than it waits', async () => {
  const { asked, source, waiting } = channel(
    () => new Promise(() => {}),
    async () => ({ claims }),
  );
  const answer = askClaims(text, source);
  await Promise.resolve();
  for (const comeBack of waiting) comeBack();
  expect(await answer).toEqual(claims);
  expect([asked.length, waiting.size]).toEqual([2, 0]);
});

test('what cannot be looked for is not asked again', async () => {
  const { asked, source } = channel(async () => ({}));
  await expect(askClaims(text, source)).rejects.toThrow('cannot be looked for');
  expect(asked).toHaveLength(1);
});

test('an extension that was updated or removed is not asked, and not again', async () => {
  const { asked, source, remove } = channel(() => {
    remove();
    return Promise.reject(gone);
  });
  await expect(askClaims(text, source)).rejects.toThrow();
  await expect(askClaims(text, source)).rejects.toThrow();
  expect(asked).toHaveLength(1);
});

test('where sending itself fails the answer does, not the page', async () => {
  const { source } = channel();
  let asked = 0;
  const send = () => {
    asked += 1;
    throw new TypeError('runtime is undefined');
  };
  const isThere = () => asked === 0;
  await expect(askClaims(text, { ...source, send, isThere })).rejects.toThrow('undefined');
});

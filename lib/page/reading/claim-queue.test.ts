import { expect, test, vi } from 'vitest';
import type { ClaimFinding } from '../../engine/types.ts';
import { ClaimQueue } from './claim-queue.ts';
import type { Entry } from './page-entry.ts';

const stop = new AbortController();
const task = () => new Promise((done) => setTimeout(done, 10));

const entry = (): Entry => ({
  block: { text: 'Text.', kind: 'paragraph', home: {} as Element, runs: [] },
  findings: [],
});
const claim = (block: number, start = 0) => ({ type: 'claim', block, start, end: start + 1 }) as ClaimFinding;

function queue({ isReading = (): boolean => false, signal = stop.signal } = {}) {
  const shown: Entry[] = [];
  const errors: unknown[] = [];
  const write = (run: () => void) => {
    try {
      run();
    } catch (error) {
      errors.push(error);
    }
  };
  const claims = new ClaimQueue({ isReading, show: (entries) => shown.push(...entries), write }, signal);
  return { claims, shown, errors };
}

test('claims come in a task of their own, each with its block', async () => {
  const { claims, shown } = queue();
  const [one, other] = [entry(), entry()];
  claims.add({ entries: [one, other], find: () => [claim(1), claim(1, 3)] });
  claims.proceed();
  expect(shown).toEqual([]);
  await task();
  expect(shown).toEqual([other]);
  expect([one.findings?.length, other.findings?.length]).toEqual([0, 2]);
});

test('text that is still to be read goes first', async () => {
  let isReading = true;
  const { claims, shown } = queue({ isReading: () => isReading });
  const find = vi.fn(() => [claim(0)]);
  claims.add({ entries: [entry()], find });
  claims.proceed();
  await task();
  expect(find).not.toHaveBeenCalled();
  isReading = false;
  claims.proceed();
  await task();
  expect(shown).toHaveLength(1);
});

test('a block that was judged again is looked at once, and one that has gone not at all', async () => {
  const { claims, shown } = queue();
  const [again, gone] = [entry(), { ...entry(), isGone: true as const }];
  const [first, second, third] = [vi.fn(() => [claim(0)]), vi.fn(() => [claim(0, 5)]), vi.fn(() => [])];
  claims.add({ entries: [again], find: first });
  claims.add({ entries: [again], find: second });
  claims.add({ entries: [gone], find: third });
  claims.proceed();
  await task();
  expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 0]);
  expect(shown).toEqual([again]);
  expect(again.findings?.map(({ start }) => start)).toEqual([5]);
});

test('what was found before is replaced, what is hidden stays', async () => {
  const { claims, shown } = queue();
  const spoiler = { type: 'spoiler', block: 0, start: 0, end: 4 } as NonNullable<Entry['findings']>[number];
  const one = { ...entry(), findings: [spoiler, claim(0)] };
  claims.add({ entries: [one], find: () => [] });
  claims.proceed();
  await task();
  expect(one.findings).toEqual([spoiler]);
  expect(shown).toEqual([one]);
});

test('a block that claims nothing, and never did, is left as it stands', async () => {
  const { claims, shown } = queue();
  const spoiler = { type: 'spoiler', block: 0, start: 0, end: 4 } as NonNullable<Entry['findings']>[number];
  const one = { ...entry(), findings: [spoiler] };
  claims.add({ entries: [one], find: () => [] });
  claims.proceed();
  await task();
  expect(shown).toEqual([]);
  expect([one.findings, one.search]).toEqual([[spoiler], undefined]);
});

test('a search that fails is told, and the next goes on', async () => {
  const { claims, shown, errors } = queue();
  const broken = () => {
    throw new Error('broken');
  };
  const second = entry();
  claims.add({ entries: [entry()], find: broken });
  claims.add({ entries: [second], find: () => [claim(0)] });
  claims.proceed();
  await task();
  expect(errors).toHaveLength(1);
  expect(shown).toEqual([second]);
});

test('nothing is looked for once the page has been left', async () => {
  const left = new AbortController();
  const { claims } = queue({ signal: left.signal });
  const find = vi.fn(() => []);
  claims.add({ entries: [entry()], find });
  claims.proceed();
  left.abort();
  await task();
  expect(find).not.toHaveBeenCalled();
});

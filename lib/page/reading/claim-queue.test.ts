import { expect, test, vi } from 'vitest';
import type { ClaimFinding } from '../../engine/types.ts';
import { ClaimQueue, type ClaimSearch } from './claim-queue.ts';
import { nextTask } from './next-task.ts';
import type { Entry } from './page-entry.ts';

const stop = new AbortController();
/** Lets the queue's tasks run, and what follows from them: counted in tasks, since a busy machine takes its time. */
const task = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise<void>(nextTask);
};

const entry = (): Entry => ({
  block: { text: 'Text.', kind: 'paragraph', home: {} as Element, runs: [] },
  findings: [],
});
const claim = (block: number, start = 0) => ({ type: 'claim', block, start, end: start + 1 }) as ClaimFinding;
const found = (...claims: ClaimFinding[]) => vi.fn(async () => claims);

/** An answer that comes when the test says so. */
function awaited() {
  let answer: (claims: ClaimFinding[]) => void = () => {};
  let refuse = () => {};
  const find = vi.fn(
    () =>
      new Promise<readonly ClaimFinding[]>((resolve, reject) => {
        answer = resolve;
        refuse = () => reject(new Error('nobody answers'));
      }),
  );
  return { find, answer: (...claims: ClaimFinding[]) => answer(claims), refuse: () => refuse() };
}

function queue({ isTurn = (): boolean => true, signal = stop.signal, before = () => {} } = {}) {
  const shown: Entry[] = [];
  const errors: unknown[] = [];
  const write = (run: () => void) => {
    before();
    try {
      run();
    } catch (error) {
      errors.push(error);
    }
  };
  const onRest = vi.fn();
  const claims = new ClaimQueue({ isTurn, show: (entries) => shown.push(...entries), write, onRest }, signal);
  return { claims, shown, errors, onRest };
}

test('claims are asked for in a task of its own, and come each with its block', async () => {
  const { claims, shown, onRest } = queue();
  const [one, other] = [entry(), entry()];
  const find = found(claim(1), claim(1, 3));
  claims.add({ entries: [one, other], find });
  claims.proceed();
  expect([find.mock.calls.length, claims.isBusy]).toEqual([0, true]);
  await task();
  expect(shown).toEqual([other]);
  expect([one.findings?.length, other.findings?.length]).toEqual([0, 2]);
  expect([onRest.mock.calls.length, claims.isBusy]).toEqual([1, false]);
});

test('one batch is asked for at a time', async () => {
  const { claims, shown, onRest } = queue();
  const [first, second] = [awaited(), awaited()];
  const [one, other] = [entry(), entry()];
  claims.add({ entries: [one], find: first.find });
  claims.add({ entries: [other], find: second.find });
  claims.proceed();
  await task();
  claims.proceed();
  await task();
  expect([first.find.mock.calls.length, second.find.mock.calls.length]).toEqual([1, 0]);
  first.answer(claim(0));
  await task();
  expect([shown, second.find.mock.calls.length]).toEqual([[one], 1]);
  expect(onRest).not.toHaveBeenCalled();
  second.answer();
  await task();
  expect([onRest.mock.calls.length, claims.isBusy]).toEqual([1, false]);
});

test('text that is still to be read goes first', async () => {
  let isTurn = false;
  const { claims, shown } = queue({ isTurn: () => isTurn });
  const find = found(claim(0));
  claims.add({ entries: [entry()], find });
  claims.proceed();
  await task();
  expect(find).not.toHaveBeenCalled();
  isTurn = true;
  claims.proceed();
  await task();
  expect(shown).toHaveLength(1);
});

test('an answer waits for text that has come meanwhile, also for what was not noticed before', async () => {
  let isTurn = true;
  let isNoticed = false;
  const before = () => {
    if (isNoticed) return;
    isNoticed = true;
    isTurn = false;
  };
  const { claims, shown } = queue({ isTurn: () => isTurn, before });
  const [asked, next] = [awaited(), found()];
  claims.add({ entries: [entry()], find: asked.find });
  claims.add({ entries: [entry()], find: next });
  claims.proceed();
  await task();
  asked.answer(claim(0));
  await task();
  expect([isNoticed, shown, next.mock.calls.length, claims.isBusy]).toEqual([true, [], 0, true]);
  isTurn = true;
  claims.proceed();
  await task();
  expect([shown.length, next.mock.calls.length]).toEqual([1, 1]);
});

test('a page that is read anew while an answer is shown does not make it ask twice', async () => {
  const proceed = vi.fn();
  const { claims } = queue({ before: proceed });
  proceed.mockImplementation(() => claims.proceed());
  const [first, second, third] = [found(claim(0)), awaited(), found()];
  for (const find of [first, second.find, third]) claims.add({ entries: [entry()], find });
  claims.proceed();
  await task();
  expect([first, second.find, third].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
});

test('a block that was judged again is asked about once, and one that has gone not at all', async () => {
  const { claims, shown } = queue();
  const [again, gone] = [entry(), { ...entry(), isGone: true as const }];
  const [first, second, third] = [found(claim(0)), found(claim(0, 5)), found()];
  claims.add({ entries: [again], find: first });
  claims.add({ entries: [again], find: second });
  claims.add({ entries: [gone], find: third });
  claims.proceed();
  await task();
  expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 0]);
  expect(shown).toEqual([again]);
  expect(again.findings?.map(({ start }) => start)).toEqual([5]);
});

test('an answer is dropped for blocks that have changed or gone while it was on its way', async () => {
  const { claims, shown } = queue();
  const [same, again, gone] = [entry(), entry(), entry()];
  const [first, second] = [awaited(), found(claim(0, 5))];
  claims.add({ entries: [same, again, gone], find: first.find });
  claims.proceed();
  await task();
  gone.isGone = true;
  claims.add({ entries: [again], find: second });
  first.answer(claim(0), claim(1), claim(2));
  await task();
  expect(shown).toEqual([same, again]);
  expect([same, again, gone].map(({ findings }) => findings?.map(({ start }) => start))).toEqual([
    [0],
    [5],
    [],
  ]);
});

test('what was found before is replaced, what is hidden stays', async () => {
  const { claims, shown } = queue();
  const spoiler = { type: 'spoiler', block: 0, start: 0, end: 4 } as NonNullable<Entry['findings']>[number];
  const one = { ...entry(), findings: [spoiler, claim(0)] };
  claims.add({ entries: [one], find: found() });
  claims.proceed();
  await task();
  expect(one.findings).toEqual([spoiler]);
  expect(shown).toEqual([one]);
});

test('a block that claims nothing, and never did, is left as it stands', async () => {
  const { claims, shown } = queue();
  const spoiler = { type: 'spoiler', block: 0, start: 0, end: 4 } as NonNullable<Entry['findings']>[number];
  const one = { ...entry(), findings: [spoiler] };
  claims.add({ entries: [one], find: found() });
  claims.proceed();
  await task();
  expect(shown).toEqual([]);
  expect([one.findings, one.search]).toEqual([[spoiler], undefined]);
});

test('a batch that nobody answers is left as it stands, without a word, and the next is asked for', async () => {
  const { claims, shown, errors, onRest } = queue();
  const [first, second] = [awaited(), found(claim(0))];
  const [one, other] = [{ ...entry(), findings: [claim(0, 7)] }, entry()];
  claims.add({ entries: [one], find: first.find });
  claims.add({ entries: [other], find: second });
  claims.proceed();
  await task();
  first.refuse();
  await task();
  expect([shown, errors]).toEqual([[other], []]);
  expect([one.findings, one.search]).toEqual([[claim(0, 7)], undefined]);
  expect([onRest.mock.calls.length, claims.isBusy]).toEqual([1, false]);
});

test('it comes to rest also where the last batch is not answered', async () => {
  const { claims, onRest } = queue();
  const last = awaited();
  claims.add({ entries: [entry()], find: last.find });
  claims.proceed();
  await task();
  last.refuse();
  await task();
  expect([onRest.mock.calls.length, claims.isBusy]).toEqual([1, false]);
});

test('nothing is asked for, and no answer shown, once the page has been left', async () => {
  const left = new AbortController();
  const { claims, shown } = queue({ signal: left.signal });
  const [asked, next] = [awaited(), found()];
  claims.add({ entries: [entry()], find: asked.find });
  claims.add({ entries: [entry()], find: next });
  claims.proceed();
  await task();
  left.abort();
  asked.answer(claim(0));
  claims.proceed();
  await task();
  expect([shown, next.mock.calls.length]).toEqual([[], 0]);
});

test('what has left the page is not kept while nobody asks', async () => {
  let isTurn = false;
  const { claims } = queue({ isTurn: () => isTurn });
  let looks = 0;
  const leaving = (): ClaimSearch => {
    const entries = [{ ...entry(), isGone: true as const }];
    return {
      get entries() {
        looks += 1;
        return entries;
      },
      find: found(claim(0)),
    };
  };
  for (let count = 0; count < 1_000; count += 1) claims.add(leaving());
  const last = found();
  claims.add({ entries: [entry()], find: last });
  looks = 0;
  isTurn = true;
  claims.proceed();
  await task();
  expect(last).toHaveBeenCalledTimes(1);
  // Only as many as may wait have still to be passed over.
  expect(looks).toBeLessThan(100);
});

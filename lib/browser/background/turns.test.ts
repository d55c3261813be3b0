import { expect, test, vi } from 'vitest';
import { Turns } from './turns.ts';

/** Lets several jobs have their turn: counted in tasks, since a busy machine takes its time. */
const task = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setTimeout(done));
};

/** Jobs that note their name when they are done. */
function jobs() {
  const turns = new Turns();
  const done: string[] = [];
  const take = (tab: number, frame: number, name: string) =>
    turns.take({ tab, frame }, async () => {
      done.push(name);
      return name;
    });
  return { turns, done, take };
}

test('each tab has its turn, however much one of them asks for', async () => {
  const { done, take } = jobs();
  const many = Array.from({ length: 50 }, (_, frame) => take(1, frame, `busy ${frame}`));
  const others = [take(2, 0, 'other'), take(3, 0, 'third')];
  expect(await Promise.all([...many, ...others])).toHaveLength(52);
  // The first had begun before anybody else asked.
  expect(done.slice(0, 5)).toEqual(['busy 0', 'busy 1', 'other', 'third', 'busy 2']);
});

test('a tab that goes on asking waits for its turn each time', async () => {
  const { done, take } = jobs();
  const goOn = async () => {
    for (let count = 0; count < 5; count += 1) await take(1, 0, 'busy');
  };
  const busy = goOn();
  await Promise.all([2, 3].map((tab) => take(tab, 0, `tab ${tab}`)));
  expect(done.length).toBeLessThanOrEqual(4);
  await busy;
});

test('of one frame only what was asked last waits', async () => {
  const { done, take } = jobs();
  const first = take(1, 0, 'running');
  const given = take(1, 4, 'given up');
  const last = take(1, 4, 'last');
  expect(await Promise.all([first, given, last])).toEqual(['running', undefined, 'last']);
  expect(done).toEqual(['running', 'last']);
});

test('between two jobs the browser gets its turn', async () => {
  const { done, take } = jobs();
  const all = [1, 2].map((tab) => take(tab, 0, `tab ${tab}`));
  await Promise.resolve();
  expect(done).toEqual(['tab 1']);
  await Promise.all(all);
});

test('a job that fails tells its own asker, and the next is done', async () => {
  const { turns, take } = jobs();
  const broken = turns.take({ tab: 1, frame: 0 }, () => Promise.reject(new Error('broken')));
  const next = take(1, 1, 'next');
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toBe('next');
});

test('nothing of a job is left when it is done, and the next one begins anew', async () => {
  const { turns } = jobs();
  const run = vi.fn(async () => 'done');
  expect(await turns.take({ tab: 1, frame: 0 }, run)).toBe('done');
  await task();
  expect(await turns.take({ tab: 1, frame: 0 }, run)).toBe('done');
  expect(run).toHaveBeenCalledTimes(2);
});

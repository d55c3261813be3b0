import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* numbers(count: number, onTake: (number: number) => void = () => undefined) {
  for (let number = 0; number < count; number += 1) {
    onTake(number);
    yield number;
  }
}

test('keeps the order, whatever takes longer', async () => {
  const given: number[] = [];
  const work = async (number: number) => {
    await wait((number * 7) % 5);
    return number * 10;
  };
  for await (const { item, result } of inOrder(numbers(20), 4, work)) given.push(result - item * 9);
  expect(given).toEqual([...Array(20).keys()]);
});

test('has no more underway than there is room for, while nobody takes the results', async () => {
  let taken = 0;
  const results = inOrder(
    numbers(100, () => {
      taken += 1;
    }),
    3,
    async (number) => number,
  );
  await results.next();
  await wait(20);
  // Three underway, the one that was given, and the one that is asked for ahead.
  expect(taken).toBeLessThanOrEqual(5);
  await results.return(undefined);
});

test('gives a result without waiting for a further item', async () => {
  let end = () => {};
  async function* slow() {
    yield 'one';
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  }
  const results = inOrder(slow(), 4, async (item) => item);
  expect((await results.next()).value?.result).toBe('one');
  const last = results.next();
  end();
  expect((await last).done).toBe(true);
});

test('fails as the work fails, after what came before it', async () => {
  const given: number[] = [];
  const work = async (number: number) => {
    if (number === 2) throw new Error('broken');
    return number;
  };
  await expect(async () => {
    for await (const { result } of inOrder(numbers(9), 4, work)) given.push(result);
  }).rejects.toThrow('broken');
  expect(given).toEqual([0, 1]);
});

import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { garbageCollector } from './collect-garbage.ts';

/** An object that nobody holds; it lives until it is collected. */
const forgotten = async () => {
  const seen = new WeakRef({ text: 'gone' });
  // What was made or looked at in a task is held until that task ends.
  await setImmediate();
  return seen;
};

it('collects once so much has piled up, and not before', async () => {
  // What other tests have left may be collected at any time, and what is held then falls.
  garbageCollector(0)();
  const collect = garbageCollector(16e6);
  const seen = await forgotten();
  collect();
  expect(seen.deref()).toBeDefined();
  await setImmediate();
  const piled = Array.from({ length: 3e6 }, (_, at) => at + 0.5);
  collect();
  expect(seen.deref()).toBeUndefined();
  // What is alive is not piled up: the next collection waits until as much has come again.
  const next = await forgotten();
  collect();
  expect(next.deref()).toBeDefined();
  expect(piled).toHaveLength(3e6);
});

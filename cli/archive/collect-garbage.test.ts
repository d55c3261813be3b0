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

it('collects once so much text has gone through, and not before', async () => {
  const collect = garbageCollector(100);
  const seen = await forgotten();
  collect(60);
  expect(seen.deref()).toBeDefined();
  await setImmediate();
  collect(40);
  expect(seen.deref()).toBeUndefined();
  const next = await forgotten();
  collect(99);
  expect(next.deref()).toBeDefined();
});

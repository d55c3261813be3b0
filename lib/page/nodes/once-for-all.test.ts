import { expect, test } from 'vitest';
import { onceForAll } from './once-for-all.ts';

const counted = () => {
  const log: string[] = [];
  const hold = onceForAll(({ name }: { name: string }) => {
    log.push(`${name} done`);
    return () => log.push(`${name} undone`);
  });
  return { log, hold };
};

test('what two have done is undone after both, in either order', () => {
  for (const isReversed of [false, true]) {
    const { log, hold } = counted();
    const key = { name: 'a' };
    const undos = [hold(key), hold(key)];
    expect(log).toEqual(['a done']);
    const [first, second] = isReversed ? undos.reverse() : undos;
    first?.();
    expect(log).toEqual(['a done']);
    second?.();
    expect(log).toEqual(['a done', 'a undone']);
  }
});

test('an undo counts once', () => {
  const { log, hold } = counted();
  const key = { name: 'a' };
  const undo = hold(key);
  hold(key);
  undo();
  undo();
  expect(log).toEqual(['a done']);
});

test('it begins anew after the end, and each object has its own', () => {
  const { log, hold } = counted();
  const key = { name: 'a' };
  hold(key)();
  hold(key);
  hold({ name: 'b' })();
  expect(log).toEqual(['a done', 'a undone', 'a done', 'b done', 'b undone']);
});

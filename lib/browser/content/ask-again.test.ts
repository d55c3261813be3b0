import { beforeEach, expect, it, vi } from 'vitest';
import { askAgain } from './ask-again.ts';

beforeEach(() => {
  // Each pause ends as soon as it has begun.
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const gone = new Error('The message port closed before a response was received.');

it('asks again when the background ends before it has answered, or does not listen yet', async () => {
  const ask = vi.fn<() => Promise<string | undefined>>();
  ask.mockRejectedValueOnce(gone).mockResolvedValueOnce(undefined).mockResolvedValueOnce('pack');
  expect(await askAgain(ask, () => true)).toBe('pack');
  expect(ask).toHaveBeenCalledTimes(3);
});

it('gives up after some time, and at once when the extension is gone', async () => {
  const never = vi.fn(async () => undefined);
  await expect(askAgain(never, () => true)).rejects.toThrow('nobody answers');
  expect(never).toHaveBeenCalledTimes(6);
  const refused = vi.fn(() => Promise.reject(gone));
  await expect(askAgain(refused, () => true)).rejects.toBe(gone);
  refused.mockClear();
  await expect(askAgain(refused, () => false)).rejects.toBe(gone);
  expect(refused).toHaveBeenCalledTimes(1);
});

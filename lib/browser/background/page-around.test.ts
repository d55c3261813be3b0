import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPageAroundAbout } from './page-around.ts';

let answers: unknown[];
const asked = vi.fn();

beforeEach(() => {
  // Each pause ends as soon as it has begun.
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
  fakeBrowser.reset();
  asked.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (...question: unknown[]) => {
    asked(...question);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return () => vi.useRealTimers();
});

test.each([
  ['at once', [{ about: true }]],
  ['while it is read on', [{ about: true, isReading: true }]],
  [
    'after it has been read',
    [{ about: false, isReading: true }, { about: false, isReading: true }, { about: true }],
  ],
  ['once somebody listens there', [new Error('nobody'), undefined, { about: true }]],
])('a frame is within the story when the page around it says so, %s', async (_, said) => {
  answers = said;
  expect(await isPageAroundAbout(3, 12)).toBe(true);
  expect(asked).toHaveBeenCalledWith(3, { type: 'get-summary' }, { frameId: 0 });
});

test.each([
  ['is about something else', [{ about: false }], 3],
  ['is read for too long', [{ about: false, isReading: true }], 8],
  ['has nobody who answers', [new Error('nobody')], 8],
  ['answers nonsense', ['yes'], 8],
])('it is not when the page %s', async (_, said, times) => {
  answers = said;
  expect(await isPageAroundAbout(3, 12)).toBe(false);
  expect(asked).toHaveBeenCalledTimes(times);
});

test('the page itself has nothing around it', async () => {
  answers = [{ about: true }];
  expect(await isPageAroundAbout(3, 0)).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

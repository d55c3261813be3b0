// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TornHomes } from './torn-homes.ts';

const page = () => {
  const said: string[] = [];
  const end = new AbortController();
  const work = {
    rest: ({ id }: Element) => said.push(`rest ${id}`),
    resume: ({ id }: Element) => said.push(`resume ${id}`),
  };
  const torn = new TornHomes(work, end.signal);
  const home = document.createElement('p');
  home.id = 'torn';
  const tear = (times: number) => {
    for (let time = 0; time < times; time += 1) torn.add([home]);
  };
  return { said, end, torn, home, tear };
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('an element that is torn time and again rests for a second, and no other', () => {
  const { said, torn, home, tear } = page();
  tear(11);
  expect([said, torn.isResting(home)]).toEqual([['rest torn'], true]);
  expect(torn.isResting(document.createElement('p'))).toBe(false);
  vi.advanceTimersByTime(990);
  expect(said).toEqual(['rest torn']);
  vi.advanceTimersByTime(20);
  expect([said, torn.isResting(home)]).toEqual([['rest torn', 'resume torn'], false]);
});

test('one that is torn now and then does not', () => {
  const { said, torn, home, tear } = page();
  tear(10);
  vi.advanceTimersByTime(1_100);
  tear(10);
  expect([said, torn.isResting(home)]).toEqual([[], false]);
});

test('nothing is resumed once the page has ended', () => {
  const { said, end, tear } = page();
  tear(11);
  end.abort();
  vi.advanceTimersByTime(5_000);
  expect(said).toEqual(['rest torn']);
});

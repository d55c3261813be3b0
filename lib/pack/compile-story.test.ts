import { expect, test } from 'vitest';
import { compileStory } from './compile-story.ts';
import { larkfieldSource } from './fixtures/larkfield.ts';

const withTelling = (telling: string) => {
  const source = larkfieldSource();
  return { ...source, events: source.events.map((event) => ({ ...event, tells: [telling] })) };
};

test('the gate and the titles name the work, misspellings apart', () => {
  const story = compileStory(larkfieldSource());
  expect(story.titles).toEqual(['larkfield']);
  expect(story.slips).toEqual(['lark field']);
  expect(story.gate).toEqual(expect.arrayContaining(['larkfield', 'lark field', 'ada lark', 'finn moor']));
});

test('a word class holds every form', () =>
  expect(compileStory(larkfieldSource()).forms).toEqual(
    expect.arrayContaining([expect.stringMatching(/^t\|.*ell/)]),
  ));

test('@who and @with are the event’s own people', () => {
  const event = compileStory(larkfieldSource()).events.find(({ id }) => id === 'finn-tells-rosa');
  expect(event?.tells?.[0]?.[0]).toEqual([1 * 3 + 2, expect.any(Number), 2 * 3 + 2, expect.any(Number)]);
});

test.each([
  ['#nothing', 'there is no concept nothing'],
  ['@nobody', 'there is no person nobody'],
  ['a|', 'nothing stands at one place'],
])('the telling "%s" is an error with its place', (telling, reason) => {
  expect(() => compileStory(withTelling(telling))).toThrow('events/ada-leaves-home.json: tells');
  expect(() => compileStory(withTelling(telling))).toThrow(reason);
});

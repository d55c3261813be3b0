import { expect, test } from 'vitest';
import { type Lists, prepareTellings } from '../engine/spoilers/prepare-tellings.ts';
import { compileStory } from './compile-story.ts';
import { larkfieldSource } from './fixtures/larkfield.ts';

const listAt = ({ first, items }: Lists, number: number) => [
  ...items.slice(first[number], first[number + 1]),
];

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
  expect(compileStory(larkfieldSource()).forms).toMatch(/^t\|.*ell/m));

test('@who and @with are the event’s own people', () => {
  const { events, slots, tellings } = compileStory(larkfieldSource());
  const { eventOf, places, slots: symbolsAt } = prepareTellings(slots, tellings);
  const first = eventOf.indexOf(events.findIndex(({ id }) => id === 'finn-tells-rosa'));
  const [who, , other] = listAt(places, first).map((slot) => listAt(symbolsAt, slot));
  expect([who, other]).toEqual([[1 * 3 + 2], [2 * 3 + 2]]);
});

test.each([
  ['#nothing', 'there is no concept nothing'],
  ['@nobody', 'there is no person nobody'],
  ['a|', 'nothing stands at one place'],
])('the telling "%s" is an error with its place', (telling, reason) => {
  expect(() => compileStory(withTelling(telling))).toThrow('events/ada-leaves-home.json: tells');
  expect(() => compileStory(withTelling(telling))).toThrow(reason);
});

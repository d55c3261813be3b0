import { expect, test } from 'vitest';
import { larkfieldSource } from '../fixtures/larkfield.ts';
import { compileStory } from './compile-story.ts';

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

test('the gate also looks for what the header adds, unless a shorter term holds it', () => {
  const source = larkfieldSource();
  const gate = ['Ada and Finn', 'Larkfield School'];
  expect(compileStory({ ...source, header: { ...source.header, gate } }).gate).toContain('ada and finn');
  expect(compileStory({ ...source, header: { ...source.header, gate } }).gate).not.toContain(
    'larkfield school',
  );
});

test('a word class holds every form', () => {
  const { te: tell, to: told } = compileStory(larkfieldSource()).forms;
  const symbols = /\ntells (\d+)\n/.exec(tell ?? '')?.[1];
  expect(symbols).toBeDefined();
  expect(told).toContain(`\ntold ${symbols}\n`);
});

test.each([
  ['#nothing', 'there is no concept nothing'],
  ['@nobody', 'there is no person nobody'],
  ['a|', 'nothing stands at one place'],
])('the telling "%s" is an error with its place', (telling, reason) => {
  expect(() => compileStory(withTelling(telling))).toThrow('events/ada-leaves-home.json: tells');
  expect(() => compileStory(withTelling(telling))).toThrow(reason);
});

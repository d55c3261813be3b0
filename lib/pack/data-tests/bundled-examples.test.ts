import { expect, test } from 'vitest';
import { preparePack } from '../../engine/prepare.ts';
import { readPage } from '../../engine/reading/read-page.ts';
import { readBlocks } from '../../engine/text/read-blocks.ts';
import { compilePack } from '../compile/compile-pack.ts';
import { readPackSource } from '../files/read-pack-source.ts';

const source = readPackSource('data/heartstopper');
const pack = preparePack(compilePack(source));

/** A page on which everybody has been named, as a page about the work does. */
const people = source.people
  .filter(({ kind }) => kind === 'character')
  .slice(0, 12)
  .map(({ name }) => name)
  .join(', ');

/** The events that a sentence points to, likeliest first. */
function pointsTo(text: string): string[] {
  const blocks = readBlocks([
    { text: people, kind: 'paragraph' },
    { text, kind: 'paragraph' },
  ]);
  const { sentences } = readPage(blocks, { title: source.header.title }, pack);
  return sentences
    .filter(({ block }) => block === 1)
    .flatMap(({ matches }) => matches.filter(({ blocked }) => !blocked))
    .map(({ event }) => pack.story.events[event]?.id ?? '');
}

// All entries are gone through, so that every failure is told at once.
test('every event is pointed to by its own sentences', () => {
  const missed = source.events.flatMap(({ id, examples }) =>
    examples.caught
      .filter((text) => !pointsTo(text).includes(id))
      .map((text) => `events/${id}.json: ${text}`),
  );
  expect(missed).toEqual([]);
});

test('an event is the likeliest one for most of its own sentences', () => {
  const all = source.events.flatMap(({ id, examples }) => examples.caught.map((text) => ({ id, text })));
  const first = all.filter(({ id, text }) => pointsTo(text)[0] === id);
  expect(first.length / all.length).toBeGreaterThan(0.8);
});

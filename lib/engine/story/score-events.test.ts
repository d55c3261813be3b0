import { expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';

const pack = larkfield();
const best = (text: string) => {
  const [match] =
    readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: '' }, pack).sentences[0]?.matches ?? [];
  return match && { ...match, event: pack.story.events[match.event]?.id };
};

test('an act counts more when its own person is meant', () => {
  const own = best('Ada left home.');
  const other = best('Finn left home.');
  expect(own).toMatchObject({ event: 'ada-leaves-home', acts: 1, hasWho: true });
  expect(other).toMatchObject({ event: 'ada-leaves-home', acts: 1, hasWho: false });
  expect(own?.score).toBeGreaterThan(other?.score ?? 0);
});

test('a telling outranks a hint', () =>
  expect(best('The secret letter lay there when Ada left home.')?.event).toBe('finn-tells-rosa'));

test('what makes it another matter blocks it', () =>
  expect(best('Ada left home early.')).toMatchObject({ blocked: true }));

test('nothing is ranked where nothing is found', () => expect(best('It rained.')).toBeUndefined());

import { describe, expect, test } from 'vitest';
import { readPackFiles } from '../files/read-pack-files.ts';
import { event } from '../schema/events.ts';
import { fact } from '../schema/facts.ts';
import type { Ask } from './ask.ts';
import { askEvent } from './ask-event.ts';
import { askFact } from './ask-fact.ts';

const contents = readPackFiles('data/test-packs/pride-and-prejudice');

/** An editor who gives these answers in turn, and what was complained of. */
function editor(...answers: readonly string[]) {
  const left = [...answers];
  const complaints: string[] = [];
  const ask: Ask = async (question, fault) => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer is left for: ${question}`);
    const complaint = fault?.(answer);
    if (complaint === undefined) return answer;
    complaints.push(complaint);
    return ask(question, fault);
  };
  return { ask, complaints, left };
}

describe('askEvent', () => {
  test('gives an entry that the schema takes', async () => {
    const { ask, complaints, left } = editor(
      ...['lydia-elopes', 'Lydia weds', 'lydia-marries'],
      ...['Lydia is married', 'V9', 'V3', 'E6', 'huge', 'major'],
      ...['lydia-benet', 'lydia-bennet', ''],
      ...['@lydia-bennet be married; lydia + wedding', ''],
      ...['Lydia is married in London.', 'Lydia buys a hat.'],
    );
    const entry = await askEvent(ask, contents);
    expect(left).toEqual([]);
    expect(complaints).toEqual([
      'There is an event with this id.',
      'Lower-case words with hyphens only.',
      'Must be one of: V1, V2, V3.',
      'Must be one of: premise, plot, major.',
      'The pack has no lydia-benet. Is lydia-bennet meant?',
    ]);
    expect(event.parse(entry)).toMatchObject({
      id: 'lydia-marries',
      reveal: { books: 'V3', screen: 'E6' },
      tells: ['@lydia-bennet be married', 'lydia + wedding'],
      examples: { caught: ['Lydia is married in London.'], ignored: ['Lydia buys a hat.'] },
    });
  });
});

describe('askFact', () => {
  test('gives a new fact with its source and its examples', async () => {
    const { ask, left } = editor(
      ...['serial', 'count', 'serial-parts', 'parts', 'six', '6', 'total', '', ''],
      ...['A catalogue', '', '2020', '', 'The serial has ten parts.', '2020-01-01'],
      ...['The serial has six parts.', '2020-01-01', 'Parts of it are sad.', '2020-01-01'],
    );
    const entry = await askFact(ask, contents, '2026-11-22');
    expect(left).toEqual([]);
    expect(fact.parse(entry)).toMatchObject({
      id: 'serial-parts',
      periods: [
        {
          value: { of: 'parts', number: 6, scope: 'total' },
          sources: [{ name: 'A catalogue', date: '2020' }],
        },
      ],
      checkedOn: '2026-11-22',
      examples: { wrong: [{ text: 'The serial has ten parts.' }], current: [{}], ignored: [{}] },
    });
  });

  test('closes the last period of a fact that is there, and keeps the rest of it', async () => {
    const { ask } = editor(
      ...['serial', 'release', 'serial-release', 'released', '1995-10-29', 'UK', '', '1995-10-29'],
      ...['A paper', 'https://example.org/', '', '', '', 'It ended in October 1995.', '2000-01-01', ''],
    );
    const entry = await askFact(ask, contents, '2026-11-22');
    const before = contents.files.find(({ file }) => file === 'facts/serial-release.json')?.raw;
    expect(entry).toMatchObject({
      periods: [
        (before as { periods: unknown[] }).periods[0],
        { from: '1995-09-24', until: '1995-10-29' },
        { from: '1995-10-29', sources: [{ name: 'A paper', url: 'https://example.org/' }] },
      ],
    });
    expect(entry).not.toHaveProperty('annotate');
    expect(fact.safeParse(entry).success).toBe(true);
  });
});

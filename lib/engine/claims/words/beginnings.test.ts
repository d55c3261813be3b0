import { expect, test } from 'vitest';
import { beginningsOf } from './beginnings.ts';
import { phraseTable } from './phrase-table.ts';

const songs = phraseTable<'sing' | 'hum'>(
  { sing: ['sing sings sang sung singing: |(out) loud'] },
  { hum: ['(softly) hums a/the tune'] },
);
const rain = phraseTable<'rain'>({}, { rain: ['hums of rain', 'atop @service tonight'] });
const ofHum = songs.signal(['hum']);
const ofSongs = songs.signal();

/** Words that begin phrases here; other words may begin some of tables that share a bit with these. */
const own = ['sings', 'softly', 'hums', 'atop'];

/** The terms at which a phrase begins, by what asks. */
function begin(text: string) {
  const terms = text.split(' ');
  const { tables, signals } = beginningsOf(terms);
  const at = (bits: Int32Array, bit: number) =>
    terms.filter((term, place) => own.includes(term) && ((bits[place] as number) & bit) !== 0).join(' ');
  return [at(tables, songs.bit), at(tables, rain.bit), at(signals, ofHum), at(signals, ofSongs)];
}

test.each([
  ['she sings', ['sings', '', '', 'sings']],
  ['he hums the tune', ['hums', '', 'hums', 'hums']],
  ['he softly hums a tune', ['softly hums', '', 'softly hums', 'softly hums']],
  // Only whole phrases count, each with its own table.
  ['he hums the song', ['', '', '', '']],
  ['he hums', ['', '', '', '']],
  ['it hums of rain', ['', 'hums', '', '']],
  // An outlet is one word, in however many it is named.
  ['atop @service @service tonight', ['', 'atop', '', '']],
  ['atop @service', ['', '', '', '']],
])('%s', (text, expected) => expect(begin(text)).toEqual(expected));

test('a table that is made later is found as well', () => {
  expect(begin('he hums quietly')).toEqual(['', '', '', '']);
  const later = phraseTable<'quiet'>({}, { quiet: ['hums quietly'] });
  const { tables } = beginningsOf(['he', 'hums', 'quietly']);
  expect((tables[1] as number) & later.bit).not.toBe(0);
});

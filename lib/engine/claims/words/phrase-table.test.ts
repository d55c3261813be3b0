import { describe, expect, test } from 'vitest';
import { tokenise } from '../../text/tokenise.ts';
import { beginningsOf } from './beginnings.ts';
import { cuesSaid, findCues } from './find-cues.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

const table = phraseTable<'come' | 'way' | 'day'>(
  { come: ['come comes came come coming: out|to town', 'land lands landed landed landing'] },
  { way: ['on the way|on the way out'], day: ['the way out|out'] },
);

const searchable = (text: string) => {
  const terms = tokenise(text).map((token) => token.text);
  return { terms, beginnings: beginningsOf(terms) };
};
const found = (text: string, first = 0, last = Number.POSITIVE_INFINITY) => {
  const words = searchable(text);
  return findCues(words, first, Math.min(last, words.terms.length), table).map(
    ({ cue, form, first: at, last: next }) => `${cue} ${form} ${at}-${next}`,
  );
};
const said = (text: string) => {
  const words = searchable(text);
  return [...cuesSaid(words, 0, words.terms.length, table)].sort();
};

describe('cues in text', () => {
  test.each([
    ['It came to town and landed.', ['come past 1-4', 'come past 5-6']],
    ['It is coming out.', ['come ing 2-4']],
    // The longest phrase at a place; none that overlaps it.
    ['It is on the way out.', ['way word 2-6']],
    ['It came from town.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('a phrase has to end where the search does', () =>
    expect(found('It is on the way out.', 0, 5)).toEqual(['way word 2-5']));

  test('a phrase has to begin where the search does', () =>
    expect(found('It is on the way out.', 3)).toEqual(['day word 3-6']));
});

test.each<[string, string[]]>([
  ['not/never seen', ['not seen', 'never seen']],
  ['in (the) shops', ['in shops', 'in the shops']],
  ['(only) just begun', ['only just begun', 'just begun']],
  ['be (soon/now) out', ['be out', 'be soon out', 'be now out']],
])('%s stands for each way to say it and no other', (phrase, ways) => {
  const cuesIn = (text: string, one: PhraseTable<string>) => {
    const words = searchable(text);
    return findCues(words, 0, words.terms.length, one).map(({ first, last }) =>
      words.terms.slice(first, last).join(' '),
    );
  };
  const alone = phraseTable({}, { one: [phrase] });
  const behindVerb = phraseTable({ one: [`have has had had having: ${phrase}`] }, {});
  for (const way of ways) {
    expect(cuesIn(way, alone)).toEqual([way]);
    expect(cuesIn(`has ${way}`, behindVerb)).toEqual([`has ${way}`]);
    const cut = way.split(' ').slice(0, -1).join(' ');
    expect(cuesIn(cut, alone)).toEqual([]);
    expect(cuesIn(`has ${cut}`, behindVerb)).toEqual([]);
  }
});

test('of what may be missing the way is taken that reaches furthest', () => {
  const tale = phraseTable<'one'>({}, { one: ['tell (the) (whole) the/whole/rest (story)'] });
  const lasts = (text: string) => {
    const words = searchable(text);
    return findCues(words, 0, words.terms.length, tale).map(({ last }) => last);
  };
  expect(lasts('tell the rest')).toEqual([3]);
  expect(lasts('tell the')).toEqual([2]);
  expect(lasts('tell the whole')).toEqual([3]);
  expect(lasts('tell the whole story')).toEqual([4]);
  expect(lasts('tell the whole rest story')).toEqual([5]);
  expect(lasts('tell story')).toEqual([]);
});

test('an outlet is one word of a phrase, in however many it is named', () => {
  const shown = phraseTable<'on' | 'court'>({}, { on: ['on @service'], court: ["@service 's court"] });
  const found = (text: string) => {
    const terms = text.split(' ');
    const cues = findCues({ terms, beginnings: beginningsOf(terms) }, 0, terms.length, shown);
    return cues.map(({ cue, first, last }) => `${cue} ${first}-${last}`);
  };
  expect(found('it is on @service now')).toEqual(['on 2-4']);
  expect(found('it is on @service @service now')).toEqual(['on 2-5']);
  expect(found("in @service @service @service 's court")).toEqual(['court 1-6']);
  expect(found("on @site , in @service @service 's own court")).toEqual([]);
});

test('what is said may overlap', () => {
  expect(said('It is on the way out.')).toEqual(['day', 'way']);
  expect(said('It is on the mend.')).toEqual([]);
});

test('tables that share a bit keep their phrases apart', () => {
  const word = (at: number) => 'k'.repeat(at + 1);
  const many = Array.from({ length: 70 }, (_, at) => phraseTable<'one'>({}, { one: [word(at)] }));
  const words = searchable(`${word(3)}, ${word(35)} and ${word(67)}.`);
  const finds = many.map((one) => findCues(words, 0, words.terms.length, one).length);
  expect(finds.flatMap((count, at) => (count > 0 ? [at] : []))).toEqual([3, 35, 67]);
});

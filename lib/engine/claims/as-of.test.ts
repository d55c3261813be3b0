import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../pack/fixtures/claims-in.ts';
import { riverbendFacts } from '../../pack/fixtures/riverbend-facts.ts';
import { addDays } from '../dates/calendar.ts';
import type { Day } from '../types.ts';

interface Turn {
  readonly text: string;
  /** A day on which the sentence is true. */
  readonly written: Day;
  /** The first day on which it no longer is. */
  readonly turns: Day;
}

interface Value {
  readonly state?: string;
  readonly scope?: string;
  readonly number?: number;
  readonly of?: string;
  readonly work?: string;
}
type Step = { readonly value: object; readonly from?: string; readonly until?: string };

const label = (subject: string) => (subject === 'film' ? 'the film' : subject.replace('-', ' '));

/** A sentence that holds while a value does; `undefined` for values that no sentence here states. */
function sentence(subject: string, attribute: string, value: Value): string | undefined {
  const name = label(subject);
  const of = `${attribute} ${value.state ?? value.scope ?? ''}`;
  const numbers: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };
  const count = numbers[value.number ?? 0];
  const said: Readonly<Record<string, string | undefined>> = {
    'release undated': `There is still no release date for ${name}.`,
    'release announced': `${name.charAt(0).toUpperCase()}${name.slice(1)} has not been released yet.`,
    'order not ordered': subject === 'film' ? undefined : `Kestrel has not ordered ${name} yet.`,
    'production not started': `Filming of ${name} has not started yet.`,
    'production filming': `Filming of ${name} is currently under way.`,
    'count out': value.of === 'volumes' && count ? `${count} volumes have been published so far.` : undefined,
    'count planned':
      value.of === 'volumes' && count
        ? `The comics are planned to be ${count.toLowerCase()} volumes in all.`
        : undefined,
    'final ': `${label(String(value.work))} will be the last of the comics.`,
  };
  return said[of];
}

const turnsOf = (fact: (typeof riverbendFacts)[number]): Turn[] =>
  (fact.periods as readonly Step[]).flatMap(({ value, from, until }) => {
    const text = sentence(fact.subject, fact.attribute, value as Value);
    return until === undefined || text === undefined
      ? []
      : [{ text, written: from ?? addDays(until, -10), turns: until }];
  });

const turns = riverbendFacts.flatMap(turnsOf);
const verdictOn = (turn: Turn, readOn: Day) => claimsIn(turn.text, turn.written, { readOn })[0]?.verdict;

describe('a claim that holds until a day', () => {
  test('covers every attribute that has a sentence', () => expect(turns.length).toBeGreaterThan(30));

  test.each(turns)('$text ($written) turns outdated on $turns', (turn) => {
    expect(verdictOn(turn, addDays(turn.turns, -1))).toBe('current');
    expect(verdictOn(turn, turn.turns)).toBe('outdated');
    expect(verdictOn(turn, addDays(turn.turns, 400))).toBe('outdated');
  });
});

describe('findClaims', () => {
  test('says nothing on a page that is not clearly about the work', () => {
    const found = (confidence: number) =>
      claimsIn('Season two has no release date yet.', '2026-03-01', { confidence });
    expect(found(0.4)).toEqual([]);
    expect(found(0.6)).toHaveLength(1);
  });

  test('without the day of the page judges what the text alone allows', () => {
    expect(claimsIn('Season 2 has not been ordered yet.', undefined)[0]).toMatchObject({
      verdict: 'outdated',
      trueWhenWritten: undefined,
    });
    expect(claimsIn('It arrives next Friday.', undefined)).toEqual([]);
  });

  test('tells the truth in one sentence with its day and source', () =>
    expect(claimsIn('Season two has no release date yet.', '2026-03-01')[0]).toMatchObject({
      truth: { text: 'Season 2 came out on 12 February 2027.' },
      since: '2027-02-12',
      sources: [{ name: 'The Riverbend Gazette' }],
      trueWhenWritten: true,
      fact: 'season-2-release',
    }));

  test('keeps the work of a sentence before, of the heading and of the title', () => {
    const undated = 'There is no release date yet.';
    expect(claimsIn(['The second season was ordered last year.', undated], '2026-03-01')[0]?.fact).toBe(
      'season-2-release',
    );
    expect(
      claimsIn([{ text: 'What about season three?', kind: 'heading', depth: 2 }, undated], '2026-03-01')[0]
        ?.fact,
    ).toBe('season-3-release');
    expect(claimsIn(undated, '2026-03-01', { title: 'Riverbend season 3: all we know' })[0]?.fact).toBe(
      'season-3-release',
    );
  });

  test('does work in proportion to the text', () => {
    const line =
      'The second season has no release date, and four volumes are out, and it lands on Friday, as season 2 may. ';
    const found = (copies: number) => claimsIn(line.repeat(copies), '2026-03-01').length;
    expect(found(40)).toBe(found(20) * 2);
  });
});

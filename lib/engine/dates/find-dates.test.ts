import { describe, expect, test } from 'vitest';
import { tokenise } from '../text/tokenise.ts';
import { addDays, dayNumber, dayOf, iso, lastOfMonth, weekdayOf } from './calendar.ts';
import { type Looks, resolveDate } from './date-mention.ts';
import { findDates } from './find-dates.ts';

const read = (text: string, day: string | undefined, looks: Looks) => {
  const tokens = tokenise(text);
  return findDates(tokens, 0, tokens.length).map((mention) => {
    const interval = resolveDate(mention, day, looks);
    return interval ? `${interval.from}..${interval.to}` : 'open';
  });
};

describe('calendar', () => {
  test('counts days over leap years and the turn of the year', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(dayOf(dayNumber('2026-11-22'))).toBe('2026-11-22');
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('2022-04-22')).toBe(5);
    expect(lastOfMonth(2023, 2)).toBe('2023-02-28');
    expect(iso(2023, 13, 5)).toBe('2024-01-05');
  });
});

describe('findDates', () => {
  test.each([
    ['It opened on 22 April 2022.', '2022-04-22..2022-04-22'],
    ['It opened on April 22nd, 2022.', '2022-04-22..2022-04-22'],
    ['the 22nd of April 2022', '2022-04-22..2022-04-22'],
    ['in August 2023', '2023-08-01..2023-08-31'],
    ['a mid-2023 date', '2023-05-01..2023-08-31'],
    ['early 2026', '2026-01-01..2026-04-30'],
    ['the second half of 2023', '2023-07-01..2023-12-31'],
    ['by summer 2023', '2023-06-01..2023-08-31'],
    ['the spring of 2026', '2026-03-01..2026-05-31'],
    ['in Q4 2023', '2023-10-01..2023-12-31'],
    ['some time in 2024', '2024-01-01..2024-12-31'],
    ['dated 2022-05-20 here', '2022-05-20..2022-05-20'],
  ])('%s, whatever the day', (text, expected) => expect(read(text, undefined, 'ahead')).toEqual([expected]));

  test.each<[string, string, Looks, string]>([
    ['this December', '2022-03-01', 'ahead', '2022-12-01..2022-12-31'],
    ['last month', '2023-01-15', 'back', '2022-12-01..2022-12-31'],
    ['in a few weeks', '2022-03-16', 'ahead', '2022-03-30..2022-04-27'],
    ['a few days ago', '2022-03-16', 'back', '2022-03-10..2022-03-14'],
    ['next year', '2022-05-20', 'ahead', '2023-01-01..2023-12-31'],
    ['later this year', '2024-03-20', 'ahead', '2024-01-01..2024-12-31'],
    ['early next year', '2022-05-20', 'ahead', '2023-01-01..2023-04-30'],
    ['on August 3', '2023-04-24', 'ahead', '2023-08-03..2023-08-03'],
    ['in October', '2024-11-02', 'back', '2024-10-01..2024-10-31'],
    ['last October', '2023-07-21', 'back', '2022-10-01..2022-10-31'],
    ['this past August', '2023-10-01', 'back', '2023-08-01..2023-08-31'],
    ['on Thursday', '2023-07-31', 'ahead', '2023-08-03..2023-08-03'],
    ['on Friday', '2023-12-17', 'back', '2023-12-15..2023-12-15'],
    ['next Tuesday', '2026-06-30', 'ahead', '2026-07-07..2026-07-07'],
    ['next Friday', '2026-06-30', 'ahead', '2026-07-03..2026-07-10'],
    ['next Monday', '2026-06-30', 'ahead', '2026-07-06..2026-07-06'],
    ['tomorrow', '2024-10-02', 'ahead', '2024-10-03..2024-10-03'],
    ['this morning', '2023-08-03', 'back', '2023-08-03..2023-08-03'],
    ['on the 17th', '2026-07-04', 'ahead', '2026-07-17..2026-07-17'],
    ['nine days ago', '2026-07-26', 'back', '2026-07-16..2026-07-18'],
    ['three days away', '2026-07-14', 'ahead', '2026-07-16..2026-07-18'],
    ['a week from Friday', '2022-04-14', 'ahead', '2022-04-22..2022-04-22'],
    ['a fortnight today', '2026-07-03', 'ahead', '2026-07-16..2026-07-18'],
    ['in the autumn', '2023-08-10', 'ahead', '2023-09-01..2023-11-30'],
    ['this summer', '2025-04-22', 'ahead', '2025-06-01..2025-08-31'],
    ['before Christmas', '2024-03-26', 'back', '2023-12-01..2023-12-31'],
    ['at the start of the month', '2024-10-14', 'back', '2024-10-01..2024-10-31'],
    ['the year to come', '2025-12-03', 'ahead', '2026-01-01..2026-12-31'],
    ['sometime this year', '2024-01-10', 'ahead', '2024-01-01..2024-12-31'],
    ['later in the year', '2024-01-10', 'ahead', '2024-01-01..2024-12-31'],
    ['later in the summer', '2024-06-10', 'ahead', '2024-06-01..2024-08-31'],
    ['in a fortnight', '2023-11-25', 'ahead', '2023-12-05..2023-12-13'],
  ])('%s, written on %s looking %s', (text, day, looks, expected) =>
    expect(read(text, day, looks)).toEqual([expected]),
  );

  test.each([
    'Fans may march on the sun.',
    'They may come back.',
    'Season 2 May return',
    'Six came out, two did not.',
    'He is 18 and she is 24.',
    'the second half of the film',
    'a third way in',
    'Later in the film they row.',
    'Sometime they row.',
    'He wrote 1,608 words.',
  ])('no date in: %s', (text) => expect(read(text, '2023-01-01', 'ahead')).toEqual([]));

  test('a time that hangs on the day of the article stays open without one', () => {
    expect(read('next year, in April, on Friday', undefined, 'ahead')).toEqual(['open', 'open', 'open']);
  });
});

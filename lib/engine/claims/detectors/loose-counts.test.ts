import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('loose counts', () => {
  test.each<[string, string | undefined, string]>([
    ['I gave him the first volume. There are four.', '2025-05-01', 'outdated volume-count'],
    ['The third volume is a joy. That makes three altogether.', '2023-05-01', 'outdated volume-count'],
    ['Four books, twelve episodes, one tired reader.', '2025-05-01', 'outdated volume-count'],
    ['Volumes one to four are on the table by the till.', '2025-05-01', 'outdated volume-count'],
    ['The first three are in stock.', '2023-05-01', 'outdated volume-count'],
    ['Readers of the comics have had four, and want more.', '2025-05-01', 'outdated volume-count'],
    ['The second volume is a joy. There will be four.', '2023-05-01', 'outdated volume-count'],
    [
      'The comics are to be loved, and the series is to run to four volumes.',
      '2023-05-01',
      'outdated volume-count',
    ],
    ['The novel is book 2 of 4.', '2023-05-01', 'outdated volume-count'],
    [
      'I was told, there being four of the books so far, to be patient.',
      '2025-05-01',
      'outdated volume-count',
    ],
    ['The third volume is a joy. All four there are cost ten pounds.', '2025-05-01', 'outdated volume-count'],
    ['The books are three, and all are short.', '2023-05-01', 'outdated volume-count'],
    ['I have the first of what will be four volumes.', '2023-05-01', 'outdated volume-count'],
    ['I have the first volume. One to four are on the table.', '2025-05-01', 'outdated volume-count'],
    ['Volume four is a joy. It is the darkest of the four by miles.', '2025-05-01', 'outdated volume-count'],
    [
      'Volume three has arrived, and I call it the best drawn of the three.',
      '2023-05-01',
      'outdated volume-count',
    ],
    [
      'Volume three is here. My favourite of the three, and the longest.',
      '2023-05-01',
      'outdated volume-count',
    ],
    ['Readers of the comics must make do with four books.', '2025-05-01', 'outdated volume-count'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['I gave him the first volume. There are four boys in it.', '2025-05-01'],
    ['The town is small. There are four.', '2025-05-01'],
    ['I gave him the first volume. There are three.', '2025-05-01'],
    ['Four books to read after it.', '2025-05-01'],
    ['In volumes one to four she grows up.', '2025-05-01'],
    ['The second season is short. There are four.', '2025-05-01'],
    ['I gave him the first volume. There are five.', '2029-05-01'],
    ['Are there four volumes?', '2025-05-01'],
    ['I was told, there being three of the books so far, to be patient.', '2025-05-01'],
    ['The third volume is a joy. All four there are cousins.', '2029-05-01'],
    ['The second volume is a joy. There will be four seasons.', '2023-05-01'],
    ['The second volume is a joy. There will be six.', '2023-05-01'],
    ['I have the first of what will be four apples.', '2023-05-01'],
    ['I have the first volume. One to four is when we close.', '2025-05-01'],
    ['Season two was fun. It is the darkest of the four.', '2027-05-01'],
    ['Volume four is a joy. She is the oldest of the four.', '2025-05-01'],
    ['Volume four is a joy. It is the darkest of the four summers.', '2025-05-01'],
    ['Readers must make do with four chairs.', '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

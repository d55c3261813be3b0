import { describe, expect, test } from 'vitest';
import { riverbend } from '../../pack/fixtures/riverbend.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { findWorks } from './find-works.ts';

const pack = riverbend();
const find = (text: string) =>
  readBlocks([{ text, kind: 'paragraph' }]).flatMap((block) => findWorks(block, pack));
const said = (text: string) =>
  find(text).map(({ start, end, kind, works, units, relation }) =>
    [text.slice(start, end), kind, works.join('+'), units.join('+'), relation].filter(Boolean).join(' | '),
  );

describe('findWorks', () => {
  test.each<[string, string[]]>([
    ['They binged season two.', ['season two | season | season-2 | S2']],
    [
      'The second and third seasons are here.',
      ['second and third seasons | season | season-2+season-3 | S2+S3'],
    ],
    ['Seasons 1-3 in a box', ['Seasons 1-3 | season | season-1+season-2+season-3 | S1+S2+S3']],
    ['The second series began.', ['second series | season | season-2 | S2']],
    ['I own volumes four and five.', ['volumes four and five | volume | volume-4+volume-5 | V4+V5']],
    ['Vol. 3 is short.', ['Vol. 3 | volume | volume-3 | V3']],
    ['the fifth and final book', ['fifth and final book | volume | volume-5 | V5 | last']],
    ['the first two volumes', ['first two volumes | volume | volume-1+volume-2 | V1+V2']],
    ['See S2E4 again', ['S2E4 | episode | S2E4']],
    ['season 2, episode 5', ['season 2, episode 5 | episode | S2E5']],
    ['S2 Ep. 4 – recap', ['S2 Ep. 4 | episode | S2E4']],
    ['S2, episodes 1 and 2 reviewed', ['S2, episodes 1 and 2 | episode | S2E1+S2E2']],
    ['Riverbend 2x03 recap', ['Riverbend | franchise | riverbend', '2x03 | episode | S2E3']],
    ['There is no season four.', ['season four | season | season-4']],
    ['A seventh volume was never drawn.', ['seventh volume | volume']],
    ['Riverbend Always is out.', ['Riverbend Always | film | film | FILM']],
    ['The film opened.', ['The film | film | film | FILM']],
    ['the feature-length finale', ['the feature-length finale | film | film | FILM']],
    [
      'the show and the graphic novels',
      ['the show | show | show', 'the graphic novels | book-series | comics'],
    ],
    ['the next season', ['the next season | season | next']],
    ['this upcoming season', ['this upcoming season | season | next']],
    ['She liked last season.', ['last season | season | previous']],
    ['Two are out, with a third on the way.', ['third | part']],
    ['the novella Ada and Finn', ['the novella | novella', 'Ada and Finn | novella | novella']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    'He ran three seasonal stalls.',
    'Ada and Finn went home.',
    'They came third in the race.',
    'She was the third person to call.',
    'On the sixth of May it rained.',
    'A second later he was gone.',
    'Hollow Crown season 3 was a let-down for us all.',
    'We loved the third season of Hollow Crown last year.',
    'He lives on S4C all day.',
    'the chapter about boats',
    'We cut 2 x 4 planks and 0x1 is a number.',
    'A third of the book is maps.',
    'a riverbend in the valley',
  ])('nothing but generic nouns in: %s', (text) =>
    expect(
      find(text).filter(({ works, numbers, relation }) => works.length + numbers.length > 0 || relation),
    ).toEqual([]),
  );

  test('marks what is not known to exist yet, and a known slip', () => {
    expect(find('Will there be a Riverbend season 4?').at(-1)?.indefinite).toBe(true);
    expect(find('We want another season.')[0]).toMatchObject({ indefinite: true, relation: 'next' });
    expect(find('Riverbent is back')[0]).toMatchObject({ slip: true, works: ['riverbend'] });
    expect(find('Season 4 is nigh')[0]?.indefinite).toBeUndefined();
  });

  test('takes time linear in the text', () => {
    const steps = (copies: number) =>
      find('the first second third fourth and final and last '.repeat(copies)).length;
    expect(steps(400)).toBeLessThanOrEqual(steps(200) * 2 + 2);
  });
});

import { describe, expect, test } from 'vitest';
import { riverbend } from '../../../pack/fixtures/riverbend.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { findClaims } from '../find-claims.ts';
import { prepareClaimWeights } from './prepare-claim-weights.ts';

const plain = riverbend();
/** As if "kettle" had been learned to lapse. */
const learned: typeof plain = {
  ...plain,
  claimWeights: prepareClaimWeights({
    lapses: { bias: -300, names: 'kettle', values: [600] },
    threshold: 75,
  }),
};

const found = (text: string, published: string, pack = learned) =>
  findClaims(
    readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: 'Riverbend', published }, pack),
    { about: true, confidence: 1 },
    pack,
    '2031-06-01',
  ).map(({ verdict, fact, why }) => `${verdict} ${fact} ${why[0]?.what}`);

describe('lapsing sentences', () => {
  const text = 'For season three the kettle stands ready.';

  test('are told what has lapsed since', () =>
    expect(found(text, '2028-06-01')).toEqual(['outdated season-3-release learned']));

  test('of which nothing has lapsed get no note', () => expect(found(text, '2030-06-01')).toEqual([]));

  test('are passed over where nothing was learned', () =>
    expect(found(text, '2028-06-01', plain)).toEqual([]));

  test('have to be surer where a day is named', () => {
    const unsure = {
      ...plain,
      claimWeights: prepareClaimWeights({
        lapses: { bias: -300, names: 'kettle', values: [390] },
        threshold: 60,
      }),
    };
    expect(found(text, '2028-06-01', unsure)).toEqual(['outdated season-3-release learned']);
    expect(found('For season three the kettle was cleaned on 3 May.', '2028-06-01', unsure)).toEqual([]);
    expect(found('For season three the kettle was cleaned on 3 May.', '2028-06-01')).toEqual([
      'outdated season-3-release learned',
    ]);
  });

  test('leave a sentence to the detector that reads it', () =>
    expect(found('The kettle waits: season three is not out yet.', '2028-06-01')).not.toContain(
      'outdated season-3-release learned',
    ));
});

import { expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { carriedUnits } from './carried-units.ts';

test('what was named last holds until another is named or a heading comes', () => {
  const page = readPage(
    readBlocks([
      { text: 'In season 2 it rains. Nobody minds.', kind: 'paragraph' },
      { text: 'Somebody sings.', kind: 'paragraph' },
      { text: 'The cast', kind: 'heading' },
      { text: 'They are well.', kind: 'paragraph' },
    ]),
    { title: '' },
    larkfield(),
  );
  expect(carriedUnits(page, [['S2'], [], [], [], []])).toEqual([
    undefined,
    { where: 'block', units: ['S2'] },
    { where: 'section', units: ['S2'] },
    undefined,
    undefined,
  ]);
});

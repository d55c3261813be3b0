import { expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { carriedUnits } from './carried-units.ts';
import { NamedUnits } from './named-units.ts';

test('what was named last holds until another is named or a heading comes', () => {
  const pack = larkfield();
  const page = readPage(
    readBlocks([
      { text: 'In season 2 it rains. Nobody minds.', kind: 'paragraph' },
      { text: 'Somebody sings.', kind: 'paragraph' },
      { text: 'The cast', kind: 'heading' },
      { text: 'They are well.', kind: 'paragraph' },
    ]),
    { title: '' },
    pack,
  );
  const units = new NamedUnits(['S2'], pack.reveals);
  expect(carriedUnits(page, [units])).toEqual([
    undefined,
    { block: 0, units },
    { block: 0, units },
    undefined,
    undefined,
  ]);
});

import { expect, test } from 'vitest';
import { compilePack } from '../../../pack/compile/compile-pack.ts';
import { larkfieldSource } from '../../../pack/fixtures/larkfield.ts';
import { preparePack } from '../../prepare.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { findWorks } from '../../works/find-works.ts';
import { unitsMeant } from './units-meant.ts';

const source = larkfieldSource();
const pack = preparePack(
  compilePack({
    ...source,
    works: [
      ...source.works.map((work) =>
        work.id === 'season-2' ? { ...work, adapts: [{ work: 'lamplight', part: 'part' as const }] } : work,
      ),
      {
        id: 'lamplight',
        kind: 'novella' as const,
        title: 'Lamplight Letters',
        partOf: 'larkfield',
        aliases: [],
        shared: [],
        misspellings: [],
        adapts: [],
      },
    ],
  }),
);

test.each([
  ['Season 2 is here', ['S2']],
  ['Lamplight Letters is out in paperback', ['S2']],
  ['Larkfield #2 made me cry', ['V2', 'S2']],
  ['Larkfield 2, reviewed', ['V2', 'S2']],
  ['Larkfield 9, reviewed', []],
  ['The finale of season 2 hurt', ['S2', 'S2E2']],
  ['Season 2 ending explained', ['S2', 'S2E2']],
  ["Season 2's last episode is long", ['S2', 'S2E2']],
  ['Season 2 is here, and we hope for a happy ending', ['S2']],
  ['Last night an episode of season 2 ran', ['S2']],
  ['The ending of Larkfield 2 hurt', ['V2', 'S2']],
  ['Season 2, episode 1: a finale already?', ['S2E1']],
  ['Larkfield made me cry', []],
  ['The second takes a darker turn', ['V2', 'S2']],
  ['The second boy takes a darker turn', []],
])('%s', (text, expected) => {
  for (const block of readBlocks([{ text, kind: 'title' }]))
    expect(unitsMeant(findWorks(block, pack), block.tokens, pack)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { preparePack } from '../../engine/prepare.ts';
import type { ClaimFinding, SpoilerFinding } from '../../engine/types.ts';
import { compilePack } from '../compile/compile-pack.ts';
import { readPackSource } from '../files/read-pack-source.ts';

// Another story in the same form: nothing of the program knows either.
const source = readPackSource('data/test-packs/pride-and-prejudice');
const pack = preparePack(compilePack(source));

const read = (text: string, published = '2020-01-01') =>
  analyse(
    [
      { text: 'Pride and Prejudice, read again', kind: 'title' },
      { text, kind: 'paragraph' },
    ],
    { title: 'Pride and Prejudice, read again', published },
    pack,
    source.header.checkedOn,
  ).findings.filter(({ block }) => block === 1);
const events = (text: string) =>
  read(text)
    .filter((finding): finding is SpoilerFinding => finding.type === 'spoiler')
    .map(({ event }) => event);
const verdicts = (text: string, published: string) =>
  read(text, published)
    .filter((finding): finding is ClaimFinding => finding.type === 'claim')
    .map(({ fact, verdict }) => `${fact} ${verdict}`);

const caught = source.events.flatMap(({ id, examples }) =>
  examples.caught.map((text) => [id, text] as const),
);
const ignored = source.events.flatMap(({ id, examples }) =>
  examples.ignored.map((text) => [id, text] as const),
);

describe('a pack about another story', () => {
  test.each(caught)('%s is found: %s', (id, text) => {
    expect(events(text)).toContain(id);
  });

  test.each(ignored)('%s is not found: %s', (id, text) => {
    expect(events(text)).not.toContain(id);
  });

  test('tells the unit that a finding gives away', () => {
    const [finding] = read('Lydia elopes with Wickham from Brighton.');
    expect(finding).toMatchObject({
      event: 'lydia-elopes',
      reveal: { books: 'V3', screen: 'E5' },
      level: 'major',
    });
  });

  test('has its claims judged by its own timeline', () => {
    expect(verdicts('Pride and Prejudice will start on 24 September.', '1995-09-01')).toEqual([
      'serial-release outdated',
    ]);
    expect(verdicts('Colin Firth plays Mr Darcy.', '2020-01-01')).toEqual(['colin-firth-plays current']);
    expect(verdicts('Colin Firth plays Mr Collins.', '2020-01-01')).toEqual(['colin-firth-plays wrong']);
  });

  // "It is on …" speaks of coming out where it names who shows it.
  test.each([
    ['It is on BBC One this autumn.', ['serial-release outdated']],
    ['From this autumn Pride and Prejudice is on the BBC.', ['serial-release outdated']],
    ['Pride and Prejudice is not on BBC One yet.', ['serial-release outdated']],
    ['It is on Netflix this autumn.', []],
    ['From this autumn Pride and Prejudice is on Netflix.', []],
    ['Pride and Prejudice is not on Netflix yet.', []],
    ['It is on BBD One this autumn.', []],
  ])('has services of its own: %s', (text, expected) =>
    expect(verdicts(text, '1995-05-01')).toEqual(expected),
  );
});

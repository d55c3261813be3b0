import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalForm } from './canonical-form.ts';
import { checkPack } from './check-pack.ts';
import { type PackKind, packKinds } from './pack-kinds.ts';
import { readPackSource } from './read-pack-source.ts';

const schemas = '../../schema';
// biome-ignore lint/suspicious/noExplicitAny: a test may break a file in any way.
type Broken = any;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  cpSync('data/test-packs/pride-and-prejudice', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Changes a file of the pack and leaves it in canonical form. */
function change(file: string, how: (entry: Broken) => void): void {
  const entry = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  how(entry);
  const kind = (file.includes('/') ? file.split('/')[0] : 'pack') as PackKind;
  const up = kind === 'pack' ? '' : '../';
  const schema = `${up}${schemas}/${packKinds[kind].schemaName}.schema.json`;
  writeFileSync(join(folder, file), canonicalForm(kind, entry, schema));
}

const told = () =>
  checkPack(folder, schemas).problems.map(({ file, key, reason }) => ({ file, key, reason }));
const problem = (file: string, key: string, reason: RegExp) => ({
  file,
  key,
  reason: expect.stringMatching(reason),
});

describe('checkPack', () => {
  test('finds nothing wrong in a pack that is right', () => {
    expect(checkPack(folder, schemas)).toEqual({
      counts: { works: 6, people: 16, events: 9, concepts: 5, facts: 8 },
      problems: [],
    });
  });

  test('tells ten mistakes in one run, each with file and key', () => {
    change('events/lydia-elopes.json', (event) => event.who.push('lydia-benet'));
    change('pack.json', (pack) => {
      const { units } = pack.lines[0];
      units.push(units.splice(1, 1)[0]);
    });
    change('facts/serial-release.json', (fact) => {
      fact.periods[1].from = '1995-09-01';
    });
    change('facts/novel-release.json', (fact) => {
      fact.periods[0].sources = [];
    });
    cpSync(join(folder, 'events/darcy-letter.json'), join(folder, 'events/another-letter.json'));
    change('people/charlotte-lucas.json', (person) => person.aliases.push('Jane'));
    const everything = Array.from({ length: 5 }, () => '#propose').join(' ');
    change('events/second-proposal.json', (event) => event.tells.push(everything));
    change('facts/serial-episodes.json', (fact) => delete fact.examples);
    writeFileSync(
      join(folder, 'works/serial.json'),
      readFileSync(join(folder, 'works/serial.json'), 'utf8').replaceAll('  ', '\t'),
    );
    change('events/bingley-leaves.json', (event) => event.acts.push('leave + + town'));

    expect(told()).toEqual([
      problem('events/another-letter.json', 'id', /must be the file's name, not darcy-letter/),
      problem('events/bingley-leaves.json', 'acts.2', /empty|nothing stands/),
      problem('events/darcy-letter.json', 'id', /is the id of events\/another-letter.json already/),
      problem('events/lydia-elopes.json', 'who', /no person lydia-benet/),
      problem('events/second-proposal.json', 'tells.4', /could run away/),
      problem('facts/novel-release.json', 'periods.0.sources', /at least one source/),
      problem('facts/serial-episodes.json', 'examples', /needs a sentence that is/),
      problem('facts/serial-episodes.json', 'examples.ignored', /needs a sentence/),
      problem('facts/serial-release.json', 'periods.1', /overlaps/),
      problem('pack.json', 'lines.books.units.2', /V2 is out of order after V3/),
      problem('people/jane-bennet.json', 'aliases.0', /"Jane" is claimed by people\/charlotte-lucas.json/),
      problem('works/serial.json', 'line 2', /canonical form/),
    ]);
  });

  test.each<[string, string, (entry: Broken) => void, string, RegExp]>([
    [
      'an unknown key',
      'works/serial.json',
      (work) => {
        work.colour = 'red';
      },
      '(whole file)',
      /colour/,
    ],
    [
      'an unknown concept',
      'events/lydia-elopes.json',
      (event) => event.acts.push('#flee'),
      'acts.1',
      /no concept flee/,
    ],
    [
      'an unknown person in a telling',
      'events/lydia-elopes.json',
      (event) => event.acts.push('@kitty'),
      'acts.1',
      /no person kitty/,
    ],
    [
      'an unknown work',
      'facts/colin-firth-plays.json',
      (fact) => {
        fact.periods[0].value.works = ['film'];
      },
      'periods.0.value.works',
      /no work film/,
    ],
    [
      'an unknown subject',
      'facts/colin-firth-plays.json',
      (fact) => {
        fact.subject = 'nobody';
      },
      'subject',
      /no work or person nobody/,
    ],
    [
      'an unknown unit',
      'events/lydia-elopes.json',
      (event) => {
        event.reveal.books = 'V9';
      },
      'reveal.books',
      /no unit V9 on the line books/,
    ],
    [
      'an unknown line',
      'events/lydia-elopes.json',
      (event) => {
        event.reveal = { radio: 'V1' };
      },
      'reveal.radio',
      /no line radio/,
    ],
    [
      'a part that is given up before it begins',
      'people/mr-darcy.json',
      (person) => {
        person.playedBy[0] = { actor: 'colin-firth', from: 'E5', until: 'E2' };
      },
      'playedBy.0',
      /E2 is before E5/,
    ],
    [
      'a period that runs backwards',
      'facts/serial-release.json',
      (fact) => {
        fact.periods[0].from = '1996-01-01';
      },
      'periods.0',
      /runs backwards/,
    ],
    [
      'a last period that has ended',
      'facts/novel-release.json',
      (fact) => {
        fact.periods[0].until = '1900';
      },
      'periods.0.until',
      /must be open/,
    ],
    [
      'a misspelling that is a name',
      'people/mr-darcy.json',
      (person) => {
        person.misspellings = ['Wickham'];
      },
      'misspellings.0',
      /claimed by people\/george-wickham.json/,
    ],
    [
      'an event that nothing tells',
      'events/darcy-pays-wickham.json',
      (event) => {
        event.tells = [];
        event.acts = [];
      },
      'tells',
      /nothing tells/,
    ],
    [
      'a fact that tells story without a safe sentence',
      'facts/serial-episodes.json',
      (fact) => {
        fact.reveal = { screen: 'E1' };
      },
      'safe',
      /is needed/,
    ],
    [
      'a day that is none',
      'facts/serial-episodes.json',
      (fact) => {
        fact.checkedOn = '2026-02-30';
      },
      'checkedOn',
      /date/,
    ],
  ])('tells %s', (_what, file, how, key, reason) => {
    change(file, how);
    expect(told()).toEqual([problem(file, key, reason)]);
  });

  test('lets a name be shared when both say so', () => {
    for (const id of ['jane-bennet', 'charlotte-lucas'])
      change(`people/${id}.json`, (person) => {
        person.aliases = [...new Set([...person.aliases, 'Jane'])];
        person.shared = ['Jane'];
      });
    expect(told()).toEqual([]);
  });

  test('tells a file that is no JSON, and still checks the others', () => {
    writeFileSync(join(folder, 'facts/novel-release.json'), '{ "id": ');
    change('events/lydia-elopes.json', (event) => event.who.push('kitty'));
    expect(told().map(({ file }) => file)).toEqual(['events/lydia-elopes.json', 'facts/novel-release.json']);
  });
});

describe('readPackSource', () => {
  test('throws with everything that the schema does not allow', () => {
    change('events/lydia-elopes.json', (event) => {
      event.level = 'huge';
    });
    change('facts/novel-release.json', (fact) => {
      fact.periods[0].sources = [];
    });
    expect(() => readPackSource(folder)).toThrow(
      /events\/lydia-elopes.json: level: [\s\S]*facts\/novel-release.json: periods.0.sources: /,
    );
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPackSource } from '../files/read-pack-source.ts';
import { PackCopy, problem, schemas } from '../fixtures/pack-copy.ts';
import { checkPack } from './check-pack.ts';

let pack: PackCopy;

beforeEach(() => {
  pack = new PackCopy();
});

afterEach(() => {
  pack.remove();
});

describe('checkPack', () => {
  test('finds nothing wrong in a pack that is right', () => {
    expect(checkPack(pack.folder, schemas)).toEqual({
      counts: { works: 6, people: 16, events: 9, concepts: 5, facts: 8 },
      problems: [],
    });
  });

  test('tells ten mistakes in one run, each with file and key', () => {
    pack.change('events/lydia-elopes.json', (event) => event.who.push('lydia-benet'));
    pack.change('pack.json', (header) => {
      const { units } = header.lines[0];
      units.push(units.splice(1, 1)[0]);
    });
    pack.change('facts/serial-release.json', (fact) => {
      fact.periods[1].from = '1995-09-01';
    });
    pack.change('facts/novel-release.json', (fact) => {
      fact.periods[0].sources = [];
    });
    pack.write('events/another-letter.json', pack.read('events/darcy-letter.json'));
    pack.change('people/charlotte-lucas.json', (person) => person.aliases.push('Jane'));
    const everything = Array.from({ length: 5 }, () => '#propose').join(' ');
    pack.change('events/second-proposal.json', (event) => event.tells.push(everything));
    pack.change('facts/serial-episodes.json', (fact) => delete fact.examples);
    pack.write('works/serial.json', pack.read('works/serial.json').replaceAll('  ', '\t'));
    pack.change('events/bingley-leaves.json', (event) => event.acts.push('leave + + town'));

    expect(pack.told()).toEqual([
      problem('events/another-letter.json', 'id', /must be the file's name, not darcy-letter/),
      problem('events/bingley-leaves.json', 'acts.2', /empty|nothing stands/),
      problem('events/darcy-letter.json', 'id', /is the id of events\/another-letter.json already/),
      problem('events/lydia-elopes.json', 'who', /no person lydia-benet; is lydia-bennet meant/),
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

  test('lets a name be shared when both say so', () => {
    for (const id of ['jane-bennet', 'charlotte-lucas'])
      pack.change(`people/${id}.json`, (person) => {
        person.aliases = [...new Set([...person.aliases, 'Jane'])];
        person.shared = ['Jane'];
      });
    expect(pack.told()).toEqual([]);
  });

  test('tells a file that is no JSON, and still checks the others', () => {
    pack.write('facts/novel-release.json', '{ "id": ');
    pack.change('events/lydia-elopes.json', (event) => event.who.push('kitty'));
    expect(pack.told().map(({ file }) => file)).toEqual([
      'events/lydia-elopes.json',
      'facts/novel-release.json',
    ]);
  });

  test('tells the line in which a comma is missing', () => {
    const written = pack.read('facts/novel-release.json');
    pack.write('facts/novel-release.json', written.replace('"subject": "novel",', '"subject": "novel"'));
    const line = written.split('\n').findIndex((one) => one.includes('"subject"')) + 2;
    expect(pack.told()).toEqual([problem('facts/novel-release.json', `line ${line}`, /^Expected ','/)]);
  });
});

describe('readPackSource', () => {
  test('takes a mark at the beginning of a file for a matter of form', () => {
    const written = pack.read('people/jane-bennet.json');
    pack.write('people/jane-bennet.json', `\ufeff${written}`);
    expect(pack.told()).toEqual([problem('people/jane-bennet.json', 'line 1', /canonical form/)]);
    expect(checkPack(pack.folder, schemas).problems).toMatchObject([{ form: written }]);
  });

  test('names files that nobody would read, and no hidden ones', () => {
    for (const name of ['events/.hidden', 'events/letter.json.txt', 'event.json', 'notes.md'])
      pack.write(name, '{}');
    const told = ['event.json', 'events/letter.json.txt', 'notes.md'];
    expect(pack.told()).toEqual(told.map((name) => problem(name, '(whole file)', /read by nobody/)));
  });

  test('says of a folder without a pack that there is none', () => {
    expect(checkPack(`${pack.folder}/works`, schemas).problems).toContainEqual(
      problem('pack.json', '(whole file)', /^there is no such file$/),
    );
  });

  test('throws with everything that the schema does not allow', () => {
    pack.change('events/lydia-elopes.json', (event) => {
      event.level = 'huge';
    });
    pack.change('facts/novel-release.json', (fact) => {
      fact.periods[0].sources = [];
    });
    expect(() => readPackSource(pack.folder)).toThrow(
      /events\/lydia-elopes.json: level: [\s\S]*facts\/novel-release.json: periods.0.sources: /,
    );
  });
});

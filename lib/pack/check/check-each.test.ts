import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Broken, PackCopy, problem } from '../fixtures/pack-copy.ts';

let pack: PackCopy;

beforeEach(() => {
  pack = new PackCopy();
});

afterEach(() => {
  pack.remove();
});

describe('checkPack', () => {
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
    [
      'a service that is called by an everyday word',
      'pack.json',
      (header) => {
        header.outlets = { service: ['BBC One', 'the BBC', 'Now', 'Gold+'] };
      },
      'outlets.service.2',
      /"Now" is also a word .* \("Now TV"\)/,
    ],
  ])('tells %s', (_what, file, how, key, reason) => {
    pack.change(file, how);
    expect(pack.told()).toEqual([problem(file, key, reason)]);
  });
});

import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('only a year', () => {
  test.each<[string, string | undefined, string]>([
    ['Kestrel only says 2031.', '2030-09-01', 'outdated release-date'],
    ['Some time next year, that is all they know about the film.', '2030-09-01', 'outdated release-date'],
    ['"2031" is all it says of the film.', '2030-09-01', 'outdated release-date'],
    ['Season two, month unknown.', '2026-09-01', 'outdated release-date'],
    ['The streamer will go no further than "2031".', '2030-09-01', 'outdated release-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Kestrel only says no.', '2030-09-01'],
    ['She only says hello in May.', '2031-04-01'],
    ['All they know about the trailer is 2031.', '2030-09-01'],
    ['Kestrel only says 2031.', undefined],
    ['Is 2031 all they know?', '2030-09-01'],
    ['Finn would go no further than the gate in 2031.', '2030-09-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

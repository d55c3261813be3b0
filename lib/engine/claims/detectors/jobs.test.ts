import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('jobs', () => {
  test.each<[string, string | undefined, string]>([
    ['The film is directed by Ivo Lund.', '2030-05-01', 'wrong other'],
    ['All of the film was directed, as ever, by Ivo Lund.', '2030-05-01', 'wrong other'],
    ['Season 4 is close. It will be directed by Ivo Lund.', '2030-06-01', 'wrong other'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['The film is directed by Nell Sato.', '2030-05-01'],
    ['Ivo Lund directed the first two seasons.', '2030-05-01'],
    ['Nell Sato takes over from Ivo Lund as director of the film.', '2030-05-01'],
    ['Season 1 began it all. Director Nell Sato, in a green coat.', '2030-04-20'],
    ['The film is near. Corrections: I wrote that the director was Ivo Lund.', '2030-05-01'],
    ['Who directs the film?', '2030-05-01'],
    ['Ivo Lund directed the first two seasons and Nell Sato the film.', '2030-05-01'],
    ['We like the film. Ivo Lund directed every episode so far.', '2030-04-20'],
    ['Season 4 is close. It will be directed by Nell Sato.', '2030-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

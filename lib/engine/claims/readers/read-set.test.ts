import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('a shoot as it is seen', () => {
  test.each<[string, string, string]>([
    ['The crew has taken over the harbour for two days.', '2026-03-10', 'outdated filming'],
    ['Locals spotted the crew by the river this week.', '2026-03-10', 'outdated filming'],
    ['They are three weeks into series two.', '2026-03-10', 'outdated filming'],
    ['The unit is expected to stay until June.', '2026-03-10', 'outdated filming'],
    ['The cast is back on set for season three.', '2028-04-10', 'outdated filming'],
    ['Season three goes before the cameras in the spring.', '2028-01-10', 'outdated filming'],
    ['The crew packed up last week.', '2028-07-25', 'outdated filming'],
    ['The last scenes of season two have been shot.', '2026-07-02', 'outdated filming'],
    ['The second season is in the can.', '2026-07-02', 'outdated filming'],
    ['Work begins on the Riverbend film.', '2030-05-10', 'outdated filming'],
    ['Work has begun on season two.', '2026-02-10', 'outdated filming'],
    ['The film went into production last week.', '2030-05-12', 'outdated filming'],
    ['Season two has entered production.', '2026-02-10', 'outdated filming'],
    ["Riverbend's film heads into production", '2030-05-08', 'outdated filming'],
    ['The film goes into production this summer.', '2030-03-10', 'outdated filming'],
    ['The film will go into production in May.', '2030-03-10', 'outdated filming'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string]>([
    // Nothing was being made.
    ['The crew has taken over the harbour for two days.', '2027-09-10'],
    ['The crew packed up last week.', '2025-09-10'],
    ['The crew of the lifeboat packed up.', '2026-07-10'],
    ['Ada is three weeks into her exams.', '2026-03-10'],
    ['Finn stays until June.', '2026-03-10'],
    ['If the crew stays until June, we will hear of it.', '2026-03-10'],
    ['The last scene is the best of them all.', '2026-07-10'],
    ['The crew has not moved in.', '2026-03-10'],
    ['Work has begun on the roof of the boathouse.', '2026-02-10'],
    ['Work has begun on season two.', '2027-09-10'],
    ['Season two went into production in February 2026.', '2027-09-10'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

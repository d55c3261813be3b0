import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('mix-ups', () => {
  test.each<[string, string | undefined, string]>([
    ['Ada is the star rower of the school.', '2025-05-01', 'wrong other'],
    ['Ada, a star rower, meets Finn.', '2025-05-01', 'wrong other'],
    ['Finn falls for the star rower Ada.', '2025-05-01', 'wrong other'],
    ["Ada is Gwen's cox.", '2025-05-01', 'wrong other'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Finn is the star rower of the school.', '2025-05-01'],
    ['Ada falls for Finn, the star rower.', '2025-05-01'],
    ['Ada is not the star rower.', '2025-05-01'],
    ['Is Ada the star rower?', '2025-05-01'],
    ['If Ada were the star rower, all would be well.', '2025-05-01'],
    ['Pages confuse Ada, the star rower, and Finn.', '2025-05-01'],
    ["Finn is Gwen's cox.", '2025-05-01'],
    ['Ada watches a star rower.', '2025-05-01'],
    ["The one who wins is Finn, the star rower Ada's been told about.", '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('casting', () => {
  test.each<[string, string | undefined, string]>([
    ['Lena Voss plays Finn.', '2025-05-01', 'wrong casting'],
    ['Tom Akers as Ada, Lena Voss as Finn.', '2025-05-01', 'wrong casting'],
    ['Lena Voss and Tom Akers are Finn and Ada.', '2025-05-01', 'wrong casting'],
    ['Ada (Tom Akers) waits.', '2025-05-01', 'wrong casting'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Lena Voss plays Ada.', '2025-05-01'],
    ['Lena Voss and Tom Akers are Ada and Finn.', '2025-05-01'],
    ["Tom Akers plays Ada's friend Finn.", '2025-05-01'],
    ['Ada waits, and Tom Akers is a fan of her.', '2025-05-01'],
    ['Tom Akers, whom Ada adores, smiles.', '2025-05-01'],
    ['Finn is played by Tom Akers.', '2025-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../pack/fixtures/claims-in.ts';

const alone = (text: string) => claimsIn(text, '2026-05-01').filter(({ topic }) => topic === 'name').length;

describe('surnames', () => {
  test.each([
    'The part went to Tom Akerss. Akerss is best known for Lantern.',
    'Lena Vosse is back. "I rowed," said Vosse.',
    'Ivo Lunnd directs. But Lunnd has no boat.',
    "Nell Satto directs. That is Satto's first film.",
    'Akerss is best known for Lantern. The part went to Tom Akerss.',
  ])('%s: both', (text) => expect(alone(text)).toBe(2));

  test.each([
    'The part went to Tom Akerss. Greta Akerss is his neighbour.',
    'The part went to Tom Akerss. The shop is in Akerss Street.',
    'The part went to Tom Akerss. We saw an akerss in the reeds.',
    'The part went to Tim Akers. Akers is best known for Lantern.',
    'Lena Vosse is back. Old Vosse lives by the weir.',
  ])('%s: the full name alone', (text) => expect(alone(text)).toBe(1));

  test('what nobody bears on the page: nothing', () =>
    expect(alone('The part went to Tom Akers. Akerss is a village.')).toBe(0));
});

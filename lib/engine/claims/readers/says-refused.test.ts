import { expect, test } from 'vitest';
import { viewed } from '../../../pack/fixtures/viewed.ts';
import { saysRefused } from './says-refused.ts';

const says = (text: string) => saysRefused(viewed(text).base.view);

test.each([
  'It would be ending with a film rather than a fourth season.',
  "The show isn't getting another season, but here is why.",
  'A film comes in place of a new series.',
  'There will be no fourth series, the makers said.',
  "There won't be a fourth season.",
])('%s: decided against', (text) => expect(says(text)).toBe(true));

test.each([
  'The show is getting another season.',
  'Nobody knows whether there is a fourth season.',
  'It is a film for a fourth time, not a dream.',
  "There's no fourth season yet.",
  'There will be a fourth season.',
  'There will be no fourth helping of cake.',
  'It is a film rather than a long and sad season.',
])('%s: not', (text) => expect(says(text)).toBe(false));

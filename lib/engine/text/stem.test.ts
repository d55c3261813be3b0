import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['kisses', 'kiss'],
  ['kissed', 'kiss'],
  ['kissing', 'kiss'],
  ['wishes', 'wish'],
  ['boxes', 'box'],
  ['buzzes', 'buzz'],
  ['tries', 'try'],
  ['stopped', 'stop'],
  // "ll" is as often the root's own.
  ['calling', 'call'],
  ['makes', 'make'],
  // No endings: kept as they are.
  ['nervous', 'nervous'],
  ['tennis', 'tennis'],
  ['boss', 'boss'],
  ['during', 'during'],
  ['this', 'this'],
  ['series', 'series'],
])('%s: %s', (word, root) => expect(stem(word)).toBe(root));

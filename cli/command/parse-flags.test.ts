import { expect, test } from 'vitest';
import { parseFlags } from './parse-flags.ts';
import { UsageError } from './usage-error.ts';

const flags = {
  'public-key': { type: 'string' },
  output: { type: 'string' },
  show: { type: 'boolean' },
} as const;

test('a value may begin with a dash', () => {
  expect(parseFlags(['a', '--public-key', '-Xy_9', '--show'], flags)).toMatchObject({
    values: { 'public-key': '-Xy_9', show: true },
    positionals: ['a'],
  });
  expect(parseFlags(['--public-key', '--x'], flags).values).toEqual({ 'public-key': '--x' });
  expect(parseFlags(['--output', '-'], flags).values).toEqual({ output: '-' });
});

test.each([
  [['--public-key', '--show']],
  [['--public-key', '--output=x']],
  [['--public-key']],
  [['--show', '-x']],
  [['--none', '-x']],
])('%j lacks a value or is not known', (args) => {
  expect(() => parseFlags(args, flags)).toThrow(UsageError);
});

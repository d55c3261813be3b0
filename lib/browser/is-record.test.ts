import { expect, test } from 'vitest';
import { isRecord } from './is-record.ts';

test.each([{}, { type: 'any' }, Object.create(null)])('%j is one', (value) =>
  expect(isRecord(value)).toBe(true),
);

test.each([null, undefined, [], [{}], 'text', 1, () => ({})])('%j is none', (value) =>
  expect(isRecord(value)).toBe(false),
);

import { expect, test } from 'vitest';
import { messageTable } from './message-table.ts';

test('groups become one level, each message under its whole name, with the places of its values', () => {
  expect(messageTable({ leaf: 'A leaf', found: { hidden: { one: '$1 hidden' }, none: '' } })).toEqual({
    leaf: { message: 'A leaf' },
    found_hidden_one: { message: '$1 hidden' },
    found_none: { message: '' },
  });
});

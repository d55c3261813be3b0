import { expect, test } from 'vitest';
import { changelogOf } from './changelog-of.ts';

test('groups commits by version and by what they touch, and leaves out what no reader sees', () => {
  const changes = [
    { version: '1.1.0', subject: 'data/events: tell of the storm' },
    { version: '1.1.0', subject: 'engine/claims: read days' },
    { version: '1.1.0', subject: 'claims: read weeks' },
    { version: '1.1.0', subject: 'lib/engine: read hours' },
    { version: '1.1.0', subject: 'lib/pack: compile faster' },
    { version: '1.1.0', subject: 'e2e: wait longer' },
    { version: '1.0.0', subject: 'no folder at all' },
    { version: '1.0.0', subject: 'page: veil headlines' },
    { version: '1.0.0', subject: 'page: veil headlines' },
  ];
  expect(changelogOf(changes)).toBe(`# Changes

Made from the commits by \`npm run changelog\`.

## 1.1.0

### What is found

- read days
- read weeks
- read hours

### Story and facts

- tell of the storm

## 1.0.0

### On the page

- veil headlines
`);
});

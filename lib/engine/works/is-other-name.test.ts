import { expect, test } from 'vitest';
import { riverbend } from '../../pack/fixtures/riverbend.ts';
import { tokenise } from '../text/tokenise.ts';
import { isOtherName } from './is-other-name.ts';

const { works } = riverbend();
const isOther = (word: string) => isOtherName(tokenise(word)[0], works);

test.each(['Joran', 'QUIST'])('%s is somebody else or something else', (word) =>
  expect(isOther(word)).toBe(true),
);
test.each(['Ada', 'Riverbend', 'Kestrel', 'Monday', 'British', 'joran', '7', ''])('"%s" is not', (word) =>
  expect(isOther(word)).toBe(false),
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './install/run.mjs';

const shipped = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** Whatever makes HTML or code out of a string. */
const dangerous =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\beval\s*\(|\bnew\s+Function\b|\bsrcdoc\b/;

test('nothing makes HTML or code out of a text', () => {
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.filter((file) => dangerous.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('such a line would be found', () => {
  expect('element.innerHTML = text').toMatch(dangerous);
  expect('new Function(text)').toMatch(dangerous);
});

import { expect, test } from 'vitest';
import { read } from './documents.ts';

const decisions = read('DECISIONS.md');
const [, index = '', body = ''] = /\n## Index\n([\s\S]+?)\n(## [\s\S]+)$/.exec(decisions) ?? [];

/** The anchor that Markdown hosts give to a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

test('the index names every section and every decision, in their order, and links to them', () => {
  const headings = [...body.matchAll(/^###? (.+)$/gm)].map(([, heading = '']) => heading);
  const links = [...index.matchAll(/\[(.+?)\]\(#(.+?)\)/g)].map(([, heading, anchor]) => [heading, anchor]);
  expect(headings.length).toBeGreaterThan(50);
  expect(links).toEqual(headings.map((heading) => [heading, anchorOf(heading)]));
});

test('every package in use has its line of reason', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const [, table = ''] = /### Every package, and what it is for\n([\s\S]+?)\n\*/.exec(body) ?? [];
  const named = [...table.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(packages.filter((name) => !name.startsWith('@types/')).sort());
});

import { expect, test } from 'vitest';
import { claimsIn } from '../../lib/pack/fixtures/claims-in.ts';
import { read } from './documents.ts';

const [, written = ''] =
  /## How a sentence becomes a finding\n([\s\S]+?)\n## /.exec(read('ARCHITECTURE.md')) ?? [];
/** Wherever its lines are broken. */
const section = written.replace(/\s+/g, ' ');

test('the sentence that ARCHITECTURE.md follows becomes the finding that it tells of', () => {
  const [, sentence = ''] = /here "([^"]+)", written on 1 March 2026/.exec(section) ?? [];
  const [, truth = ''] = /says "([^"]+)"/.exec(section) ?? [];
  const findings = claimsIn(sentence, '2026-03-01');
  expect(findings).toMatchObject([
    { verdict: 'outdated', trueWhenWritten: true, truth: { text: truth }, why: [{ what: 'no-date' }] },
  ]);
});

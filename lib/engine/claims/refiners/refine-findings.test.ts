import { describe, expect, test } from 'vitest';
import type { ClaimFinding } from '../../types.ts';
import { mergeFindings } from './merge-findings.ts';
import { oncePerTruth } from './once-per-truth.ts';

const finding = (given: Partial<ClaimFinding> & { text?: string }): ClaimFinding => ({
  type: 'claim',
  block: 0,
  start: 0,
  end: 10,
  topic: 'filming',
  verdict: 'outdated',
  fact: 'a-fact',
  truth: { text: given.text ?? 'Filming is over.' },
  sources: [],
  trueWhenWritten: true,
  confidence: 0.8,
  why: [],
  ...given,
});

describe('oncePerTruth', () => {
  test('keeps the graver, then the surer, then the first of those with one truth', () => {
    const [first, surer, wrong] = [finding({}), finding({ confidence: 0.9 }), finding({ verdict: 'wrong' })];
    expect(oncePerTruth([first, surer, wrong])).toEqual([wrong]);
    expect(oncePerTruth([first, surer])).toEqual([surer]);
    expect(oncePerTruth([first, finding({ fact: 'another' })])).toEqual([first]);
  });

  test('keeps two truths', () => {
    const both = [finding({}), finding({ text: 'It is out.' })];
    expect(oncePerTruth(both)).toEqual(both);
  });
});

describe('mergeFindings', () => {
  test('keeps the gravest of findings that overlap and share a topic or a fact', () => {
    const wrong = finding({ verdict: 'wrong', start: 5, end: 20, fact: 'another' });
    expect(mergeFindings([finding({}), wrong])).toEqual([wrong]);
  });

  test('keeps findings that lie apart, or in two blocks, or are of two things', () => {
    const apart = [finding({}), finding({ start: 10, end: 20 }), finding({ block: 1 })];
    expect(mergeFindings(apart)).toEqual(apart);
    const two = [finding({}), finding({ topic: 'release-date', fact: 'another' })];
    expect(mergeFindings(two)).toEqual(two);
  });

  test('drops what still holds where something of another topic does not', () => {
    const current = finding({ verdict: 'current', topic: 'name', fact: 'another' });
    expect(mergeFindings([current, finding({})])).toEqual([finding({})]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/install/run.mjs';
import { allTargets } from './all-targets.ts';
import { Random } from './random.ts';
import { caseOf, runCases, tryInput } from './run-cases.ts';
import { type FuzzCase, inProportion, promise, type Target } from './target.ts';

const targets = await allTargets();
const folder = join(root, 'fuzz/cases');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): FuzzCase => JSON.parse(readFileSync(join(folder, name), 'utf8')));

test.each(cases)('a case that once failed is borne: $target, seed $seed', ({ target, input }) => {
  const found = targets.find(({ name }) => name === target);
  expect(found).toBeDefined();
  expect(found && tryInput(found, input)).toBeUndefined();
});

describe.each(targets)('$name', (target) => {
  test('makes the same case for the same seed, and other cases for other seeds', () => {
    const made = [1, 2, 3].map((seed) => JSON.stringify(caseOf(target, seed)));
    expect(new Set(made).size).toBe(3);
    expect(JSON.stringify(caseOf(target, 2))).toBe(made[1]);
  });

  test('bears a few cases', () => {
    for (let seed = 1; seed <= 5; seed += 1) expect(tryInput(target, caseOf(target, seed))).toBeUndefined();
  });
});

test('a promise that is broken is found, with its seed and its input', () => {
  const fragile: Target = {
    name: 'fragile',
    make: (random) => random.below(3),
    check: (input) => promise(input !== 2, 'no two'),
  };
  let asked = 0;
  const goesOn = () => {
    asked += 1;
    return asked <= 30;
  };
  const failed = [...runCases([fragile], 1, () => undefined, goesOn)].filter((one) => one !== undefined);
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.length).toBeLessThan(30);
  for (const { seed, input, problem } of failed) {
    expect(input).toBe(2);
    expect(caseOf(fragile, seed)).toBe(2);
    expect(problem).toBe('Error: not kept: no two');
  }
});

test('work out of proportion to its input is found', () => {
  const burn = () => {
    const before = process.cpuUsage();
    while (process.cpuUsage(before).user < 100_000);
  };
  expect(() => inProportion(10, burn, 50)).toThrow('10 characters in proportion');
  expect(inProportion(10, () => 'done')).toBe('done');
});

test('random numbers lie where they should and reach everything', () => {
  const random = new Random(7);
  const drawn = new Set(Array.from({ length: 200 }, () => random.below(4)));
  expect([...drawn].sort()).toEqual([0, 1, 2, 3]);
});

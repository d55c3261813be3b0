import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readEvalOptions } from './evaluate/eval-options.ts';

const root = join(fileURLToPath(import.meta.url), '../..');
const folder = mkdtempSync(join(tmpdir(), 'leafmark-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person does, on a corpus of these lines. */
const evaluate = (lines: readonly unknown[], ...args: string[]) => {
  const corpus = join(folder, 'corpus.jsonl');
  writeFileSync(corpus, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const env = { ...process.env, npm_config_loglevel: 'silent' };
  const command = ['run', '--silent', 'eval', '--', corpus, ...args];
  const { stdout, stderr, status } = spawnSync('npm', command, { cwd: root, encoding: 'utf8', env });
  return { stdout, stderr: stderr.replaceAll(corpus, 'CORPUS'), status };
};

const weather = { id: 'a', title: 'Rain', published: null, text: 'It rains.', about: false };

test('measures any labelled file, and lists what it got wrong', () => {
  const claim = { quote: 'It snows.', topic: 'other', verdict: 'wrong' };
  const { stdout, status } = evaluate(
    [weather, { ...weather, id: 'b', about: true, text: 'It snows.', claims: [claim] }],
    '--json',
    '--misses',
  );
  expect(status).toBe(0);
  const { leafmark, keywords } = JSON.parse(stdout);
  expect(leafmark).toMatchObject({
    articles: 2,
    quiet: { count: 1, of: 1 },
    claims: { right: 0, forNothing: 0, missed: 1 },
    misses: [{ kind: 'missed claim', id: 'b', words: 'It snows.' }],
  });
  expect(keywords.quiet).toEqual({ count: 1, of: 1 });
});

test('names the line and the key of what it cannot read', () => {
  expect(evaluate([weather, { ...weather, id: '' }])).toEqual({
    stdout: '',
    stderr: expect.stringMatching(/^eval: CORPUS, line 2: id: /),
    status: 2,
  });
});

test.each([
  [['a', 'b'], 'one corpus at a time; also given: b'],
  [['--as-of', '31.12.2025'], '--as-of 31.12.2025: not a calendar day like 2022-05-20'],
  [['--readme', 'a'], "--readme is for the project's own corpus, not a"],
  [['--readme', '--json'], '--readme goes without --json and --misses'],
  [['--nonsense'], '--nonsense'],
])('refuses %j: %s', (args, message) => expect(() => readEvalOptions(args)).toThrow(message));

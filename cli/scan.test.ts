import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(fileURLToPath(import.meta.url), '../..');
const folder = mkdtempSync(join(tmpdir(), 'leafmark-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person does. */
const scan = (args: readonly string[], input: string | Uint8Array = '') => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'scan', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'silent' },
  });
  return { stdout, stderr, status };
};

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('scan --jsonl', () => {
  test('writes a line of findings for each article, in order', () => {
    const { stdout, stderr, status } = scan(
      ['--jsonl'],
      line({ id: 'a', title: 'Rain', text: 'It rains.', published: '2022-05-20' }) +
        line({ id: 'b', title: 'Sun', text: 'The sun shines.', published: null }),
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text)),
    ).toEqual([
      { id: 'a', spoilers: [], claims: [] },
      { id: 'b', spoilers: [], claims: [] },
    ]);
  });

  test('reports broken lines by number, goes on, and ends with 1', () => {
    const { stdout, stderr, status } = scan(
      ['--jsonl'],
      `${line({ id: 'a', title: '', text: 'It rains.' })}{"id": \n\n${line({ id: 'b', text: 3 })}${line({
        id: 'c',
        text: 'x',
        published: '20 May',
      })}${line({ id: 'd', title: '', text: 'It snows.', published: null })}`,
    );
    expect(status).toBe(1);
    expect(stdout.match(/"id":"."/g)).toEqual(['"id":"a"', '"id":"d"']);
    expect(stderr.split('\n').slice(1)).toEqual([
      'scan: line 4: text: must be a text',
      'scan: line 5: published: must be null or a day like 2022-05-20, not "20 May"',
      'scan: 3 lines left out',
      '',
    ]);
    expect(stderr).toMatch(/^scan: line 2: not JSON: /);
  });
});

describe('scan FILE', () => {
  test('takes title and day from a page', () => {
    const page = file(
      'page.html',
      '<!doctype html><title>Site</title><meta property="article:published_time" content="2021-03-04T10:00:00Z"><h1>Rain again</h1><p>It rains.',
    );
    const { stdout, status } = scan([page, '--as-of', '2021-03-05']);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Rain again',
      'published 2021-03-04, read on 2021-03-05',
    ]);
  });

  test('reads standard input, and takes the day from the command line', () => {
    const { stdout, status } = scan(
      ['-', '--published', '2020-01-01', '--json', '--show'],
      'Rain\nIt rains.\n',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'stdin',
      published: '2020-01-01',
      text: 'Rain\nIt rains.\n',
    });
  });

  test.each([
    [['nowhere.txt'], 'nowhere.txt: no such file'],
    [['.'], '.: a folder, not a file'],
    [['-', '--volume', '9'], '--volume 9: the volumes are 0, 1, 2, 3, 4, 5, 6'],
  ])('%j is refused: %s', (args, message) => {
    expect(scan(args)).toEqual({ stdout: '', stderr: `scan: ${message}\n`, status: 2 });
  });
});

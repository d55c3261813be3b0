import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPack } from '../../lib/pack/check/check-pack.ts';
import { root } from '../install/run.mjs';
import { documents, npm, read } from './documents.ts';

/** Each starts up to ten processes. */
const slow = { timeout: 240_000 };

const folder = mkdtempSync(join(tmpdir(), 'leafmark-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/npm (?:--prefix \S+ )?run (?:--silent )?([a-z][a-z0-9:-]*)/g)];
    expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files that there are', () => {
    const paths = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|mjs|json|md|jsonl))`/g)];
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)];
    const made = /^(?:\.output|\.pack|report)\//;
    const named = [...paths, ...links].map(([, path = '']) => path).filter((path) => !made.test(path));
    // The README of the data speaks of the files of a pack, ARCHITECTURE.md of those of the engine.
    const engine = ['lib/engine', 'lib/engine/spoilers', 'lib/engine/claims'];
    const places = ['.', join(document, '..'), 'data/heartstopper', ...engine];
    const missing = named.filter((path) => !places.some((place) => existsSync(join(root, place, path))));
    expect(missing).toEqual([]);
  });
});

test('every promise names a test that there is', () => {
  const promised = [...read('SECURITY.md').matchAll(/`([^`]+)`: "([^"]+)"/g)];
  expect(promised.length).toBeGreaterThan(15);
  for (const [, file = '', title = ''] of promised) expect(read(file), file).toContain(title);
});

test('the first event of CONTRIBUTING.md is written and has nothing wrong with it', () => {
  const pack = join(folder, 'test-packs/pride-and-prejudice');
  cpSync(join(root, 'data/test-packs/pride-and-prejudice'), pack, { recursive: true });
  cpSync(join(root, 'data/schema'), join(folder, 'schema'), { recursive: true });
  const answers = /```text\n([\s\S]+?)```/.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const { stdout, status } = npm(['new-entry', '--', pack], answers);
  expect(stdout).toContain('Nothing is wrong with it');
  expect(status).toBe(0);
  expect(existsSync(join(pack, 'events/elizabeth-visits-pemberley.json'))).toBe(true);
  expect(checkPack(pack, '../../schema').problems).toEqual([]);
});

test.each(['scan', 'eval', 'scan:measure', 'fuzz', 'pack:keys', 'pack:sign', 'pack:verify'])(
  'npm run %s says how it is called',
  (name) => {
    const { stdout, status } = npm([name, '--', '--help']);
    expect(stdout).toMatch(/^usage: npm run/);
    expect(status).toBe(0);
  },
);

test('the commands of data/PUBLISHING.md make a pack that holds, and name what does not', slow, () => {
  const [key, pack] = [join(folder, 'key.pem'), join(folder, 'heartstopper.pack')];
  const lines = read('data/PUBLISHING.md').matchAll(/^npm run --silent (pack:\S+)((?: (?:[^#\s]\S*))*)/gm);
  const commands = [...lines].map(([, name = '', rest = '']) => [
    name,
    ...rest.trim().split(' ').filter(Boolean),
  ]);
  expect(commands.map(([name]) => name)).toEqual(['pack:keys', 'pack:check', 'pack:sign', 'pack:verify']);
  let publicKey = '';
  for (const command of commands) {
    const places = new Map([
      ['~/leafmark-key.pem', key],
      ['heartstopper.pack', pack],
      ['KEY', publicKey],
    ]);
    const { stdout, stderr, status } = npm(command.map((word) => places.get(word) ?? word));
    expect([command[0], status, stderr.replace(/^npm warn.*\n/gm, '')]).toEqual([command[0], 0, '']);
    publicKey = /^public key {3}(\S+)$/m.exec(stdout)?.[1] ?? publicKey;
    if (command[0] === 'pack:sign') expect(stdout).toContain(`heartstopper.pack#${publicKey}`);
  }
  const again = npm(['pack:keys', '--', key]);
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining(`${key}: EEXIST`)]);
  const other = npm(['pack:verify', '--', pack, '--public-key', 'A'.repeat(43)]);
  expect([other.status, other.stderr]).toEqual([
    2,
    expect.stringMatching(/heartstopper\.pack: refused by the key A{43}\. .*another key/),
  ]);
  const inside = npm(['pack:keys', '--', 'key.pem']);
  expect([inside.status, inside.stderr]).toEqual([2, expect.stringContaining('must not lie in the project')]);
});

test('the commands of the README read a page, a text and an archive', slow, () => {
  const text = 'Rain again\n\nIt rains in Ferrywick, and it will go on raining.\n';
  const plain = ['scan', '--', '-', '--published', '2022-05-04', '--as-of', '2022-05-19', '--show', '--why'];
  expect(npm(plain, text).stdout).toContain('Rain again');
  const place = npm(['scan', '--', '-', '--volume', '2', '--episode', 'S1E8'], `<h1>Rain</h1><p>${text}`);
  expect([place.status, place.stdout.split('\n')[0]]).toEqual([0, 'Rain']);
  const archive = ['--output', 'findings.jsonl', '--checkpoint', 'findings.check', '--report', 'report'];
  const args = archive.map((word) => (word.startsWith('--') ? word : join(folder, word)));
  const whole = npm(['scan', '--', '--jsonl', ...args], `${JSON.stringify({ id: 'a', text })}\n`);
  expect(whole.status).toBe(0);
  expect(readFileSync(join(folder, 'findings.jsonl'), 'utf8')).toBe('{"id":"a","spoilers":[],"claims":[]}\n');
  expect(existsSync(join(folder, 'report/index.html'))).toBe(true);
});

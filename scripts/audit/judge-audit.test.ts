import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../install/run.mjs';
import { judgeAudit } from './judge-audit.ts';

test('what is known against a package is listed', () => {
  const report = { vulnerabilities: { lodash: { severity: 'high', range: '<4.17.21', isDirect: false } } };
  expect(judgeAudit(JSON.stringify(report))).toEqual({ asked: true, faults: ['high: lodash <4.17.21'] });
  expect(judgeAudit('{"vulnerabilities":{}}')).toEqual({ asked: true, faults: [] });
});

test('no answer is not taken for a good one', () => {
  const refused = { message: '405 Method Not Allowed', error: { summary: '', detail: '' } };
  expect(judgeAudit(JSON.stringify(refused))).toEqual({ asked: false, why: '405 Method Not Allowed' });
  expect(judgeAudit('{}')).toEqual({ asked: false, why: 'no answer' });
  expect(judgeAudit('npm error network\n')).toEqual({ asked: false, why: 'npm error network' });
});

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const locked = Object.entries(json('package-lock.json').packages as Record<string, Locked>).filter(
  ([folder]) => folder !== '',
);

test('every package has a checksum and comes from wherever the registry is', () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('versions are exact, and no package may run a script when it is installed', () => {
  const { dependencies, devDependencies, allowScripts } = json('package.json');
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = new Set(withScript.map(([folder]) => folder.split('node_modules/').at(-1)));
  expect([...names].filter((name = '') => allowScripts[name] !== false)).toEqual([]);
});

test('six packages reach readers, and each is known', () => {
  const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  expect(shipped.map(([folder]) => folder.replace('node_modules/', '')).sort()).toEqual([
    '@floating-ui/core',
    '@floating-ui/dom',
    '@floating-ui/utils',
    'preact',
    'webextension-polyfill',
    'zod',
  ]);
});

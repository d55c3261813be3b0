import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../install/run.mjs';
import { importsOf } from './imports-of.ts';

const shipped = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(?:^|[\\/])fixtures[\\/]/.test(file))
    .map((file) => join(folder, file)),
);

/** Whatever makes HTML or code out of a string. */
const dangerous =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\beval\s*\(|\bnew\s+Function\b|\bsrcdoc\b/;

test('nothing makes HTML or code out of a text', () => {
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.filter((file) => dangerous.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

/** Whatever asks a network, or tells it something. */
const asking =
  /(?<![.\w])fetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/;

test('one place alone asks a host, and two read files of the extension', () => {
  const files = shipped.filter((file) => asking.test(readFileSync(join(root, file), 'utf8')));
  const others = files.filter((file) => file !== join('lib', 'refresh', 'fetch-pack.ts'));
  expect(files.length - others.length).toBe(1);
  for (const file of others)
    for (const line of readFileSync(join(root, file), 'utf8').split('\n'))
      if (asking.test(line)) expect(line).toMatch(/fetch\(browser\.runtime\.getURL\(/);
});

test('content scripts do not come near it', () => {
  for (const file of ['entrypoints/gate.ts', 'entrypoints/reader/index.ts'])
    expect(importsOf(file).filter((one) => /lib\/refresh\/|zod/.test(one))).toEqual([]);
});

test('what finds claims is no part of what a page gets', () => {
  const finds = (file: string) => /lib\/engine\/(?:claims\/|analyse|judge-claims|prepare\.)/.test(file);
  for (const file of ['entrypoints/gate.ts', 'entrypoints/reader/index.ts'])
    expect(importsOf(file).filter(finds)).toEqual([]);
  expect(importsOf('entrypoints/background.ts').filter(finds).length).toBeGreaterThan(100);
});

test('such a line would be found', () => {
  expect('await fetch (url)').toMatch(asking);
  expect('element.innerHTML = text').toMatch(dangerous);
  expect('new Function(text)').toMatch(dangerous);
});

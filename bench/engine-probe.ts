// Run by `engine-speed.ts` in a process of its own, as one file of plain JavaScript, as a browser gets the engine.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { analyse } from '../lib/engine/analyse.ts';
import { findClaims } from '../lib/engine/claims/find-claims.ts';
import type { CompiledPack } from '../lib/engine/compiled-pack.ts';
import { preparePack } from '../lib/engine/prepare.ts';
import { readPage } from '../lib/engine/reading/read-page.ts';
import { judgeRelevance } from '../lib/engine/relevance/judge-relevance.ts';
import { findSpoilers } from '../lib/engine/spoilers/find-spoilers.ts';
import { readBlocks } from '../lib/engine/text/read-blocks.ts';
import { tokenise } from '../lib/engine/text/tokenise.ts';
import type { TextBlock } from '../lib/engine/types.ts';
import { median } from './quantile.ts';

const [mode, packFile = '', articleFile = '', pace] = process.argv.slice(2);
const isQuick = pace === 'quick';
const packText = readFileSync(packFile, 'utf8');
const { title, text, published } = JSON.parse(readFileSync(articleFile, 'utf8'));
const blocks = (text as string)
  .split('\n')
  .filter((line) => line !== '')
  .map((line): TextBlock => ({ text: line, kind: 'paragraph' }));
const context = { title, published };
const readOn = '2026-11-22';
const rounds = isQuick ? 6 : 120;
const warmUp = rounds / 3;

const timesOf = new Map<string, number[]>();
const timed = <T>(what: string, work: () => T): T => {
  const begun = performance.now();
  const result = work();
  timesOf.set(what, [...(timesOf.get(what) ?? []), performance.now() - begun]);
  return result;
};

const prepare = () => preparePack(timed('read the pack', () => JSON.parse(packText) as CompiledPack));
const pack = timed('make it ready, with reading it', prepare);
if (mode === 'cold') timed('first analysis', () => analyse(blocks, context, pack, readOn));
if (mode === 'warm') {
  for (let round = 0; round < rounds; round += 1) {
    timed('bare tokenising', () => blocks.map((block) => tokenise(block.text)));
    const read = timed('tokens and sentences', () => readBlocks(blocks));
    const page = timed('people, works, tellings', () => readPage(read, context, pack));
    const relevance = timed('relevance', () => judgeRelevance(page, pack));
    timed('spoilers', () => findSpoilers(page, relevance, pack, true));
    timed('claims', () => findClaims(page, relevance, pack, readOn));
    timed('whole analysis', () => analyse(blocks, context, pack, readOn));
  }
}
if (mode === 'growth') {
  for (let round = 0; round < 10; round += 1) analyse(blocks, context, pack, readOn);
  for (const times of isQuick ? [1, 4] : [1, 4, 16, 64]) {
    const many = Array.from({ length: times }, () => blocks).flat();
    timed(`${times} times the text`, () => analyse(many, context, pack, readOn));
  }
}
const tokens = blocks.reduce((sum, block) => sum + tokenise(block.text).length, 0);
const medians = [...timesOf].map(([what, times]) => [
  what,
  median(times.slice(times.length > rounds / 2 ? warmUp : 0)),
]);
process.stdout.write(JSON.stringify({ tokens, rounds: rounds - warmUp, times: Object.fromEntries(medians) }));

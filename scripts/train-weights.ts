import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textBlocks } from '../cli/text-blocks.ts';
import { preparePack } from '../lib/engine/prepare.ts';
import { compilePack } from '../lib/pack/compile-pack.ts';
import { readPackSource } from '../lib/pack/read-pack-source.ts';
import { readGold } from '../lib/pack/training/gold.ts';
import { prepareLessons } from '../lib/pack/training/lesson.ts';
import { train } from '../lib/pack/training/train.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const training = join(root, 'data/training');

/** Learns the weights from `data/training/articles.jsonl` and the pack. @returns The text of `weights.json`. */
export function trainedWeights(): string {
  const pack = preparePack(compilePack(readPackSource(join(root, 'data/heartstopper'))));
  const articles = readGold(readFileSync(join(training, 'articles.jsonl'), 'utf8'));
  const lessons = prepareLessons(articles, pack, textBlocks);
  return `${JSON.stringify(train(lessons, pack.pack.lines), null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(training, 'weights.json'), trainedWeights());
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textBlocks } from '../../cli/article/text-blocks.ts';
import { preparePack } from '../../lib/engine/prepare.ts';
import { compilePack } from '../../lib/pack/compile/compile-pack.ts';
import { readPackSource } from '../../lib/pack/files/read-pack-source.ts';
import { readLabelledArticles } from '../../lib/pack/labels/labelled-article.ts';
import { trainClaims } from '../../lib/pack/training/train-claims.ts';
import { root } from '../install/run.mjs';

const training = join(root, 'data/training');

/**
 * Learns from the articles of `data/training` and the pack which sentences lapse.
 *
 * @returns The text of `claim-weights.json`.
 */
export function trainedClaimWeights(): string {
  const pack = preparePack(compilePack(readPackSource(join(root, 'data/heartstopper'))));
  const read = (file: string) => readLabelledArticles(readFileSync(join(training, file), 'utf8'));
  const articles = ['articles.jsonl', 'more-articles.jsonl', 'claim-articles.jsonl'].flatMap(read);
  return `${JSON.stringify(trainClaims(articles, pack, textBlocks), null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(training, 'claim-weights.json'), trainedClaimWeights());
}

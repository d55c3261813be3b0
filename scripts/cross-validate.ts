import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toRecord } from '../cli/findings.ts';
import { parseArticle } from '../cli/parse-article.ts';
import { textBlocks } from '../cli/text-blocks.ts';
import { preparePack } from '../lib/engine/prepare.ts';
import { findSpoilers } from '../lib/engine/spoilers/find-spoilers.ts';
import { judgeRelevance } from '../lib/engine/spoilers/judge-relevance.ts';
import { prepareWeights } from '../lib/engine/spoilers/prepare-weights.ts';
import { compilePack } from '../lib/pack/compile-pack.ts';
import { readPackSource } from '../lib/pack/read-pack-source.ts';
import { foldOf } from '../lib/pack/training/fold-of.ts';
import { readGold } from '../lib/pack/training/gold.ts';
import { prepareLessons } from '../lib/pack/training/lesson.ts';
import { train } from '../lib/pack/training/train.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folds = 10;

/**
 * Judges every training article with weights learned from the other nine tenths, and writes the findings as
 * `scan --jsonl` does: what the weights are worth on articles that they have not seen. With `--shared` also
 * without the tellings that no other article has, which may have been written after reading this one: what
 * weights and tellings are worth together on articles that nobody has seen.
 */
const view = process.argv.includes('--shared') ? 1 : 0;
const pack = preparePack(compilePack(readPackSource(join(root, 'data/heartstopper'))));
const lines = readFileSync(join(root, 'data/training/articles.jsonl'), 'utf8').split('\n').filter(Boolean);
const lessons = prepareLessons(readGold(lines.join('\n')), pack, textBlocks);
const part = (id: string) => foldOf(`fold of ${id}`, folds);
for (let held = 0; held < folds; held += 1) {
  const weights = prepareWeights(
    train(
      lessons.filter(({ id }) => part(id) !== held),
      pack.pack.lines,
    ),
  );
  for (const line of lines) {
    const article = parseArticle(line);
    const page = lessons.find(({ id }) => id === article.id)?.views[view].page;
    if (part(article.id) !== held || !page) continue;
    const ready = { ...pack, weights };
    const relevance = judgeRelevance(page, ready);
    const analysis = {
      relevance,
      sentences: page.sentences.length,
      findings: findSpoilers(page, relevance, ready),
    };
    process.stdout.write(`${JSON.stringify(toRecord(article, analysis, pack.pack.lines))}\n`);
  }
}

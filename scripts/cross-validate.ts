import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticle, toRecord } from '../cli/findings.ts';
import { parseArticle } from '../cli/parse-article.ts';
import { textBlocks } from '../cli/text-blocks.ts';
import { preparePack } from '../lib/engine/prepare.ts';
import { prepareWeights } from '../lib/engine/spoilers/prepare-weights.ts';
import { compilePack } from '../lib/pack/compile-pack.ts';
import { readPackSource } from '../lib/pack/read-pack-source.ts';
import { readGold } from '../lib/pack/training/gold.ts';
import { prepareLesson } from '../lib/pack/training/lesson.ts';
import { foldOf, train } from '../lib/pack/training/train.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folds = 10;

/**
 * Judges every training article with weights learned from the other nine tenths, and writes the findings as
 * `scan --jsonl` does: what the weights are worth on articles that they have not seen.
 */
const pack = preparePack(compilePack(readPackSource(join(root, 'data/heartstopper'))));
const lines = readFileSync(join(root, 'data/training/articles.jsonl'), 'utf8').split('\n').filter(Boolean);
const lessons = readGold(lines.join('\n')).map((article) => prepareLesson(article, pack, textBlocks));
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
    if (part(article.id) !== held) continue;
    const analysis = readArticle(article, { ...pack, weights }, pack.pack.checkedOn);
    process.stdout.write(`${JSON.stringify(toRecord(article, analysis, pack.pack.lines))}\n`);
  }
}

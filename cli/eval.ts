import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledArticle, readLabelledArticles } from '../lib/pack/labels/labelled-article.ts';
import { reasonOf } from './command/reason-of.ts';
import { root } from './command/root.ts';
import { UsageError } from './command/usage-error.ts';
import { engineAnswer } from './evaluate/answer.ts';
import { readEvalOptions, usage } from './evaluate/eval-options.ts';
import { newFigures } from './evaluate/figures.ts';
import { keywordBlocker } from './evaluate/keyword-blocker.ts';
import { printFigures, printMisses } from './evaluate/print-figures.ts';
import { readersOn } from './evaluate/readers.ts';
import { putFigures, readmeFigures } from './evaluate/readme-figures.ts';
import { scoreArticle } from './evaluate/score-article.ts';
import { readyPack } from './pack/ready-pack.ts';

const ownCorpus = join(root, 'data/evaluation/articles.jsonl');
const complain = (message: string) => process.stderr.write(`eval: ${message}\n`);

const readCorpus = (file: string): LabelledArticle[] => {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  try {
    return readLabelledArticles(content);
  } catch (error) {
    throw new UsageError(`${file}, ${(error as Error).message}`);
  }
};

const run = async (args: readonly string[]): Promise<void> => {
  const { file, asOf, misses, json, readme, help } = readEvalOptions(args);
  if (help) return void process.stdout.write(`${usage}\n`);
  const articles = readCorpus(file ?? ownCorpus);
  const pack = await readyPack();
  const { lines } = pack.pack;
  const readers = readersOn(lines);
  const lost = (id: string, quote: string) =>
    complain(`${id}: not in its text, left out: ${quote.slice(0, 60)}`);
  const keywords = keywordBlocker(pack.pack);
  const figures = newFigures();
  const baseline = newFigures();
  for (const article of articles) {
    scoreArticle(figures, article, engineAnswer(article, pack, asOf), { lines, readers, lost });
    scoreArticle(baseline, article, keywords(article), { lines, readers, lost: () => undefined });
  }
  if (readme) {
    const target = join(root, 'README.md');
    writeFileSync(target, putFigures(readFileSync(target, 'utf8'), readmeFigures(figures, baseline, asOf)));
    return;
  }
  if (json) {
    const plain = (_key: string, value: unknown) =>
      value instanceof Map ? Object.fromEntries(value) : value;
    const shown = { ...figures, misses: misses ? figures.misses : undefined };
    const other = { ...baseline, misses: undefined };
    process.stdout.write(`${JSON.stringify({ asOf, leafmark: shown, keywords: other }, plain)}\n`);
    return;
  }
  const listed = misses ? ['', ...printMisses(figures.misses)] : [];
  process.stdout.write(`${[...printFigures(figures, baseline), ...listed].join('\n')}\n`);
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(error.message);
  process.exitCode = 2;
}

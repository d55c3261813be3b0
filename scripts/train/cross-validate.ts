import { toRecord } from '../../cli/article/findings.ts';
import { parseArticle } from '../../cli/article/parse-article.ts';
import { judgeRelevance } from '../../lib/engine/relevance/judge-relevance.ts';
import { findSpoilers } from '../../lib/engine/spoilers/find-spoilers.ts';
import { prepareWeights } from '../../lib/engine/weights/prepare-weights.ts';
import { foldOf } from '../../lib/pack/training/fold-of.ts';
import { train } from '../../lib/pack/training/train.ts';
import { readTraining } from './read-training.ts';

const folds = 10;

/**
 * Judges every training article with weights learned from the other nine tenths, and writes the findings as
 * `scan --jsonl` does: what the weights are worth on articles that they have not seen. With `--shared` also
 * without the tellings that no other article has, which may have been written after reading this one: what
 * weights and tellings are worth together on articles that nobody has seen.
 */
const view = process.argv.includes('--shared') ? 1 : 0;
const { pack, lessons, drills, pages, lines, isTypical, isContextual } = readTraining();
const part = (id: string) => foldOf(`fold of ${id}`, folds);
for (let held = 0; held < folds; held += 1) {
  const others = lessons.filter(({ id }) => part(id) !== held);
  const learned = train(others, pack.pack.lines, { drills, pages, isTypical, isContextual });
  const weights = prepareWeights(learned, pack.pack.story.events);
  for (const { id, views } of lessons) {
    if (part(id) !== held) continue;
    const { page } = views[view];
    const ready = { ...pack, weights };
    const relevance = judgeRelevance(page, ready);
    const analysis = {
      relevance,
      sentences: page.sentences.length,
      sentencesOf: page.blocks.map(({ sentences }) => sentences.length),
      findings: findSpoilers(page, relevance, ready, false),
    };
    process.stdout.write(
      `${JSON.stringify(toRecord(parseArticle(lines.get(id) ?? ''), analysis, pack.pack.lines))}\n`,
    );
  }
}

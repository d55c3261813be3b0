import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textBlocks } from '../../cli/article/text-blocks.ts';
import { gatePattern } from '../../lib/engine/gate/gate-pattern.ts';
import { signSearch } from '../../lib/engine/gate/sign-search.ts';
import { type PreparedPack, preparePack } from '../../lib/engine/prepare.ts';
import { compilePack } from '../../lib/pack/compile/compile-pack.ts';
import { readPackSource } from '../../lib/pack/files/read-pack-source.ts';
import { type LabelledArticle, readLabelledArticles } from '../../lib/pack/labels/labelled-article.ts';
import { type Drill, prepareDrills } from '../../lib/pack/training/drills.ts';
import { type Lesson, prepareLessons } from '../../lib/pack/training/lesson.ts';
import { root } from '../install/run.mjs';

/** Everything that the weights are learned from. */
export interface Training {
  readonly pack: PreparedPack;
  readonly lessons: readonly Lesson[];
  readonly drills: readonly Drill[];
  readonly pages: readonly Lesson[];
  /** The articles as they are stored, one line each, by id. */
  readonly lines: ReadonlyMap<string, string>;
  readonly isTypical: (id: string) => boolean;
  readonly isContextual: (id: string) => boolean;
}

/**
 * Reads the labelled articles of `data/training`, whose README says what each file is for, and the examples of the
 * bundled pack. Articles about the work that the gate would turn away unread are left out: nothing that is learned
 * of them could ever be used.
 *
 * @throws {Error} With the number of the first line that is wrong, and why.
 */
export function readTraining(): Training {
  const source = readPackSource(join(root, 'data/heartstopper'));
  const pack = preparePack(compilePack(source));
  const read = (file: string) => readFileSync(join(root, 'data/training', file), 'utf8');
  const typical = readLabelledArticles(read('articles.jsonl'));
  const more = ['more-articles.jsonl', 'unasserted-articles.jsonl'].flatMap((file) =>
    readLabelledArticles(read(file)),
  );
  const later = readLabelledArticles(read('later-articles.jsonl'));
  const ids = new Set(typical.map(({ id }) => id));
  const laterIds = new Set(later.map(({ id }) => id));
  const isSign = signSearch(gatePattern(pack.pack.story.gate));
  const isRead = ({ about, title, text }: LabelledArticle) => !about || isSign(`${title ?? ''}\n${text}`);
  const articles = [...typical, ...more, ...later].filter(isRead);
  const pages = readLabelledArticles(read('page-articles.jsonl')).filter(isRead);
  const lines = [
    'articles.jsonl',
    'more-articles.jsonl',
    'unasserted-articles.jsonl',
    'later-articles.jsonl',
  ].flatMap((file) => read(file).split('\n').filter(Boolean));
  return {
    pack,
    lessons: prepareLessons(articles, pack, textBlocks),
    drills: prepareDrills(source, pack),
    pages: prepareLessons(pages, pack, textBlocks),
    lines: new Map(lines.map((line) => [(JSON.parse(line) as { id: string }).id, line])),
    isTypical: (id) => ids.has(id),
    isContextual: (id) => !laterIds.has(id),
  };
}

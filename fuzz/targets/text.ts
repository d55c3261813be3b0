import type { Article } from '../../cli/article/article.ts';
import { cutArticle, type UncutArticle } from '../../cli/article/parse-article.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { decide } from '../../lib/engine/decide.ts';
import type { PreparedPack } from '../../lib/engine/prepare.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { mutateText } from '../mutate-text.ts';
import { inProportion, promise, type Target } from '../target.ts';

const readOn = '2026-11-22';

/** What the engine promises of any text. @throws {Error} With the promise that was broken. */
export function checkReading(article: Article, pack: PreparedPack): void {
  const { title, text, published, blocks } = article;
  for (const block of blocks)
    promise(
      text.slice(block.at, block.at + block.text.length) === block.text,
      'a block is the text at its place',
    );
  const context = { title, ...(published === undefined ? {} : { published }) };
  const read = (): Analysis => analyse(blocks, context, pack, readOn);
  const first = inProportion(text.length + title.length, read);
  for (const { block, start, end } of first.findings)
    promise(
      start >= 0 && start < end && end <= (blocks[block]?.text.length ?? -1),
      'a finding lies in its block',
    );
  promise(JSON.stringify(read()) === JSON.stringify(first), 'the same text gives the same findings');
  const { lines } = pack.pack;
  const hiddenFrom = (progress: Readonly<Record<string, string>>) =>
    decide(first, { progress, spoilers: 'everything', doubt: 'hide', notes: 'all' }, lines).hide;
  const all = new Set(hiddenFrom({}));
  promise(
    all.size === first.findings.filter(({ type }) => type === 'spoiler').length,
    'who has read nothing is shown nothing',
  );
  promise(
    hiddenFrom({ books: '???', screen: '' }).length === all.size,
    'progress that cannot be read is no progress',
  );
  for (const line of lines) {
    let before = all;
    for (const { code } of line.units) {
      const now = new Set(hiddenFrom({ [line.id]: code }));
      promise(
        [...now].every((finding) => before.has(finding)),
        'reading on never hides more',
      );
      before = now;
    }
  }
}

/** Articles of the project, changed in every way. */
export const textTarget = (pack: PreparedPack, articles: readonly UncutArticle[]): Target => {
  const texts = articles.map(({ text }) => text);
  return {
    name: 'text',
    make: (random) => {
      const { title, text, published } = random.pick(articles);
      return {
        id: 'fuzz',
        title: random.below(4) === 0 ? mutateText(title, random, texts).slice(0, 2000) : title,
        text: mutateText(text, random, texts),
        published: random.pick([published ?? null, null, '2022-05-04', '0001-01-01', '9999-12-31']),
      };
    },
    check: (input) => {
      const { published, ...article } = input as UncutArticle & { published: string | null };
      checkReading(cutArticle({ ...article, published: published ?? undefined }), pack);
    },
  };
};

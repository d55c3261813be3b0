import { htmlArticle } from '../../cli/article/html-article.ts';
import type { UncutArticle } from '../../cli/article/parse-article.ts';
import type { PreparedPack } from '../../lib/engine/prepare.ts';
import { mutateText } from '../mutate-text.ts';
import type { Random } from '../random.ts';
import type { Target } from '../target.ts';
import { checkReading } from './text.ts';

const elements =
  'p div span h1 h2 ul li table tr td blockquote figure figcaption a em script style template select svg math noscript iframe textarea br img title head body html'.split(
    ' ',
  );

const attributes = ['', ' hidden', ' aria-hidden="true"', ' class="x"', ' datetime="2022-05-04"', ' x=">'];

const wrap = (text: string, random: Random): string => {
  const element = random.pick(elements);
  const open = `<${element}${random.pick(attributes)}>`;
  return random.below(5) === 0 ? open + text : `${open}${text}</${element}>`;
};

/** Articles of the project as pages, well made and badly made. */
export const htmlTarget = (pack: PreparedPack, articles: readonly UncutArticle[]): Target => {
  const texts = articles.map(({ text }) => text);
  return {
    name: 'html',
    make: (random) => {
      const { title, text } = random.pick(articles);
      const body = text
        .split('\n')
        .map((line) => wrap(random.below(3) === 0 ? wrap(line, random) : line, random));
      const deep = random.below(20) === 0 ? '<div><span>'.repeat(5000) : '';
      const page = `<!doctype html><title>${title}</title><meta name="date" content="2022-05-04">${deep}${body.join('\n')}`;
      return mutateText(page, random, texts);
    },
    check: (input) => checkReading(htmlArticle(input as string, 'fuzz'), pack),
  };
};

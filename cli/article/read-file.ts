import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../command/usage-error.ts';
import type { Article } from './article.ts';
import { decodeText } from './decode-text.ts';
import { htmlArticle } from './html-article.ts';
import { textBlocks } from './text-blocks.ts';

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
};

const contentOf = (file: string): string => {
  try {
    return decodeText(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UsageError(`${file}: ${problems[code] ?? (error instanceof Error ? error.message : code)}`);
  }
};

const looksLikeHtml = (file: string, content: string) =>
  /\.x?html?$/i.test(file) ||
  (file === '-' && /^\s*<(?:!doctype|html|head|body|[a-z][a-z0-9]*[\s>])/i.test(content));

const textArticle = (text: string, id: string): Article => {
  const blocks = textBlocks(text, text.trimStart().split('\n', 1)[0] ?? '');
  const first = blocks[0];
  return { id, title: first?.kind === 'title' ? first.text : '', text, published: undefined, blocks };
};

/**
 * Reads one article from a file, or from standard input for `-`. The first line of a plain text is its title.
 *
 * @throws {UsageError} When it cannot be read, naming the file.
 */
export function readFile(file: string): Article {
  const content = contentOf(file);
  const id = file === '-' ? 'stdin' : basename(file);
  return looksLikeHtml(file, content) ? htmlArticle(content, id) : textArticle(content, id);
}

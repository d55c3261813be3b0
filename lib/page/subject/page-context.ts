import type { PageContext } from '../../engine/types.ts';
import { findPageDate } from './page-date.ts';

/**
 * What a page says of itself as a whole: its headline and the day of its article.
 *
 * @param title What stands in the page's title, before anything in it was hidden.
 */
export function readPageContext(document: Document, title: string): PageContext {
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const headline = document.querySelector('h1')?.textContent;
  const titles = [stated, title, headline].map((text) => text?.trim().replace(/\s+/g, ' '));
  const published = findPageDate(document);
  return { title: titles.find(Boolean) ?? '', ...(published ? { published } : {}) };
}

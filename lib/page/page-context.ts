import type { PageContext } from '../engine/types.ts';
import { findPageDate } from './page-date.ts';

/** What a page says of itself as a whole: its headline and the day of its article. */
export function readPageContext(document: Document): PageContext {
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const headline = document.querySelector('h1')?.textContent;
  const title = [stated, document.title, headline].map((text) => text?.trim().replace(/\s+/g, ' '));
  const published = findPageDate(document);
  return { title: title.find(Boolean) ?? '', ...(published ? { published } : {}) };
}

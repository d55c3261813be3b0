import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An answer of the sample site. */
export interface SiteAnswer {
  readonly type: string;
  readonly body: Buffer;
}

/** The articles of the sample site: path, and what kind of page it is. */
export const samplePages = [
  { path: '/news', kind: 'a news item of May 2022' },
  { path: '/recap', kind: 'a recap' },
  { path: '/review', kind: 'a review with drawings' },
  { path: '/live', kind: 'a live page that loads more as you scroll' },
  { path: '/fans', kind: 'an application, at its start' },
  { path: '/fans/story', kind: 'the application, after a change of route' },
  { path: '/forum', kind: 'a forum' },
  { path: '/guide', kind: 'a guide with a table' },
  { path: '/kennels', kind: 'a page that is not about the show' },
] as const;

const folder = fileURLToPath(new URL('.', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const fileAt = (path: string): string | undefined => {
  if (path === '/') return 'pages/index.html';
  // The application answers at all its routes with the same page.
  if (/^\/fans(?:\/[a-z]+)?$/.test(path)) return 'pages/fans.html';
  if (/^\/assets\/[a-z]+\.[a-z]+$/.test(path)) return path.slice(1);
  return /^\/[a-z]+$/.test(path) ? `pages${path}.html` : undefined;
};

/** What the sample site answers at a path; `undefined` where it has nothing. */
export function sampleSite(path: string): SiteAnswer | undefined {
  const file = fileAt(path);
  if (file === undefined) return undefined;
  try {
    return {
      type: types[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(join(folder, file)),
    };
  } catch {
    return undefined;
  }
}

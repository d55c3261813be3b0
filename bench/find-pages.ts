import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { townPage } from './made-pages.ts';

/** A page that is not about the show. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** The saved pages (`*.html`) of a folder; made-up ones of several sizes where none is given. */
export function findPages(folder: string | undefined): readonly BenchPage[] {
  if (folder === undefined)
    return [20, 60, 150, 300, 600, 900].map((blocks, at) => ({
      name: `made-${blocks}`,
      html: townPage(blocks, at + 1),
    }));
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`No *.html in ${folder}`);
  return files.sort().map((file) => ({
    name: file.replace('.html', ''),
    html: readFileSync(join(folder, file), 'utf8'),
  }));
}

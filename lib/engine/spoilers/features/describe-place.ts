import type { PreparedPack } from '../../prepare.ts';
import type { ReadPage, ReadSentence } from '../read-page.ts';
import { stem } from './stem.ts';

/** Where the sentence stands: what kind of page by its title, under which heading, how far down. */
export function describePlace(
  page: ReadPage,
  number: number,
  { story }: PreparedPack,
  add: (feature: string) => void,
): void {
  const here = page.sentences[number] as ReadSentence;
  for (const word of new Set(page.title.filter(({ kind }) => kind === 'word').map(({ text }) => stem(text))))
    if (!story.titles.has(word)) add(`d ${word}`);
  const { published } = page.context;
  if (published) add(`d year ${published.slice(0, 4)}`);
  if (!here.isHeading) {
    for (const place of page.headings[here.section] ?? []) {
      const heading = page.sentences[place] as ReadSentence;
      for (let at = heading.sentence.first; at < heading.sentence.last; at += 1) {
        const token = heading.tokens[at];
        if (token && token.kind === 'word') add(`h ${stem(token.text)}`);
        if (token?.text === '?') add('h ?');
      }
    }
    if (here.section === 0) add('h none');
  }
  const down = number / page.sentences.length;
  add(`l ${Math.floor(down * 5)}`);
  if (number === page.sentences.length - 1) add('l last');
  add(`l place ${Math.min(3, here.place)}`);
  add(`l kind ${page.blocks[here.block]?.kind ?? 'paragraph'}`);
  if (here.block === 0) add('l first block');
  const size = page.blocks[here.block]?.sentences.length ?? 1;
  add(`l size ${Math.min(4, size)}`);
}

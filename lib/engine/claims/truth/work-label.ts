import type { CompiledWork } from '../../works/compiled-works.ts';

/** How a sentence names a work: "Season 2", "Volume 5", "The film Riverbend Always". */
export function workLabel({ kind, number, title }: CompiledWork): string {
  if (kind === 'season' && number !== undefined) return `Season ${number}`;
  if (kind === 'volume' && number !== undefined) return `Volume ${number}`;
  if (kind === 'film') return `The film ${title}`;
  if (kind === 'novella') return `The novella ${title}`;
  if (kind === 'show') return `The series ${title}`;
  if (kind === 'webcomic') return `The webcomic ${title}`;
  return title;
}

/** The same within a sentence: "season 2", "the film". */
export const labelWithin = (work: CompiledWork): string =>
  workLabel(work).replace(/^(Season|Volume|The)\b/, (word) => word.toLowerCase());

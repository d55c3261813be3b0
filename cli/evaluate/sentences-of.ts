import type { Place } from '../../lib/pack/labels/place-labels.ts';

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words after which the splitter ends a sentence too early. */
const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|St|vs|Vol|Jr|No|feat|[A-Z])\.\s*$/;

/**
 * The sentences of a text, none of them across a line break. The engine's own splitter is not used: what is
 * measured must not also cut the ruler.
 */
export function sentencesOf(text: string): Place[] {
  const sentences: Place[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open: number | undefined;
    for (const { segment, index } of splitter.segment(line)) {
      open ??= lineStart + index;
      if (abbreviation.test(segment)) continue;
      sentences.push({ start: open, end: lineStart + index + segment.trimEnd().length });
      open = undefined;
    }
    if (open !== undefined) sentences.push({ start: open, end: lineStart + line.trimEnd().length });
    lineStart += line.length + 1;
  }
  return sentences.filter(({ start, end }) => end > start);
}

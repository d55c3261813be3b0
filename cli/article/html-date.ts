import type { Day } from '../../lib/engine/types.ts';
import { publishedNames } from '../../lib/page/subject/published-names.ts';
import { dayIn } from './calendar-day.ts';
import { attribute, type Element, elementsIn, type Node, textIn } from './html-tree.ts';

const metaNames = new Set(publishedNames);

/** Looks through JSON-LD breadth first: the article's own date lies higher than its comments'. */
const datePublishedIn = (json: string): Day | undefined => {
  let level: unknown[];
  try {
    level = [JSON.parse(json)];
  } catch {
    return undefined; // a page's own mistake; its other statements may still do
  }
  while (level.length > 0) {
    for (const value of level) {
      const stamp =
        typeof value === 'object' && value !== null && 'datePublished' in value && value.datePublished;
      const day = typeof stamp === 'string' ? dayIn(stamp) : undefined;
      if (day !== undefined) return day;
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return undefined;
};

const inScript = (element: Element) =>
  element.tagName === 'script' && attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json'
    ? datePublishedIn(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    : undefined;

const inMeta = (element: Element) => {
  const name =
    attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '';
  return element.tagName === 'meta' && metaNames.has(name.toLowerCase())
    ? dayIn(attribute(element, 'content') ?? '')
    : undefined;
};

const inTime = (element: Element) =>
  element.tagName === 'time' ? dayIn(attribute(element, 'datetime') ?? textIn(element)) : undefined;

/** The day on which a page says it was published: by JSON-LD, else by `meta`, else by its first `time`. */
export function htmlDate(root: Node): Day | undefined {
  const elements = [...elementsIn(root)];
  for (const read of [inScript, inMeta, inTime]) {
    for (const element of elements) {
      const day = read(element);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

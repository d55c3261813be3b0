import type { WorkMention } from '../../works/work-mention.ts';
import type { RankedMention, Via } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';

/** How many sentences back something may have been named and still be meant. */
const memory = 3;
const relatives = new Set(['which', 'that', 'whose']);

/**
 * The works that a statement may be about, the likeliest first: in the clause before the cue (nearest first),
 * in the clause after it, in the sentence, in the sentences before it of the same section, in the heading, in
 * the title. In the clause a single work comes before the series that holds it.
 */
export function rankMentions(
  page: PageView,
  view: SentenceView,
  clause: Clause,
  cueAt: number,
): RankedMention[] {
  // "season one, which landed in March": what the relative clause is about stands right before it.
  const isRelative = relatives.has(view.tokens[clause.first]?.text ?? '');
  const works = view.works.filter((mention) => !isReplaced(view, mention) && !isAnchor(view, mention));
  const within = works.filter(
    ({ first, last }) =>
      (first >= clause.first && first < clause.last) ||
      (isRelative && last <= clause.first && clause.first - last <= 1),
  );
  const before = within.filter(({ last }) => last <= cueAt).reverse();
  const after = within.filter(({ first, last }) => first >= cueAt || (first < cueAt && last > cueAt));
  const others = works
    .filter((mention) => !within.includes(mention))
    .sort((one, other) => distance(one, cueAt) - distance(other, cueAt));
  const as = (via: Via) => (mention: WorkMention) => ({ mention, via });
  return [
    ...[...before.filter(isExact), ...after.filter(isExact), ...before, ...after]
      .filter((mention, at, all) => all.indexOf(mention) === at)
      .map(as('clause')),
    ...others.map(as('sentence')),
    ...carried(page, view).map(as('carried')),
    ...exactFirst(headingOf(page, view)).map(as('heading')),
    ...exactFirst(page.title).map(as('title')),
  ];
}

const replacing = new Set(['of', 'than']);
const replaced = new Set(['instead', 'place', 'lieu', 'rather']);

/** "a film instead of a fourth season": the season is what it is not. */
const isReplaced = ({ tokens }: SentenceView, { first }: WorkMention) => {
  const at = /^(?:an?|the|any)$/.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  return replacing.has(tokens[at - 1]?.text ?? '') && replaced.has(tokens[at - 2]?.text ?? '');
};

const anchors = new Set(['after', 'since', 'following']);
/** What may stand behind a part that only says when: a verb there would be the part's own. */
const anchorEnds = /^(?:[.,;:!?)]|on|in|and|but|came|dropped|landed|premiered|aired|ended|wrapped|finished)$/;

/** "five months after season three": when something is, not what it is about. */
const isAnchor = ({ tokens }: SentenceView, { first, last, numbers }: WorkMention) => {
  const at = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
  return (
    numbers.length > 0 && anchors.has(tokens[at]?.text ?? '') && anchorEnds.test(tokens[last]?.text ?? '.')
  );
};

/** Names one work, and not a series that holds many: it is meant where both stand together. */
const isExact = ({ numbers, kind, how }: WorkMention) =>
  numbers.length > 0 || kind === 'film' || (how === 'title' && ownBooks.has(kind));

/** Books with titles of their own. */
const ownBooks: ReadonlySet<string> = new Set(['novella', 'novel', 'companion']);

const exactFirst = (mentions: readonly WorkMention[]) =>
  mentions.length < 2
    ? mentions
    : [...mentions.filter(isExact), ...mentions.filter((mention) => !isExact(mention))];

const distance = ({ first, last }: WorkMention, at: number) => (last <= at ? at - last : first - at + 2);

/** Works named in the sentences just before, nearest first; not across a heading. */
function carried(page: PageView, view: SentenceView): WorkMention[] {
  const found: WorkMention[] = [];
  for (let back = 1; back <= memory; back += 1) {
    const earlier = page.sentences[view.place - back];
    if (!earlier || earlier.heading !== view.heading || earlier.isHeading !== view.isHeading) break;
    found.push(...[...earlier.works].reverse());
  }
  return found;
}

const headingOf = (page: PageView, { heading }: SentenceView) =>
  heading === undefined ? [] : (page.sentences[heading]?.works ?? []);

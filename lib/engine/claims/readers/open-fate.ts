import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { fateWords } from '../words/fate-words.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { clauseHas } from './read-medium.ts';

/** How many words may stand between a stance and what it is taken on. */
const reach = 4;

/**
 * Whether a sentence says that nobody has decided whether there will be more: "Netflix is keeping quiet about the future of
 * Riverbend", "still weighing up whether to order more", "a renewal is likely", "Riverbend: pending".
 */
export function hasOpenFate(view: SentenceView): boolean {
  const { first, last } = view.sentence;
  const cues = findCues(view, first, last, fateWords);
  return cues.some(
    (cue, at) =>
      (cue.cue === 'status' && isStatusLine(view, cue)) ||
      (cue.cue === 'silence' && clauseHas(view, view.sentence, deciders) && !isOnElse(view, cue, cues)) ||
      (cue.cue === 'maybe-last' && pointsBack(view, cue)) ||
      cues.some((next, place) => place > at && next.first - cue.last <= reach && belong(view, cue, next)),
  );
}

/** "declined to comment on budget": on something, and not on whether there will be more. */
const isOnElse = ({ tokens, works }: SentenceView, { last }: Cue, cues: readonly Cue[]) =>
  /^(?:on|about)$/.test(tokens[last]?.text ?? '') &&
  !works.some(({ first }) => first >= last) &&
  !cues.some(({ cue, first }) => first >= last && /^(?:fate|future|more)$/.test(cue)) &&
  tokens[last + 1]?.text !== 'whether';

/** Whether one cue makes an open fate of another behind it. */
function belong(view: SentenceView, here: Cue, next: Cue): boolean {
  const { cue, first } = here;
  switch (next.cue) {
    case 'fate':
      return cue === 'stance';
    case 'future':
      return cue === 'stance' && isOfWork(view, next);
    case 'more':
      return cue === 'unsaid' || (cue === 'weighing' && isDecider(view, first));
    case 'odds':
      return cue === 'fate' || (cue === 'future' && isOfWork(view, here));
    default:
      return cue === 'only' && next.cue === 'ordered' && isOfShow(view);
  }
}

const screen = wordSet('netflix streamer show series drama season seasons episodes');

/** "the future of Riverbend", "its future on Netflix": people have futures, too. */
const isOfWork = (view: SentenceView, { last }: Cue) =>
  view.tokens[last]?.text === 'of'
    ? view.works.some(({ first }) => first > last && first - last <= reach)
    : isOfShow(view);

const isOfShow = (view: SentenceView) => view.works.length > 0 || clauseHas(view, view.sentence, screen);

const deciders = wordSet(
  'netflix streamer platform service nobody one executives bosses studio company makers spokesman spokeswoman spokesperson',
);
const deciderReach = 5;

/** Whether it is the makers who do not say or decide, or nobody does: the people of a story have to decide, too. */
const isDecider = ({ tokens, sentence }: SentenceView, at: number) =>
  tokens.slice(Math.max(sentence.first, at - deciderReach), at).some(({ text }) => deciders.has(text));

/** "it may or may not be the last": said of what was spoken of, which is no book where none is named. */
const pointsBack = ({ tokens, works }: SentenceView, { first }: Cue) =>
  works.length === 0 && /^(?:it|this|that|season|series)$/.test(tokens[first - 1]?.text ?? '');

const openings = new Set([':', '–', '—', '-', '(', ',']);
const longestStatus = 8;

/** A short line of a list: the series, a mark, and how it stands. */
function isStatusLine({ tokens, works: [named], sentence }: SentenceView, { first }: Cue): boolean {
  return (
    named?.kind === 'franchise' &&
    named.first === sentence.first &&
    openings.has(tokens[named.last]?.text ?? '') &&
    first - named.last <= 2 &&
    sentence.last - sentence.first <= longestStatus
  );
}

import { resolveDate } from '../../dates/date-mention.ts';
import { wordSet } from '../../word-set.ts';
import type { StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import {
  awaitedAt,
  hasBeforeCue,
  isDenied,
  namesPart,
  type PendingPlace,
  regionOf,
} from './pending-place.ts';
import { readEnding } from './read-ending.ts';
import { clauseHas } from './read-medium.ts';

/** What a cue of waiting says of its clause; `undefined` where it says nothing of ours, or nothing at all. */
export function readPending(place: PendingPlace, cue: Cue): StateClaim | undefined {
  switch (cue.cue) {
    case 'ahead':
      return readAhead(place, cue);
    case 'plan':
      return readPlan(place, cue);
    case 'wait':
      return isAwaited(place.view, place.clause, cue) ? awaitedAt(place, cue.first) : undefined;
    default:
      return readEnding(place, cue);
  }
}

/** "a third is on the way" */
function readAhead(place: PendingPlace, cue: Cue): StateClaim | undefined {
  const { view, page, clause } = place;
  const isOfOurs =
    isLabel(view, page, cue) ||
    hasBefore(view, clause, cue) ||
    pointsBack(view, page, cue) ||
    isCarried(view, clause.first, cue.first) ||
    isAudienceWaiting(place, cue) ||
    isCountdown(view, cue) ||
    regionOf(view, clause) !== undefined;
  if (!isOfOurs || isMoreNews(view, cue) || !saysAhead(view, clause, cue)) return undefined;
  const claim = awaitedAt(place, cue.first);
  return {
    ...claim,
    ...(view.tokens[clause.first]?.text === 'but' && { mentions: claim.mentions.filter(isOfSentence) }),
    ...((looksAhead(place) || clauseHas(view, clause, maybes)) && { hedged: true }),
  };
}

/** "The countdown is on.", but not "is on the wall" */
const isCountdown = ({ tokens }: SentenceView, { first, last }: Cue) =>
  tokens[first]?.text === 'countdown' && (tokens[last]?.kind ?? 'mark') === 'mark';

const audiences = wordSet('fans viewers readers audiences everyone everybody subscribers bookworms');
const lengths = /^(?:days|weeks|months|long)$/;
const waits = /^(?:wait|patient|hang|hold|until|till|longer)$/;

/** "Fans will have to be patient until 2031", "viewers have months to wait": they wait for what was spoken of. */
const isAudienceWaiting = (place: PendingPlace, cue: Cue): boolean =>
  (looksAhead(place) || lengths.test(place.view.tokens[cue.first]?.text ?? '')) &&
  place.view.tokens.slice(cue.first, cue.last).some(({ text }) => waits.test(text)) &&
  clauseHas(place.view, { first: place.clause.first, last: cue.first }, audiences);

const maybes = wordSet('might may could perhaps maybe possibly');

/** "Volume five was to be out by now, but it's been delayed": what is held up stands before it. */
const isOfSentence = ({ via, mention }: StateClaim['mentions'][number]) =>
  via === 'clause' || (via === 'sentence' && mention.numbers.length > 0);

/** "More to follow.", at the end of an article */
const isMoreNews = ({ tokens, sentence: { first } }: SentenceView, cue: Cue) =>
  tokens[first]?.text === 'more' && cue.first - first === 1;

/** Plans that somebody made; the rest is expectation. */
const firm = new Set(['slated', 'scheduled', 'promised', 'billed', 'set', 'down']);

/** "due before Christmas" */
function readPlan(place: PendingPlace, cue: Cue): StateClaim | undefined {
  const { view, clause, date } = place;
  if (!date || !looksAhead(place) || !saysPlan(view, clause, cue, namesPart(view, clause))) return undefined;
  const isFirm = firm.has(view.tokens[cue.first]?.text ?? '');
  return { ...awaitedAt(place, cue.first), date, ...(!isFirm && { hedged: true }), implied: true };
}

/** "Coming soon", by itself on the page of a book: what the title names. */
const isLabel = ({ sentence, isHeading }: SentenceView, { title }: PageView, { first, last }: Cue) =>
  !isHeading &&
  sentence.last - sentence.first - (last - first) <= 1 &&
  title.some(({ numbers, kind }) => numbers.length === 1 || kind === 'film');

const directions = wordSet('to from home back out up down of');

/** "a third is on the way", but not "on the way to school" nor "is not on the way"; "is not far off" is. */
const saysAhead = (view: SentenceView, clause: Clause, cue: Cue) =>
  !isPlanOf(view.tokens, cue) &&
  !(view.tokens[cue.first]?.text === 'on' && directions.has(view.tokens[cue.last]?.text ?? '')) &&
  (!isDenied(view, clause, cue.first) || /far/.test(view.tokens[cue.last - 2]?.text ?? ''));

/** Plans that need no part of the series beside them: "our guess is 2026", "release date: May". */
const ownPlans = wordSet('see expect our my safe fair transmission release');
const pastHelpers = new Set(['had', 'was', 'were']);

/** "is due in May", "not expected before May", but not "had once been promised for May". */
const saysPlan = (view: SentenceView, clause: Clause, cue: Cue, hasPart: boolean) =>
  !hasBeforeCue(view, clause, cue.first, pastHelpers) &&
  (hasPart || isCarried(view, clause.first, cue.first) || ownPlans.has(view.tokens[cue.first]?.text ?? '')) &&
  (!isDenied(view, clause, cue.first) ||
    view.tokens.slice(cue.last, cue.last + 3).some(({ text }) => text === 'before'));

/** "await the second season", "the much anticipated film": what is waited for stands after the cue, or around it. */
function isAwaited(view: SentenceView, clause: Clause, cue: Cue): boolean {
  const next = view.works.find(
    ({ first, last }) =>
      (first >= cue.last && first - cue.last <= 4) || (first <= cue.first && last >= cue.last),
  );
  if (!next || isDenied(view, clause, cue.first)) return false;
  // "was working on the second season": done by now, for all that it says.
  if (makings.has(view.tokens[cue.first]?.text ?? '') && hasBeforeCue(view, clause, cue.first, pastHelpers))
    return false;
  const isAround = next.first <= cue.first;
  const isLast = next.relation === 'last' && next.kind === 'volume';
  return next.kind === 'film' || next.numbers.length > 0 || isLast || (next.relation === 'next' && !isAround);
}

const makings = wordSet('drawing inking scripting illustrating working hard busy');

/** "The comics are planned to be five": what they shall be, not when. */
const isPlanOf = (tokens: SentenceView['tokens'], { last }: { last: number }) =>
  tokens[last - 1]?.text === 'planned' &&
  tokens[last]?.text === 'to' &&
  /^(?:be|have|run|consist|number|reach|last)$/.test(tokens[last + 1]?.text ?? '');

/** What is to come is named before the cue, or right after it. */
const hasBefore = (
  { works }: SentenceView,
  clause: { first: number },
  cue: { first: number; last: number },
) =>
  works.some(
    ({ first, last, kind, indefinite, numbers }) =>
      first >= clause.first &&
      ((last <= cue.first && cue.first - last <= 8) || (first >= cue.last && first - cue.last <= 3)) &&
      (!indefinite || numbers.length > 0 || kind === 'film' || kind === 'season'),
  );

/** "It is due in May", "this one follows": the clause begins with a word that points back. */
const isCarried = ({ tokens }: SentenceView, first: number, cueAt: number) => {
  const isBut = tokens[first]?.text === 'but';
  const word = tokens[isBut ? first + 1 : first]?.text ?? '';
  // "and the future that he has put off is nearly here": somebody's own.
  if (word === 'and' && tokens.slice(first, cueAt).some(({ text }) => somebody.has(text))) return false;
  return carriers.has(word) || (isBut && /^(?:has|is|now)$/.test(word));
};
const somebody = new Set(['he', 'she']);
const carriers = wordSet('it that this which they and as with another one more');

/** "has not finished it", "is still drawing it": who writes it is another matter. */
const pointsBack = ({ tokens, place }: SentenceView, { sentences }: PageView, { last }: Cue) =>
  tokens[last]?.text === 'it' &&
  /^(?:finish|draw|ink)/.test(tokens[last - 1]?.text ?? '') &&
  sentences[place - 1]?.works.some(({ kind, numbers }) => kind === 'volume' || numbers.length > 0) === true;

/** Whether the day lies ahead of the page's own. */
function looksAhead({ view, page, date }: PendingPlace): boolean {
  if (!date) return false;
  const interval = resolveDate(date, page.published, 'ahead');
  if (!interval) return / will | 'll | expected | due | expect /.test(view.plain);
  return page.published === undefined || interval.to >= page.published;
}

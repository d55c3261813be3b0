import { resolveDate } from '../../dates/date-mention.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition, StateClaim } from '../proposition.ts';
import { isForeignClause, tellsStory } from '../readers/is-elsewhere.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas, readMedium } from '../readers/read-medium.ts';
import { readRegion } from '../readers/read-region.ts';
import { saysRefused } from '../readers/says-refused.ts';
import { toBe } from '../readers/to-be.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { otherObjects } from '../words/object-words.ts';
import { pendingCues } from '../words/pending-words.ts';
import { negators } from '../words/time-words.ts';

/** Without a cue or a day only "there will be a third" says that something is to come. */
const there = new Set(['there']);

/** Plans that somebody made; the rest is expectation. */
const firm = new Set(['slated', 'scheduled', 'promised', 'billed', 'set', 'down']);

const parted = new Set(['away', 'off']);

/**
 * Something that is still to come when the page is written, said without a verb of release: "a third is on the
 * way", "due before Christmas", "the film is a week away", "a film will finish the story", "await the next season".
 */
export function pending(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const { tokens } = view;
    const cues = findCues(view, clause.first, clause.last, pendingCues);
    const date = view.dates.find(({ first }) => first >= clause.first && first < clause.last);
    if (cues.length === 0 && !date && !clauseHas(view, clause, there)) return [];
    if (isForeignClause(view, clause, page) || tellsStory(view, clause, page)) return [];
    const isOther = clauseHas(view, clause, otherObjects);
    // Asked only where a cue has something to say: most clauses with a day have none.
    const regionOf = () => readRegion(view, clause) ?? readRegion(view, view.sentence);
    const claim = (at: number, extra: Partial<StateClaim> = {}): StateClaim => {
      const region = regionOf();
      return {
        kind: 'state',
        predicate: 'awaited',
        topic: 'release-date',
        detector: 'pending',
        view,
        first: clause.first,
        last: clause.last,
        mentions: rankMentions(page, view, clause, at),
        medium: readMedium(view, clause),
        ...(region && { region }),
        ...extra,
      };
    };
    const hasPart = view.works.some(
      ({ first, kind, numbers, relation }) =>
        first >= clause.first &&
        first < clause.last &&
        (numbers.length > 0 ||
          kind === 'film' ||
          kind === 'season' ||
          relation === 'next' ||
          relation === 'latest'),
    );
    const looksAhead = cues.length > 0 && date !== undefined && isAhead(view, page, date);
    cues.sort((one, other) => Number(other.cue === 'close') - Number(one.cue === 'close'));
    for (const cue of cues) {
      if (isOther && cue.cue !== 'wait') continue;
      const isOfOurs = () =>
        isLabel(view, page, cue) ||
        hasBefore(view, clause, cue) ||
        pointsBack(view, page, cue) ||
        isCarried(view, clause.first) ||
        regionOf() !== undefined;
      if (cue.cue === 'ahead' && isOfOurs() && saysAhead(view, clause, cue))
        return [claim(cue.first, date && looksAhead ? { hedged: true } : {})];
      if (cue.cue === 'plan' && date && looksAhead && saysPlan(view, clause, cue, hasPart))
        return [
          claim(cue.first, {
            date,
            ...(!firm.has(tokens[cue.first]?.text ?? '') && { hedged: true }),
            implied: true,
          }),
        ];
      if (cue.cue === 'wait' && isAwaited(view, clause, cue)) return [claim(cue.first)];
      const isDoubted = isDenied(view, clause, cue.first) || / (?:and|,) not (?!an? )/.test(view.plain);
      if (
        cue.cue === 'close' &&
        (hasPart || isFilmNext(tokens, cue)) &&
        !isDoubted &&
        !saysRefused(view) &&
        !isOfBook(view, cue) &&
        !clauseHas(view, clause, choices)
      ) {
        const films = rankMentions(page, view, clause, cue.first).filter(
          ({ mention }) =>
            mention.kind === 'film' ||
            mention.kind === 'part' ||
            (!hasPart && (mention.kind === 'franchise' || mention.kind === 'show')),
        );
        if (films.length > 0) return [claim(cue.first, { mentions: films })];
      }
    }
    const next = isOther ? undefined : toBe(view, clause);
    // "Perhaps there'll be a third": nobody has said so, and nobody has ruled it out.
    if (next !== undefined)
      return [
        claim(next, {
          mentions: rankMentions(page, view, clause, next).filter(({ mention }) => mention.first === next),
          ...(clauseHas(view, clause, guesses) && { predicate: 'undecided', topic: 'renewal' }),
        }),
      ];
    if (!isOther && date?.deictic && hasPart && parted.has(tokens[date.last - 1]?.text ?? ''))
      return [claim(date.first)];
    return [];
  });
}

/** "to end with feature-length film": without its article it is no mention. */
const isFilmNext = (tokens: SentenceView['tokens'], { last }: Cue) =>
  tokens
    .slice(last, last + 4)
    .some(({ text }, k) => (text === 'film' || text === 'movie') && endsPhrase(tokens[last + k + 1]));
const endsPhrase = (after: SentenceView['tokens'][number] | undefined) =>
  !after || after.kind === 'mark' || /^(?:at|on|for|from|by|and|which|that|instead|not|in)$/.test(after.text);

/** "chose to end with a film", "said that it would end with a film": told of what was decided, which stays so. */
const choices = wordSet('chose decided opted ended would');
/** "ends with volume six" */
const isOfBook = ({ works }: SentenceView, { last }: Cue) =>
  works.some(({ first, kind }) => kind === 'volume' && first >= last && first - last <= 2);

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
  (hasPart || isCarried(view, clause.first) || ownPlans.has(view.tokens[cue.first]?.text ?? '')) &&
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

const hasBeforeCue = (
  { tokens }: SentenceView,
  { first }: Clause,
  at: number,
  words: ReadonlySet<string>,
): boolean => tokens.slice(Math.max(first, at - 4), at).some(({ text }) => words.has(text));

const isDenied = (view: SentenceView, clause: Clause, at: number) => hasBeforeCue(view, clause, at, negators);

const guesses = wordSet('perhaps maybe possibly hopefully presumably');
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
const isCarried = ({ tokens }: SentenceView, at: number) =>
  ['it', 'that', 'this', 'which', 'they', 'and', 'as', 'with', 'another', 'one', 'more'].includes(
    tokens[at]?.text ?? '',
  );

/** "has not finished it", "is still drawing it": who writes it is another matter. */
const pointsBack = ({ tokens, place }: SentenceView, { sentences }: PageView, { last }: Cue) =>
  tokens[last]?.text === 'it' &&
  /^(?:finish|draw|ink)/.test(tokens[last - 1]?.text ?? '') &&
  sentences[place - 1]?.works.some(({ kind, numbers }) => kind === 'volume' || numbers.length > 0) === true;

function isAhead(view: SentenceView, page: PageView, date: NonNullable<StateClaim['date']>): boolean {
  const interval = resolveDate(date, page.published, 'ahead');
  if (!interval) return / will | 'll | expected | due | expect /.test(view.plain);
  return page.published === undefined || interval.to >= page.published;
}

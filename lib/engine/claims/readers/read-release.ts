import { absolute, type DateMention } from '../../dates/date-mention.ts';
import { wordSet } from '../../word-set.ts';
import { termSet } from '../../works/term-set.ts';
import type { DatedClaim, Proposition, RankedMention, StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import { looksAhead } from './looks-ahead.ts';
import { readMedium } from './read-medium.ts';
import { readRegion } from './read-region.ts';
import { isPastPlan, readTense } from './read-tense.ts';
import { releaseBase } from './release-base.ts';
import { isApposed, isBeside, isStart, isTurned, worksComingOut } from './works-coming-out.ts';

/**
 * What a cue of coming out says, by the tense of its verb and the day beside it: that something is awaited ("arrives
 * on Friday"), not out ("isn't published yet"), out ("has finally dropped") or came out on a day ("landed on 3 May").
 */
export function readRelease(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  cue: Cue,
): Proposition | undefined {
  const { tokens } = view;
  const isLate = tokens[cue.last]?.text === 'by' && tokens[cue.last + 1]?.text === 'now';
  if ((isPastPlan(tokens, cue.first, clause.first) && !isLate) || isAgain(tokens, cue)) return undefined;
  const mentions = worksComingOut(page, view, clause, cue);
  if (!mentions) return undefined;
  const word = tokens[cue.first]?.text ?? '';
  const isWeak = cue.cue === 'weak';
  const isNamedBeside = isBeside(mentions[0], cue);
  const { tense, negated, hedged, conditional } = readTense(tokens, cue.first, cue.form, clause.first);
  const { date, dates } = datesOf(view, clause, cue);
  const region =
    readRegion(view, clause) ?? (view.dates.length < 2 ? readRegion(view, view.sentence) : undefined);
  const base = {
    ...releaseBase(view, clause, mentions, isOnScreen(view, cue) ? 'screen' : readMedium(view, clause)),
    ...(region && { region }),
  };
  const state = (predicate: StateClaim['predicate'], extra: Partial<StateClaim> = {}): StateClaim => ({
    ...base,
    kind: 'state',
    predicate,
    ...extra,
  });
  const cameOut = (on: readonly DateMention[]): DatedClaim => ({
    ...base,
    kind: 'dated',
    event: 'release',
    cueAt: cue.first,
    dates: on,
    looks: 'back',
  });
  // "was supposed to be out by now"
  if (isLate && !negated && tense !== 'perfect') return state('unreleased');
  if (conditional && !isNamedBeside && !isWhenIt(tokens, cue)) return undefined;
  if (isHeadline(tokens, cue, mentions[0])) return state('awaited', { ...(date && { date }) });
  // "won't be out before May": it will be, then.
  if (negated && tense === 'future' && isPutOff(tokens, cue))
    return state('awaited', { hedged: true, ...(date && { date, dates }) });
  // "won't be out in May after all": it will be, then, on another day.
  if (negated && tense === 'future' && date && date.first >= cue.last && date.first - cue.last <= 2)
    return state('awaited', { hedged: true });
  if (negated) {
    if (isWeak || (tense !== 'present' && tense !== 'perfect')) return undefined;
    if (cue.form === 's' || cue.form === 'base') return undefined; // "never quite lands"
    return state('unreleased');
  }
  const soft = hedged || tense === 'possible';
  const awaited = (): StateClaim =>
    state('awaited', {
      ...(date && { date, dates }),
      ...(soft && { hedged: true }),
      ...(date?.now && { atOnce: true }),
      ...(date && !soft && tense !== 'progressive' && { implied: true }),
    });
  if (tense === 'possible' && !date) return undefined;
  if (tense === 'future' || tense === 'possible') return isWeak && !date && soft ? undefined : awaited();
  if (tense === 'progressive') return cue.form === 'ing' && !isShown(word) ? awaited() : undefined;
  // "2019. Volume one arrives": what stands under a time of its own, told in the present.
  const isEntry =
    view.entry !== undefined &&
    view.entry.to < (page.published ?? '') &&
    (tense === 'present' || tense === 'past') &&
    isNamedBeside;
  if (view.entry && isEntry) {
    const own = dates.filter(({ deictic }) => !deictic);
    return cameOut(
      own.length > 0 ? own : [{ first: cue.first, last: cue.first, meaning: absolute(view.entry) }],
    );
  }
  if (date && isApposed(view, cue)) return looksAhead(date, page, cue) ? awaited() : cameOut([date]);
  if (tense === 'present' && date && looksAhead(date, page, cue)) return awaited();
  if (tense === 'present' && !date && isNamedBeside && isBeforehand(tokens, mentions[0]))
    return state('awaited', { hedged: true });
  if (tense === 'present' && !date && isTurned(view, clause, cue, mentions[0]))
    return state('awaited', { hedged: true });
  // "It drops at eight in the morning": on the day itself, or before it.
  if (
    tense === 'present' &&
    !date &&
    !isWeak &&
    isRightBefore(tokens, cue, mentions[0]) &&
    saysHour(tokens, cue)
  )
    return state('awaited', { atOnce: true });
  // "Streaming, from today"
  if (word === 'from') return tense === 'none' ? state('awaited', { atOnce: true }) : undefined;
  // "Volume 5 goes on sale": a headline of the day itself.
  if (cue.form === 's' && !date && view.isHeading && isNamedBeside && !isWeak && !hasObject(tokens, cue))
    return state('awaited', { atOnce: true });
  // "has finally dropped"
  const isSaidOut = tense === 'perfect' || (tense === 'present' && cue.form === 'word');
  if (isSaidOut && !date && !isWeak && isNamedBeside) return state('out', { flat: true });
  if (!date) return undefined;
  const webcomic = mentions.filter(({ via, mention }) => via === 'clause' && mention.kind === 'webcomic');
  if (isStart(word) && tense === 'past' && webcomic.length > 0)
    return { ...cameOut([date]), mentions: webcomic, medium: 'book' };
  const isTold = tense === 'past' || tense === 'perfect' || tense === 'present';
  return isTold && !isWeak ? cameOut(dates.length > 0 ? dates : [date]) : undefined;
}

/** The days of a clause, and which of them is the cue's: the first soon after it, or at the clause's head. */
function datesOf({ dates: all }: SentenceView, { first: from, last: to }: Clause, { form, last }: Cue) {
  const dates = all.filter(({ first, ahead }) => first >= from && first < to && !(ahead && form === 'past'));
  const date =
    dates.find(({ first }) => first >= last && first - last <= 9) ??
    dates.find(({ first }) => first - from <= 2);
  return { date, dates };
}

/** "The webcomic started up again", "came out again in hardback": not for the first time. */
const isAgain = (tokens: SentenceView['tokens'], { last }: Cue) =>
  tokens.slice(last, last + 2).some(({ text }) => text === 'again');

/** "weeks before the second season goes live" */
const isBeforehand = (tokens: SentenceView['tokens'], named: RankedMention | undefined) => {
  const at = named?.mention.first ?? 0;
  const before = /^(?:the|its|their|this)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return /^(?:before|until|till)$/.test(tokens[before]?.text ?? '');
};

const isPutOff = (tokens: SentenceView['tokens'], { last }: Cue) =>
  tokens.slice(last, last + 2).some(({ text }) => /^(?:before|until|till|ahead)$/.test(text));

/** "it drops", "the film drops", not "in season two the curtain drops" */
const isRightBefore = (tokens: SentenceView['tokens'], { first }: Cue, named: RankedMention | undefined) =>
  named?.mention.last === first || /^(?:it|they|which|everything|all)$/.test(tokens[first - 1]?.text ?? '');

const hours = wordSet(
  'one two three four five six seven eight nine ten eleven twelve midnight noon midday lunchtime',
);
const hourReach = 5;

/** "at 8am", "at midnight", "tonight", "within the hour" */
const saysHour = (tokens: SentenceView['tokens'], { last }: Cue) =>
  tokens
    .slice(last, last + hourReach)
    .some(
      ({ text }, k) =>
        text === 'tonight' ||
        (text === 'in' && pair(tokens, last + k + 1) === 'the morning') ||
        (text === 'at' &&
          (tokens[last + k + 1]?.kind === 'number' || hours.has(tokens[last + k + 1]?.text ?? ''))) ||
        (/^(?:in|within)$/.test(text) &&
          /^(?:an?|the|few) (?:hours?|minutes?)$/.test(pair(tokens, last + k + 1))),
    );
const pair = (tokens: SentenceView['tokens'], at: number) => `${tokens[at]?.text} ${tokens[at + 1]?.text}`;

/** "when it lands": no condition, though it looks like one. */
const isWhenIt = (tokens: SentenceView['tokens'], { first, form }: Cue) =>
  tokens[first - 1]?.text === 'it' && tokens[first - 2]?.text === 'when' && form === 's';

/** "Season 3 to premiere in October": the future of headlines. */
const isHeadline = (tokens: SentenceView['tokens'], { first }: Cue, named: RankedMention | undefined) =>
  tokens[first - 1]?.text === 'to' &&
  named !== undefined &&
  named.mention.last >= first - 2 &&
  named.mention.last <= first - 1;

const screens = termSet('@service streamer streaming screen screens television tv');

/** "premieres in April", "lands on the streamer": no book does. */
const isOnScreen = ({ tokens, terms }: SentenceView, { first, last }: Cue) =>
  /^(?:premier|air|stream)/.test(tokens[first]?.text ?? '') ||
  terms.slice(first, last + 3).some((term) => screens.has(term));

/** "Riverbend lands a star", "drops new pictures": what it does to something else. */
const hasObject = (tokens: SentenceView['tokens'], { last }: Cue) =>
  /^(?:an?|the|its|new|first|two|three|more|another|some|big|major|record)$/.test(tokens[last]?.text ?? '');

/** "is streaming", "is airing" says that it is out. */
const isShown = (word: string) => /^(?:stream|air)/.test(word);

import { absolute } from '../../dates/date-mention.ts';
import type { Proposition, StateClaim } from '../proposition.ts';
import { hasPersonBetween, isForeignClause } from '../readers/is-elsewhere.ts';
import { looksAhead } from '../readers/looks-ahead.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas, readMedium } from '../readers/read-medium.ts';
import { readRegion } from '../readers/read-region.ts';
import { readTense } from '../readers/read-tense.ts';
import { sinceDebut } from '../readers/since-debut.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { isOut } from '../words/is-out.ts';
import { otherObjects } from '../words/object-words.ts';
import { type Cue, findCues } from '../words/phrase-table.ts';
import { releaseWords } from '../words/release-words.ts';

/**
 * Something came out, comes out, will come out or is not out yet: "landed on the streamer on 22 April", "arrives
 * on Friday", "the sixth isn't published yet". What comes out is looked for beside the cue; a trailer's or a
 * soundtrack's release is nobody's.
 */
export function release(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause) => {
    const all = findCues(view.tokens, clause.first, clause.last, releaseWords);
    if (all.length === 0) return [];
    const since = sinceDebut(view, page, clause, all);
    if (since) return [since];
    if (clauseHas(view, clause, otherObjects) || isForeignClause(view, clause, page)) return [];
    const cues = all.filter(({ cue }) => cue === 'out' || cue === 'weak');
    for (const cue of cues) {
      const claim = readCue(view, page, clause, cue);
      if (claim) return [claim];
    }
    return [];
  });
}

function readCue(view: SentenceView, page: PageView, clause: Clause, cue: Cue): Proposition | undefined {
  const { tokens } = view;
  const text = tokens[cue.first]?.text ?? '';
  if (cue.last - cue.first === 1 && text === 'out' && !isOut(tokens, cue.first)) return undefined;
  if (isElsewhere(tokens, cue)) return undefined;
  if (
    view.works.length === 0 &&
    ((cue.cue === 'weak' && !isStart(text)) || !isPronounBefore(tokens, cue.first, clause.first))
  )
    return undefined;
  const mentions = rankMentions(page, view, clause, cue.first);
  const tense = readTense(tokens, cue.first, cue.form, clause.first);
  const isWeak = cue.cue === 'weak';
  const own = mentions.find(({ via }) => via === 'clause' || via === 'sentence');
  if (isWeak && !isBeside(mentions[0], cue) && !isStart(tokens[cue.first]?.text ?? '')) return undefined;
  if (
    mentions[0] &&
    mentions[0].mention.last <= cue.first &&
    mentions[0].via === 'clause' &&
    hasPersonBetween(view, mentions[0].mention.last, cue.first)
  )
    return undefined;
  if (!own && !isPronounBefore(tokens, cue.first, clause.first)) return undefined;
  if (cue.last - cue.first === 1 && tokens[cue.first]?.text === 'out' && !isOut(tokens, cue.first))
    return undefined;
  const dates = view.dates.filter(
    ({ first, ahead }) => first >= clause.first && first < clause.last && !(ahead && cue.form === 'past'),
  );
  const date =
    dates.find(({ first }) => first >= cue.last && first - cue.last <= 9) ??
    dates.find(({ first }) => first - clause.first <= 2);
  const region =
    readRegion(view, clause) ?? (view.dates.length < 2 ? readRegion(view, view.sentence) : undefined);
  const base = {
    topic: 'release-date' as const,
    view,
    first: clause.first,
    last: clause.last,
    mentions,
    medium: readMedium(view, clause),
    ...(region && { region }),
  };
  const state = (predicate: StateClaim['predicate'], extra: Partial<StateClaim> = {}): StateClaim => ({
    kind: 'state',
    predicate,
    detector: 'release',
    ...base,
    ...extra,
  });
  // "coming-of-age"
  if (cue.form === 'ing' && tokens[cue.last]?.joined && tokens[cue.last]?.text === 'of') return undefined;
  const isWhenIt =
    tokens[cue.first - 1]?.text === 'it' && tokens[cue.first - 2]?.text === 'when' && cue.form === 's';
  if (tense.conditional && !isBeside(mentions[0], cue) && !isWhenIt) return undefined;
  const named = mentions[0]?.mention;
  // "Season 3 to premiere in October": the future of headlines.
  const isHeadline =
    tokens[cue.first - 1]?.text === 'to' &&
    named !== undefined &&
    named.last >= cue.first - 2 &&
    named.last <= cue.first - 1;
  if (isHeadline) return state('awaited', { ...(date && { date }) });
  if (tense.negated) {
    if (isWeak || (tense.tense !== 'present' && tense.tense !== 'perfect')) return undefined;
    if (cue.form === 's' || cue.form === 'base') return undefined; // "never quite lands"
    return state('unreleased');
  }
  const soft = tense.hedged || tense.tense === 'possible';
  const awaited = (): StateClaim =>
    state('awaited', {
      ...(date && { date, dates }),
      ...(soft && { hedged: true }),
      ...(date?.now && { atOnce: true }),
      ...(date && !soft && tense.tense !== 'progressive' && { implied: true }),
    });
  if (tense.tense === 'possible' && !date) return undefined;
  if (tense.tense === 'future' || tense.tense === 'possible')
    return isWeak && !date && soft ? undefined : awaited();
  if (tense.tense === 'progressive')
    return cue.form === 'ing' && !isShown(cue, tokens) ? awaited() : undefined;
  // "2019. Volume one arrives": what stands under a time of its own, told in the present.
  const isEntry =
    view.entry !== undefined &&
    view.entry.to < (page.published ?? '') &&
    (tense.tense === 'present' || tense.tense === 'past') &&
    isBeside(mentions[0], cue);
  if (view.entry && isEntry) {
    const own = dates.filter(({ deictic }) => !deictic);
    return {
      ...base,
      kind: 'dated',
      event: 'release',
      cueAt: cue.first,
      dates: own.length > 0 ? own : [{ first: cue.first, last: cue.first, meaning: absolute(view.entry) }],
      looks: 'back',
      detector: 'release',
    };
  }
  if (tense.tense === 'present' && date && looksAhead(date, page, cue)) return awaited();
  // "Netflix, from today"
  if (text === 'from') return tense.tense === 'none' ? state('awaited', { atOnce: true }) : undefined;
  // "Volume 5 goes on sale": a headline of the day itself.
  if (cue.form === 's' && !date && view.isHeading && isBeside(mentions[0], cue) && !isWeak)
    return state('awaited', { atOnce: true });
  // "has finally dropped"
  const isSaidOut = tense.tense === 'perfect' || (tense.tense === 'present' && cue.form === 'word');
  if (isSaidOut && !date && !isWeak && isBeside(mentions[0], cue)) return state('out', { flat: true });
  const webcomic = mentions.filter(({ via, mention }) => via === 'clause' && mention.kind === 'webcomic');
  if (isStart(tokens[cue.first]?.text ?? '') && tense.tense === 'past' && date && webcomic.length > 0)
    return {
      ...base,
      mentions: webcomic,
      medium: 'book',
      kind: 'dated',
      event: 'release',
      cueAt: cue.first,
      dates: [date],
      looks: 'back',
      detector: 'release',
    };
  if ((tense.tense === 'past' || tense.tense === 'perfect' || tense.tense === 'present') && date && !isWeak)
    return {
      ...base,
      kind: 'dated',
      event: 'release',
      cueAt: cue.first,
      dates: dates.length > 0 ? dates : [date],
      looks: 'back',
      detector: 'release',
    };
  return undefined;
}

/** "going out with him", "he'd only come in for the end": what people do. */
const isElsewhere = (tokens: SentenceView['tokens'], { cue, first, last }: Cue) =>
  (/^(?:drop|land)/.test(tokens[first]?.text ?? '') &&
    /^(?:it|him|her|them)$/.test(tokens[last]?.text ?? '')) ||
  (tokens[last - 1]?.text === 'out' && /^(?:with|of|together|loud)$/.test(tokens[last]?.text ?? '')) ||
  (cue === 'weak' &&
    !isStart(tokens[first]?.text ?? '') &&
    tokens.slice(Math.max(0, first - 3), first).some(({ text }) => /^(?:he|she|i|you)$/.test(text)));

const isStart = (word: string) => word === 'began' || word === 'started';

const pronouns = new Set([
  'it',
  'they',
  'which',
  'this',
  'that',
  'one',
  'ones',
  'either',
  'both',
  'netflix',
  'we',
  'when',
  'episodes',
  'chapters',
  'instalments',
  'installments',
  'lot',
  'former',
  'latter',
  'parts',
  'batch',
  'run',
]);

/** Whether a word that points back stands close before the cue: "it arrives", "which hasn't been published". */
function isPronounBefore(tokens: SentenceView['tokens'], at: number, from: number): boolean {
  for (let k = at - 1; k >= from && at - k <= 6; k -= 1) if (pronouns.has(tokens[k]?.text ?? '')) return true;
  return false;
}

// "is streaming", "is airing" says that it is out.
const isShown = (cue: Cue, tokens: SentenceView['tokens']) =>
  /^(?:stream|air)/.test(tokens[cue.first]?.text ?? '');

const isBeside = (ranked: { mention: { last: number; first: number }; via: string } | undefined, cue: Cue) =>
  ranked !== undefined &&
  ranked.via === 'clause' &&
  cue.first - ranked.mention.last >= 0 &&
  cue.first - ranked.mention.last <= 5;

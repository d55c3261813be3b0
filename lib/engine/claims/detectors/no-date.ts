import type { PageView, SentenceView } from '../page-view.ts';
import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../rank-mentions.ts';
import { readMedium } from '../read-medium.ts';
import { readRegion } from '../read-region.ts';
import type { Clause } from '../split-clauses.ts';
import { ignoranceWords } from '../words/ignorance-words.ts';
import { otherObjects } from '../words/object-words.ts';
import { findCues } from '../words/phrase-table.ts';
import { releaseWords } from '../words/release-words.ts';

const strongDates = new Set([
  'date',
  'dates',
  'release date',
  'premiere date',
  'launch date',
  'air date',
  'timetable',
  'timeline',
]);
const dayWords = new Set([
  'actual',
  'exact',
  'new',
  'firm',
  'official',
  'precise',
  'specific',
  'set',
  'which',
  'a',
  'the',
]);
const reach = 9;

/**
 * Says that it is not known when something comes out: "no release date", "hasn't got a date", "Netflix won't
 * say when", "when we get to see it is anyone's guess", "the exact day is still to be confirmed".
 */
export function noDate(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const whole: Clause = { first: view.sentence.first, last: view.sentence.last };
  for (const clause of [...view.clauses, ...(view.clauses.length > 1 ? [whole] : [])]) {
    const at = unknownDate(view, clause);
    if (at === undefined) continue;
    const region = readRegion(view, clause);
    return [
      {
        kind: 'state',
        predicate: at.isDay ? 'day-unknown' : 'undated',
        topic: 'release-date',
        detector: 'no-date',
        view,
        first: clause.first,
        last: clause.last,
        mentions: rankMentions(page, view, clause, at.place),
        medium: readMedium(view, clause),
        implied: true,
        ...(region && { region }),
      },
    ];
  }
  return [];
}

function unknownDate(view: SentenceView, clause: Clause): { place: number; isDay: boolean } | undefined {
  const { tokens } = view;
  const cues = findCues(tokens, clause.first, clause.last, ignoranceWords);
  const denial = cues.find(({ cue }) => cue === 'no' || cue === 'unknown');
  if (!denial) return undefined;
  for (let at = clause.first; at < clause.last; at += 1)
    if (otherObjects.has(tokens[at]?.text ?? '')) return undefined;
  const text = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(' ');
  const shown = findCues(tokens, clause.first, clause.last, releaseWords).some(({ cue }) => cue !== 'weak');
  const told = cues.some(({ cue }) => cue === 'tell');
  const later = cues.some(({ cue }) => cue === 'yet');
  for (const cue of cues) {
    if (Math.abs(cue.first - denial.first) > reach) continue;
    if (cue.cue === 'when' && (shown || told || denial.cue === 'unknown')) {
      if (denial.cue === 'unknown' || (denial.first < cue.first && (told || shown)))
        return { place: cue.first, isDay: false };
    }
    if (cue.cue !== 'date') continue;
    const word = text(cue.first, cue.last);
    if (tokens[cue.last]?.text === 'with' || tokens[cue.last]?.text === 'night') continue;
    if (strongDates.has(word)) {
      const isPlural = word === 'dates';
      if (isPlural && !told && !shown) continue;
      return { place: cue.first, isDay: false };
    }
    if ((told || later) && dayWords.has(tokens[cue.first - 1]?.text ?? '') && word !== 'diary')
      return { place: cue.first, isDay: true };
  }
  return undefined;
}

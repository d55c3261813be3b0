import { type DateMention, resolveDate } from '../../dates/date-mention.ts';
import type { DatedClaim, PlannedClaim, Proposition } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import { findCues } from '../words/find-cues.ts';
import { releaseWords } from '../words/release-words.ts';

/**
 * Days that stand right beside what came out on them: "volume 2 (July 2019)", "season 1: 22 April 2022", and in a
 * sentence of coming out "…, season two on 3 August 2023 and season one on 22 April 2022".
 */
export function pairedDates(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || view.dates.length === 0) return [];
  const { tokens, sentence } = view;
  return view.works.flatMap((mention): Proposition[] => {
    const isOne = mention.numbers.length === 1 || mention.kind === 'film';
    if (!isOne || mention.kind === 'episode' || mention.kind === 'part') return [];
    const date = view.dates.find(({ first }) => first > mention.last && first - mention.last <= 2);
    if (!date || date.deictic || date.ahead || (mention.kind !== 'volume' && isYear(date))) return [];
    const between = wordsOf(tokens, { first: mention.last, last: date.first });
    const isListed = between.join(' ') === '(' ? closes(view, date) : between.join(' ') === ':';
    const isOn = between.length === 1 && (between[0] === 'on' || between[0] === 'in');
    // A bare year behind a film or season is part of its name, and one in a sentence is said by other rules.
    if (!isListed && !(isOn && view.works.length > 1 && comesOut(view))) return [];
    const base = {
      topic: 'release-date' as const,
      detector: 'paired-dates',
      view,
      first: mention.first,
      last: Math.min(date.last, sentence.last),
      mentions: [{ mention, via: 'clause' as const }],
      medium: 'any' as const,
      dates: [date],
    };
    if (isListed && isAhead(date, page)) {
      const claim: PlannedClaim = {
        ...base,
        kind: 'planned',
        isGuess: false,
        isCued: true,
        isNamed: true,
        isShort: true,
      };
      return [claim];
    }
    const claim: DatedClaim = {
      ...base,
      kind: 'dated',
      event: 'release',
      cueAt: mention.last,
      looks: 'back',
    };
    return date.meaning.kind === 'absolute' ? [claim] : [];
  });
}

const isYear = ({ meaning }: DateMention) =>
  meaning.kind === 'absolute' && meaning.interval.precision === 'year';

const closes = ({ tokens }: SentenceView, { last }: DateMention) => /^[),;]$/.test(tokens[last]?.text ?? '');

const comesOut = (view: SentenceView) =>
  findCues(view, view.sentence.first, view.sentence.last, releaseWords).some(({ cue }) => cue === 'out');

function isAhead(date: DateMention, { published }: PageView): boolean {
  const interval = resolveDate(date, published, 'ahead');
  return published !== undefined && interval !== undefined && interval.from > published;
}

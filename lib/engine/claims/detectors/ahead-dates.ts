import type { DateMention } from '../../dates/date-mention.ts';
import { resolveDate } from '../../dates/date-mention.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { isForeignClause } from '../readers/is-foreign-clause.ts';
import { pageMedium } from '../readers/page-medium.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas, readMedium } from '../readers/read-medium.ts';
import { readRegion } from '../readers/read-region.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { aheadWords, guessingWords } from '../words/ahead-words.ts';
import { findCues } from '../words/find-cues.ts';
import { otherObjects } from '../words/object-words.ts';
import { negators } from '../words/time-words.ts';

/**
 * A day that is still to come when the page is written, in whatever words: "Thursday, 3 October", "pre-order now,
 * July 2019", "from Friday, on screen", "late 2025 would be quick". The judge says nothing unless something was
 * to come out then; a guess needs a word of guessing beside it.
 */
export function aheadDates(view: SentenceView, page: PageView): Proposition[] {
  if (page.published === undefined || view.dates.length === 0) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const dates = view.dates.filter(
      (date) => date.first >= clause.first && date.first < clause.last && isAhead(date, page, view, clause),
    );
    const [date] = dates;
    if (!date || clauseHas(view, clause, otherObjects) || isDenied(view, clause)) return [];
    if (isForeignClause(view, clause, page) || tellsStory(view, clause, page)) return [];
    if (clauseHas(view, clause, stages) || isSetIn.test(view.plain) || isSomebodys(view, clause)) return [];
    const cues = findCues(view, clause.first, clause.last, aheadWords);
    const isGuess = findCues(view, clause.first, clause.last, guessingWords).length > 0;
    const region = readRegion(view, clause) ?? readRegion(view, view.sentence);
    const others = clause.last - clause.first - (date.last - date.first);
    const isRemark = isGuess && others <= longestGuess && !isOfPeople(view, clause);
    const ofPage = isRemark && !hasPart(view, clause) ? pageMedium(page) : undefined;
    return [
      {
        kind: 'planned',
        topic: 'release-date',
        detector: 'ahead-dates',
        view,
        first: clause.first,
        last: clause.last,
        mentions: rankMentions(page, view, clause, date.first),
        medium: readMedium(view, clause),
        dates,
        isGuess,
        isCued: cues.length > 0 || (isSomeTime(view, date) && namesWork(view, clause)),
        isNamed: hasPart(view, clause),
        isShort:
          isRemark ||
          ((!date.deictic || countdowns.has(view.tokens[date.last - 1]?.text ?? '')) && others <= shortest),
        ...(region && { region }),
        ...(ofPage && { ofPage }),
      },
    ];
  });
}

/** Where actors have days of their own, and where stories have theirs: "takes on the role in January", "is set at Christmas". */
const stages = wordSet('role broadway stage theatre theater musical tour gig concert');
const isSetIn = / set (?:over|at|around|during|between) /;
/** "some time this year": no day that anybody knows, so that it is said of something to come. */
const isSomeTime = ({ tokens }: Pick<SentenceView, 'tokens'>, { first }: DateMention) =>
  /^(?:some|sometime|later)$/.test(tokens[first]?.text ?? '');

const namesWork = ({ works }: SentenceView, { first, last }: Clause) =>
  works.some((work) => work.first >= first && work.first < last);

const somebody = new Set(['he', 'she']);

/** "She's coming along tomorrow": a day of somebody's, where no work is named. */
const isSomebodys = ({ tokens, works }: SentenceView, { first, last }: Clause) =>
  somebody.has(tokens[first]?.text ?? '') && !works.some((work) => work.first >= first && work.first < last);

/** "three weeks to go" */
const countdowns = new Set(['go', 'wait', 'left']);

/** Words beside a day that make up no more than a remark; a guess takes some more. */
const shortest = 6;
const longestGuess = 9;

/** "Finn will probably be back next week" */
const isOfPeople = (view: SentenceView, { first, last }: Clause): boolean =>
  view.mentions.some((mention) => mention.first >= first && mention.first < last) ||
  clauseHas(view, { first, last }, somebody);

/** "won't appear this year"; but "not before May" gives a day. */
const isDenied = ({ tokens }: SentenceView, { first, last }: Clause) => {
  const words = wordsOf(tokens, { first, last });
  return (
    words.some((word) => negators.has(word)) && !words.some((word) => /^(?:until|till|before)$/.test(word))
  );
};

const hasPart = ({ works }: SentenceView, { first, last }: Clause) =>
  works.some(
    ({ first: at, numbers, kind, indefinite }) =>
      at >= first && at < last && (numbers.length > 0 || (kind === 'film' && !indefinite)),
  );

const pastWords = wordSet(
  'was were had did came went got saw began told said gave took made turned read been won wrote met became sold left',
  'ran held kept brought bought found led lost sat stood spoke chose drew felt fell flew grew heard knew paid rose',
  'sent sang shot spent taught thought threw woke wore broke built caught swept beat',
);
const futureWords = wordSet("will 'll due would could might may should until till");

const isWithin = (at: number, { first, last }: DateMention) => at >= first && at < last;

/** Whether a date lies after the page's day and cannot mean a day before it. */
function isAhead(
  date: DateMention,
  { published }: PageView,
  { tokens }: SentenceView,
  clause: Clause,
): boolean {
  if (published === undefined) return false;
  const ahead = resolveDate(date, published, 'ahead');
  if (!ahead || ahead.to <= published) return false;
  // Of a time that has begun, only "later in it" and "some time in it" are ahead.
  if (ahead.from <= published && (date.deictic || ahead.precision === 'day') && !isSomeTime({ tokens }, date))
    return false;
  if (/^(?:since|last|past|after|ago|between)$/.test(tokens[date.first - 1]?.text ?? '')) return false;
  const back = resolveDate(date, published, 'back');
  if (back === undefined || back.from >= ahead.from) return true;
  // "on Saturday", "in May": before or after, as the verbs say.
  const words = tokens
    .slice(clause.first, clause.last)
    .flatMap(({ text }, at) => (isWithin(clause.first + at, date) ? [] : [text]));
  if (words.some((word) => futureWords.has(word))) return true;
  return !words.some((word) => pastWords.has(word) || (word.length > 4 && word.endsWith('ed')));
}

import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { releaseState } from '../readers/release-state.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText, wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { ignoranceWords } from '../words/ignorance-words.ts';
import { isOut } from '../words/is-out.ts';
import { otherObjects } from '../words/object-words.ts';
import { releaseWords } from '../words/release-words.ts';

const strongDates =
  /^(?:(?:release|premiere|launch|air|transmission|broadcast|publication|pub|on sale) dates?|(?:release|launch|premiere|air|broadcast|publication) window|timetable|timeline)$/;
const anyDates = /^(?:date|dates|day|month)$/;
const telling =
  /^(?:announc|confirm|declar|reveal|shar|nam|giv|gave|set|fix|draw|provid|commit|sa[iy]|tell|told|kn[eo]w|hint|find|found|got|has|have)/;
const firm = wordSet('actual exact new firm official precise specific set release american us uk british');
const near = wordSet('a any the which much as at all on so');
const had = wordSet("is 's has have had got with and are");
const reach = 12;

/** One of these has to stand in the sentence. */
export const noDateKeys =
  'date dates dated day days month months window timetable timeline when whenever schedule quiet silent mum schtum shtum lipped coy cagey'.split(
    ' ',
  );

/**
 * Says that it is not known when something comes out: "no release date", "hasn't got a date", "the streamer won't
 * say when", "when we get to see it is anyone's guess", "the exact day is still to be confirmed".
 */
export function noDate(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const whole: Clause = { first: view.sentence.first, last: view.sentence.last };
  for (const clause of [...view.clauses, ...(view.clauses.length > 1 ? [whole] : [])]) {
    const at = unknownDate(view, clause, page);
    if (at === undefined) continue;
    const said = { predicate: 'day-unknown', detector: 'no-date' } as const;
    return [{ ...releaseState({ page, view, clause }, at, said), implied: true }];
  }
  return [];
}

/** The place of the word for the day that is not known. */
function unknownDate(view: SentenceView, clause: Clause, page: PageView): number | undefined {
  const { tokens } = view;
  const cues = findCues(view, clause.first, clause.last, ignoranceWords);
  if (!cues.some(({ cue }) => openers.has(cue))) return undefined;
  for (let at = clause.first; at < clause.last; at += 1)
    if (otherObjects.has(tokens[at]?.text ?? '')) return undefined;
  const isTold = cues.some(({ cue, first }) => cue === 'tell' && telling.test(tokens[first]?.text ?? ''));
  const isOurs = !tellsStory(view, clause, page);
  for (const cue of cues) {
    if (cue.cue === 'undated' && isOurs) return cue.first;
    if (cue.cue === 'quiet' && isOurs && comings.has(after(tokens, cue))) return cue.first;
    if (cue.cue === 'date' && isOurs && isDeniedAfter(view, cue, clause)) return cue.first;
    const denial = nearestDenial(cues, cue);
    if (!denial) continue;
    if (
      cue.cue === 'when' &&
      isOurs &&
      (isShown(view, cue.first, clause.last) || isAllSaid(view, cues, cue, clause)) &&
      (denial.cue === 'unknown' || isUntold(cues, denial, cue))
    )
      return cue.first;
    if (cue.cue !== 'date' || !isOurs) continue;
    const word = wordsOf(tokens, { first: cue.first, last: cue.last }).join(' ');
    if (strongDates.test(word)) return cue.first;
    if (!anyDates.test(word)) continue;
    if (
      denial.cue === 'unknown'
        ? (word === 'date' ||
            (isTold && tokens[cue.first - 1]?.text === 'a') ||
            firm.has(tokens[cue.first - 1]?.text ?? '')) &&
          !isForOther(view, cue)
        : isDenied(view, denial, cue, isTold) || isNotTold(view, cues, denial, cue)
    )
      return cue.first;
  }
  return undefined;
}

const openers: ReadonlySet<string> = new Set(['no', 'unknown', 'quiet', 'undated']);
const comings = wordSet('premiere launch release date dates when publication');

/** The word after a cue and an article. */
const after = (tokens: SentenceView['tokens'], { last }: Cue) =>
  tokens[/^(?:the|a|its|any|an)$/.test(tokens[last]?.text ?? '') ? last + 1 : last]?.text ?? '';

function nearestDenial(cues: readonly Cue[], { first }: Cue): Cue | undefined {
  return cues
    .filter(
      ({ cue, first: at }) =>
        (cue === 'no' && at < first && first - at <= reach) ||
        (cue === 'unknown' && Math.abs(at - first) <= reach),
    )
    .sort((one, other) => Math.abs(one.first - first) - Math.abs(other.first - first))[0];
}

/** "won't say when", "nobody has said anything about when": what is denied is the telling, and the telling of that. */
const isUntold = (cues: readonly Cue[], denial: Cue, { first: when }: Cue): boolean =>
  cues.some(
    ({ cue, first, last }) => cue === 'tell' && first > denial.first && last <= when && when - last <= 3,
  );

/** "no date", "no new day", "hasn't got a date", "nobody has named a day": a denial that reaches the word. */
function isDenied({ tokens }: SentenceView, denial: Cue, cue: Cue, isTold: boolean): boolean {
  const word = tokens[cue.first]?.text ?? '';
  const previous = tokens[cue.first - 1]?.text ?? '';
  const after = tokens[cue.last]?.text ?? '';
  if (/^(?:off|'s|with|nights?|they|he|she|i|we|you)$/.test(after)) return false;
  // "I'm not saying it's a date"
  if (previous === 'a' && /^(?:is|'s|was)$/.test(tokens[cue.first - 2]?.text ?? '')) return false;
  const gap = cue.first - denial.last;
  if (gap === 0) {
    const isHad = had.has(tokens[denial.first - 1]?.text ?? '') || after === 'given';
    return isTold || (word === 'date' && (isHad || after === 'for')) || after === 'given';
  }
  if (gap <= 2 && firm.has(previous)) return true;
  if (!(near.has(previous) || firm.has(previous))) return false;
  return isTold && (word === 'date' || firm.has(previous) || previous === 'a' || previous === 'which');
}

const purposes = new Set(['for', 'of']);
/** "a new date for their picnic" */
const isForOther = ({ tokens, works }: SentenceView, { last }: Cue) =>
  purposes.has(tokens[last]?.text ?? '') && !works.some(({ first }) => first > last && first - last <= 5);

/** "hasn't told us the day": the telling is denied, and the day is what was not told. */
const isNotTold = ({ tokens }: SentenceView, cues: readonly Cue[], denial: Cue, cue: Cue) =>
  tokens[cue.first - 1]?.text === 'the' &&
  /^(?:day|date)$/.test(tokens[cue.first]?.text ?? '') &&
  cues.some(
    ({ cue: what, first }) =>
      what === 'tell' &&
      first >= denial.last &&
      first - denial.last <= 2 &&
      first < cue.first &&
      /^(?:announc|confirm|reveal|shar|nam|tell|told|sa[iy])/.test(tokens[first]?.text ?? ''),
  );

/** "a release date hasn't been announced", "the date is not known" */
function isDeniedAfter({ tokens }: SentenceView, cue: Cue, clause: Clause): boolean {
  const word = tokens[cue.last - 1]?.text ?? '';
  if (word !== 'date' && word !== 'dates') return false;
  const after = plainText(tokens, { first: cue.last, last: Math.min(clause.last, cue.last + 10) });
  return / (?:n't|not|yet to) (?:yet |still |been |be |officially )*(?:announced|confirmed|set|given|revealed|known|named|fixed|declared|shared) /.test(
    after,
  );
}

const tellers = wordSet('he she i you him her');

/** "was allowed to say when": nothing follows, and nobody of whom stories are told is silent. */
const isAllSaid = (
  { tokens }: SentenceView,
  cues: readonly Cue[],
  { first, last }: Cue,
  clause: Clause,
): boolean =>
  (last >= clause.last || tokens[last]?.kind === 'mark') &&
  cues.some(({ cue, last: end }) => cue === 'tell' && end === first) &&
  !tokens.slice(clause.first, first).some(({ text }) => tellers.has(text));

/** After "when" something that comes out or is seen: "when it drops", "when we get to see it". */
function isShown(view: SentenceView, at: number, last: number): boolean {
  const { tokens } = view;
  return findCues(view, at, Math.min(last, at + 12), releaseWords).some(
    ({ cue, first }) =>
      cue === 'watch' ||
      cue === 'weak' ||
      (cue === 'out' && (tokens[first]?.text !== 'out' || isOut(tokens, first))),
  );
}

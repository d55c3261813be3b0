import { resolveDate } from '../../dates/date-mention.ts';
import type { Proposition, StateClaim } from '../proposition.ts';
import { isForeignClause, tellsStory } from '../readers/is-elsewhere.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas, readMedium } from '../readers/read-medium.ts';
import { readRegion } from '../readers/read-region.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { otherObjects } from '../words/object-words.ts';
import { findCues, phraseTable } from '../words/phrase-table.ts';
import { negators } from '../words/time-words.ts';

/** `ahead` says by itself that something is still to come; `plan` needs a day or an aim; `wait` has the thing after it. */
const words = phraseTable<'ahead' | 'plan' | 'wait' | 'close'>(
  { wait: ['await awaits awaited awaited awaiting'] },
  {
    ahead:
      "on the way|on its way|on their way|yet to come|still to come|is to come|are to come|'s to come|left to come|remains to come|remain to come|next to come|to follow|still ahead|lies ahead|on the horizon|in the offing|in the wings|comes next|in the making|is in hand|already in hand|well in hand|a while off|some way off|a long way off|months off|weeks off|nearly here|almost here|nearly upon us|almost upon us|not long now|not long to go|days to wait|weeks to wait|months to wait|days left to wait|days to go|weeks to go|sleeps to go|in the works|in the pipeline|in the oven|in preparation|on the drawing board|just around the corner|is planned|are planned|just round the corner|is around the corner|is round the corner|are around the corner|in the bag|coming soon|is coming|are coming|is coming to|are coming to|still being drawn|running late|running behind|has slipped|has been put off|being drawn|n't far behind|not far behind|to look forward to|at some point after|will follow|will be along|will be with us|should be with us|will have it|have to hang on|have to hold on|has to wait|has to hang on|have to wait|must wait|must hang on|must hold on|will wait|wait until|wait till|hang on until|hang on till|longer to wait|a longer wait|wait a little longer|wait a bit longer|still waiting|are waiting|is waiting for|open for pre-order|open for preorder|pre order now|preorder now|up for pre-order|available for pre-order|pre order open|taking pre-orders|taking preorders|available to pre-order|can be pre-ordered|get their hands on|follows on|follow on|pushed back|put back|put off|postponed|delayed|moved back|been moved|held over|held back|held up|slips to|slipped to|slips by|slipped by|being written|still writing|still drawing|is drawing|is writing|is inking|to be drawn|to be written|at the drawing board|has yet to draw|has n't drawn|has not drawn",
    plan: 'can stream|can watch|will be back|are back on|due|expected|promised|slated|scheduled|expect it|expect to see|see it|likely|safe bet|our guess|my guess|safe|tipped|pencilled in|down for|billed for|set for|hope for|look for|fair bet|release date|transmission|the return',
    wait: 'pre orders for|preorders for|pre order for|at work on|expect the|expect season|expect volume|look forward to|looking forward to|looks forward to|excited for|excited about|hungry for|hold out for|holding out for|keep an eye out for|the wait for|wait is on for|prepare for|preparing for|wait for|waiting for|gear up for|gearing up for|count down to|counting down to|waiting on|ready for|anticipated|upcoming|forthcoming|long awaited|eagerly awaited|much awaited|eagerly anticipated|much anticipated|highly anticipated|hotly anticipated|yet to be released|yet to be published|soon to be released',
    close:
      'finish the story|end the story|wrap up the story|round it off|close the story|conclude the story|finish off|conclude with|be told in|making a feature film|making a film|wrap the whole|finish with|round off|rounded off with|goodbye with|bows out with|bowing out with|signs off with',
  },
);

/** One of these, or a day, has to stand in the sentence. */
export const pendingWords = [...words.openings, 'there'];

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
    const cues = findCues(tokens, clause.first, clause.last, words);
    const date = view.dates.find(({ first }) => first >= clause.first && first < clause.last);
    if (cues.length === 0 && !date && !view.plain.includes(' there ')) return [];
    if (isForeignClause(view, clause, page) || tellsStory(view, clause, page)) return [];
    const isOther = clauseHas(view, clause, otherObjects);
    const region = readRegion(view, clause) ?? readRegion(view, view.sentence);
    const claim = (at: number, extra: Partial<StateClaim> = {}): StateClaim => ({
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
    });
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
    const isDenied = (at: number) =>
      tokens.slice(Math.max(clause.first, at - 4), at).some(({ text }) => negators.has(text));
    // "had once been promised for": a plan of the past.
    const isPast = (at: number) =>
      tokens
        .slice(Math.max(clause.first, at - 4), at)
        .some(({ text }) => text === 'had' || text === 'was' || text === 'were');
    const looksAhead = date !== undefined && isAhead(view, page, date);
    cues.sort((one, other) => Number(other.cue === 'close') - Number(one.cue === 'close'));
    for (const cue of cues) {
      if (isOther && cue.cue !== 'wait') continue;
      if (
        cue.cue === 'ahead' &&
        !isPlanOf(tokens, cue) &&
        !/^(?:to|from|home|back|out|up|down|of)$/.test(
          tokens[cue.first]?.text === 'on' ? (tokens[cue.last]?.text ?? '') : '',
        ) &&
        (hasBefore(view, clause, cue) || region || isCarried(view, clause.first)) &&
        (!isDenied(cue.first) || /far/.test(tokens[cue.last - 2]?.text ?? ''))
      )
        return [claim(cue.first, date && looksAhead ? { hedged: true } : {})];
      if (
        cue.cue === 'plan' &&
        !isPast(cue.first) &&
        date &&
        looksAhead &&
        (hasPart ||
          isCarried(view, clause.first) ||
          /^(?:see|expect|our|my|safe|fair|transmission|release)$/.test(tokens[cue.first]?.text ?? '')) &&
        (!isDenied(cue.first) || tokens.slice(cue.last, cue.last + 3).some(({ text }) => text === 'before'))
      )
        return [
          claim(cue.first, {
            date,
            ...(!firm.has(tokens[cue.first]?.text ?? '') && { hedged: true }),
            implied: true,
          }),
        ];
      if (cue.cue === 'wait' && !isDenied(cue.first)) {
        const next = view.works.find(
          ({ first, last }) =>
            (first >= cue.last && first - cue.last <= 4) || (first <= cue.first && last >= cue.last),
        );
        const isWithin = next !== undefined && next.first <= cue.first;
        if (
          next &&
          (next.kind === 'film' || next.numbers.length > 0 || (next.relation === 'next' && !isWithin))
        )
          return [claim(cue.first)];
      }
      if (cue.cue === 'close' && hasPart && !isDenied(cue.first) && !/ (?:and|,) not /.test(view.plain)) {
        const films = rankMentions(page, view, clause, cue.first).filter(
          ({ mention }) => mention.kind === 'film' || mention.kind === 'part',
        );
        if (films.length > 0) return [claim(cue.first, { mentions: films })];
      }
    }
    const next = isOther ? undefined : toBe(view, clause);
    if (next !== undefined) return [claim(next)];
    if (!isOther && date?.deictic && hasPart && parted.has(tokens[date.last - 1]?.text ?? ''))
      return [claim(date.first)];
    return [];
  });
}

const indefinites = new Set(['a', 'an', 'another']);

/** "There will also be a third", "there are to be two more seasons": the place of what is to be. */
function toBe({ tokens, works }: SentenceView, { first, last }: Clause): number | undefined {
  const part = works.find(
    ({ first: at, last: end, kind, indefinite, numbers }) =>
      at >= first &&
      end <= last &&
      indefinite &&
      kind !== 'volume' &&
      (numbers.length > 0 || kind === 'season'),
  );
  if (!part) return undefined;
  const at = indefinites.has(tokens[part.first - 1]?.text ?? '') ? part.first - 1 : part.first;
  const before = ` ${tokens
    .slice(Math.max(first, at - 6), at)
    .map(({ text }) => text)
    .join(' ')} `;
  return /(?<! (?:whether|if|when|that)) there (?:will|'ll|is to|are to|'s to) (?:also |then |soon |even |probably )*be (?:at least )?$/.test(
    before,
  )
    ? part.first
    : undefined;
}

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

function isAhead(view: SentenceView, page: PageView, date: NonNullable<StateClaim['date']>): boolean {
  const interval = resolveDate(date, page.published, 'ahead');
  if (!interval) return / will | 'll | expected | due | expect /.test(view.plain);
  return page.published === undefined || interval.to >= page.published;
}

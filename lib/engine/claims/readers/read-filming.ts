import { wordSet } from '../../word-set.ts';
import type { DatedClaim, StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText, wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import { rankMentions } from './rank-mentions.ts';
import { readTense } from './read-tense.ts';
import { isOfSeasons } from './season-mentions.ts';

/** "on Friday", "yesterday": news of the week. */
const isLately = ({ first, last }: { first: number; last: number }, tokens: SentenceView['tokens']) =>
  tokens
    .slice(first, last)
    .some(({ text }) =>
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|yesterday|weeks?|days|fortnight|night|morning|month)$/.test(
        text,
      ),
    ) && !tokens.slice(first, last).some(({ kind }) => kind === 'number');

const nouns = wordSet('filming shooting shoot production cameras recordings photography');
const denials = wordSet("not n't nobody no never nor neither");
const denialReach = 6;
const isWords = new Set(['is', "'s", 'are', 'being', "'re"]);
const nows = wordSet(
  'now currently right moment present speak write still again week month presently course',
);
const sooners = wordSet(
  'soon weeks due later pencilled penciled yet before until expected expects this if summer autumn spring',
  'next',
);

/** What happens to a day once it is known. */
const setters = wordSet(
  'pencilled penciled fixed set announced scheduled booked agreed given named confirmed arranged settled decided',
);
const isOpen = wordSet('has have been is are there yet');

/**
 * What a clause with words of filming says of it: not begun, under way, about to end, or the days on which it was.
 *
 * @param anchor The cue by which it was found.
 * @param shoot The cue that speaks of filming itself, `wrap` of its end, `edit` of what comes after.
 * @param cues All of the clause.
 */
export function readFilming(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  anchor: Cue,
  shoot: Cue | undefined,
  wrap: Cue | undefined,
  cues: readonly Cue[],
  edit: Cue | undefined,
): StateClaim | DatedClaim | undefined {
  const { tokens } = view;
  const mentions = rankMentions(page, view, clause, anchor.first).filter(isOfSeasons);
  const said = wordsOf(tokens, clause);
  const has = (words: ReadonlySet<string>) => said.some((word) => words.has(word));
  const date = view.dates.find(({ first }) => first >= clause.first && first < clause.last);
  const near = wordsOf(tokens, { first: Math.max(clause.first, anchor.first - 4), last: anchor.first });
  if (
    (near.some((word) => ['he', 'she', 'i', 'we'].includes(word)) && !isOfOurs(view, anchor)) ||
    /wait to (?:start|begin)/.test(said.join(' '))
  )
    return undefined;
  const base = {
    topic: 'filming' as const,
    view,
    first: clause.first,
    last: clause.last,
    mentions,
    medium: 'screen' as const,
    detector: 'filming',
  };
  const state = (predicate: StateClaim['predicate'], extra: Partial<StateClaim> = {}): StateClaim => ({
    kind: 'state',
    predicate,
    implied: true,
    ...base,
    ...extra,
  });
  const dates = view.dates.filter(({ first }) => first >= clause.first && first < clause.last);
  const dated = (event: DatedClaim['event']): DatedClaim | undefined =>
    dates.some(({ ahead }) => !ahead)
      ? {
          ...base,
          kind: 'dated',
          event,
          cueAt: anchor.first,
          dates: dates.filter(({ ahead }) => !ahead),
          looks: 'back',
        }
      : undefined;
  const verb = cues.find(({ cue, first }) => cue === 'begin' && first !== anchor.first) ?? wrap ?? anchor;
  const tense = readTense(tokens, verb.first, verb.form, clause.first);
  // "…, grinning as if they'd never been away": what is said much later denies something else.
  const about = {
    first: clause.first,
    last: Math.min(clause.last, Math.max(anchor.last, verb.last) + denialReach),
  };
  const negated = wordsOf(tokens, about).some((word) => denials.has(word)) || / yet to /.test(view.plain);
  if (!shoot && edit) return tense.tense === 'past' && !negated ? undefined : state('finishing');
  if (wrap && Math.abs(wrap.first - anchor.first) <= 12) {
    if (negated) return state('filming');
    if (tense.tense === 'future' || tense.tense === 'possible') return state('filming');
    const isRecent =
      tense.tense === 'perfect' ||
      tense.tense === 'none' ||
      (tense.tense === 'present' && wrap.form === 'word') ||
      verb.form === 's' ||
      (verb.form === 'base' && isPlainPresent(tokens, verb) && !date) ||
      has(new Set(['just', 'recently', 'yesterday', 'now']));
    const isPlainDate = date !== undefined && !isRecent && !isLately(date, tokens);
    if (isPlainDate) return dated('wrap');
    return isRecent || date ? state('finishing') : undefined;
  }
  if (negated && (tense.tense === 'perfect' || has(new Set(['yet', 'expects', 'still', 'before', 'when']))))
    return state('not-filming');
  // "Production on the film continues"
  if (!negated && isNoun(tokens, anchor) && said.includes('continues')) return state('filming');
  // "No start date for filming"
  if (negated && said.includes('start') && said.includes('date')) return state('not-filming');
  // "No start of production has been pencilled in"
  if (negated) return has(setters) && (has(isOpen) || said[0] === 'no') ? state('not-filming') : undefined;
  if (tense.conditional) return undefined;
  if (isNoun(tokens, anchor) && isPlanned(tokens, anchor, clause)) return state('not-filming');
  if (tense.tense === 'future' || tense.tense === 'possible') return state('not-filming');
  const word = tokens[anchor.first]?.text ?? '';
  if (
    anchor.form === 'word' &&
    ['the', 'of'].includes(tokens[anchor.first - 1]?.text ?? '') &&
    !cues.some(({ cue }) => cue === 'begin' || cue === 'wrap') &&
    !has(nows) &&
    !has(sooners)
  )
    return undefined;
  const starts = cues.some(({ cue, form }) => cue === 'begin' && (form === 's' || form === 'base'));
  if ((starts || word === 'shoots' || (word === 'roll' && anchor.form === 'base')) && (date || has(sooners)))
    return state('not-filming');
  const isVerb =
    anchor.form !== 'word' ||
    cues.some(({ cue }) => cue === 'begin') ||
    anchor.last - anchor.first > 1 ||
    (has(nows) && has(isWords));
  const isNow =
    isVerb &&
    (tense.tense === 'progressive' ||
      tense.tense === 'present' ||
      tense.tense === 'perfect' ||
      (has(nows) && tense.tense !== 'past'));
  if (
    isNow &&
    (nouns.has(word) ||
      anchor.form === 'ing' ||
      word === 'being' ||
      tokens[anchor.first - 1]?.text === 'being' ||
      anchor.cue === 'roll' ||
      anchor.form === 'word')
  )
    return state(
      'filming',
      mentions[0]?.via === 'clause' || (has(nows) && has(isWords)) ? { flat: true } : {},
    );
  const isBegun = cues.some(({ cue }) => cue === 'begin');
  if (tense.tense === 'perfect' && isBegun) return state('filming');
  if (tense.tense === 'past' && isBegun && date && isLately(date, tokens)) return state('filming');
  return tense.tense === 'past' ? dated('shoot') : undefined;
}

/** "The stars finish shooting series two": the present of headlines, not "to finish" nor "they always finish". */
const isPlainPresent = (tokens: SentenceView['tokens'], { first }: Cue) =>
  !/^(?:to|they|always|usually|often|not|n't|never|and|or|we|you|i|the|an?|its?|this|that|their|his|her)$/.test(
    tokens[first - 1]?.text ?? 'to',
  );

/** "He'll shoot the film in May": what somebody shoots is the work. */
const isOfOurs = ({ works }: SentenceView, { last }: Cue) =>
  works.some(
    ({ first, kind, numbers }) =>
      first >= last && first - last <= 2 && (kind === 'film' || kind === 'show' || numbers.length > 0),
  );

const isNoun = (tokens: SentenceView['tokens'], { first, last }: Cue) =>
  nouns.has(tokens[first]?.text ?? '') || tokens[last - 1]?.text === 'shoot';

/** "Filming will be in the spring", "the shoot is pencilled in for June": a noun with its plan behind it. */
function isPlanned(tokens: SentenceView['tokens'], { last }: Cue, clause: Clause): boolean {
  const after = plainText(tokens, { first: last, last: Math.min(clause.last, last + 9) });
  return (
    / (?:will be|'ll be|is to|is due|is set|is expected|is pencil+ed|is scheduled|is planned|are planned|is slated|is booked|is on the cards|is in the diary|due to|set to) /.test(
      after,
    ) && !/ (?:complete|finish|wrap|end|over|done) /.test(after)
  );
}

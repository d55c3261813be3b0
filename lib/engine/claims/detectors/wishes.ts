import { wordSet } from '../../word-set.ts';
import type { Proposition, StateClaim } from '../proposition.ts';
import { tellsStory } from '../readers/is-elsewhere.ts';
import { hasOpenFate } from '../readers/open-fate.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { otherObjects } from '../words/object-words.ts';
import { wishWords } from '../words/wish-words.ts';

/** How many small words may stand between the wish and the thing. */
const reach = 3;
/** What parts the two: "asking for help, with volume four". */
const parting = wordSet(', ; : . ( ) – — with from in on at by about');
const maker = '(?:netflix|the streamer|the platform|the powers that be)';
const making = '(?:renew|commission|order|make|bring|greenlight|give)';
const unsettled = new RegExp(
  ` (?:${[
    `(?:beg|begs|begging|begged|urge|urges|urging|urged|ask|asks|asking|asked|calling on|call on|calls on|called on|pleading with|pleads with|imploring|implores|lobbying|petitioning|wants|want|expect|expects) ${maker} to ${making}`,
    `${maker} (?:would|'d) be (?:mad|foolish|crazy|daft|silly|wise|nuts|bonkers) (?:not )?to (?:not )?${making}`,
    `if ${maker} (?:has|have|had) any sense`,
    `(?:no word|nothing|no news|quiet|silent|n't said|not said) .{0,40}(?:about|on|of) (?:a |any |another )?(?:follow up|more episodes|more seasons|more series|sequel|renewal|further episodes|further series)`,
  ].join('|')}) `,
);
const future =
  / future (?:of the (?:show|series) )?(?:is|remains|looks|hangs|has) (?:still |yet |now |very much |far from )*(?:uncertain|unclear|in doubt|undecided|unknown|in the balance|up in the air|certain|not been decided|n't been decided|yet to be decided) /;
const futureWord = new Set(['future']);
const isUncertain = (view: SentenceView) =>
  clauseHas(view, view.sentence, futureWord) && future.test(view.plain);
/** Each of the forms of `unsettled` has one of the first and one of the second. */
const makersAndNews = wordSet('netflix streamer platform powers word nothing news quiet silent said');
const made = wordSet(
  'renew commission order make bring greenlight give sense follow episodes seasons series sequel renewal',
);
const isUnsettled = (view: SentenceView) =>
  clauseHas(view, view.sentence, makersAndNews) &&
  clauseHas(view, view.sentence, made) &&
  unsettled.test(view.plain);
const decided = / (?:no longer|will not be|wo n't be|cancelled|canceled|instead|scrapped) /;

/**
 * Something that had not come when the page was written, and that is wished, waited or asked for: "bring on season
 * two", "fans are calling for a fourth season", "a renewal seems likely". The thing stands right beside the wish.
 */
export function wishes(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined) return [];
  const isOpen = isUncertain(view) || isUnsettled(view) || hasOpenFate(view);
  if (view.works.length === 0 && !isOpen) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const isFuture = clause.first === view.sentence.first && isOpen;
    if (view.works.length === 0 && !isFuture) return [];
    const cues = findCues(view, clause.first, clause.last, wishWords);
    const part = cues.map((cue) => wished(view, cue)).find((one) => one !== undefined);
    const isEnd = part !== undefined && cues.some(({ cue, last }) => cue === 'end' && last <= part.first);
    if (!(part || isFuture) || decided.test(view.plain)) return [];
    if ((part && clauseHas(view, clause, otherObjects)) || tellsStory(view, clause, page)) return [];
    const mentions = rankMentions(page, view, clause, part?.last ?? clause.last);
    const claim = (
      predicate: StateClaim['predicate'],
      topic: StateClaim['topic'],
      medium: StateClaim['medium'],
    ): StateClaim => ({
      kind: 'state',
      predicate,
      topic,
      detector: 'wishes',
      view,
      first: clause.first,
      last: clause.last,
      mentions: part ? mentions.filter(({ mention }) => mention === part) : mentions,
      medium,
    });
    const undecided = claim('undecided', 'renewal', 'screen');
    if (!part) return [{ ...undecided, implied: true }];
    if (isEnd) return [undecided];
    return [{ ...undecided, kind: 'either', claims: [undecided, claim('awaited', 'release-date', 'any')] }];
  });
}

/** The part of a series that stands beside a wish. */
const wished = ({ works, tokens }: SentenceView, { cue, first, last }: Cue) =>
  works.find(
    (mention) =>
      (mention.numbers.length === 1 ||
        (mention.relation === 'next' && mention.kind !== 'volume') ||
        (mention.kind === 'film' && !mention.indefinite)) &&
      mention.kind !== 'episode' &&
      !(mention.how === 'ordinal' && /^(?:love|like)$/.test(tokens[last - 1]?.text ?? '')) &&
      // What a reader wants may be a copy of what is there.
      (mention.indefinite || !/^want/.test(tokens[last - 1]?.text ?? '')) &&
      (cue !== 'end' || mention.kind === 'season') &&
      (cue !== 'after'
        ? mention.first >= last &&
          mention.first - last <= reach &&
          !tokens.slice(last, mention.first).some(({ text }) => parting.has(text))
        : mention.last <= first && first - mention.last <= 1),
  );

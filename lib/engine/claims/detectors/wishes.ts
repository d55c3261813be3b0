import { wordSet } from '../../word-set.ts';
import type { Proposition, StateClaim } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { type Cue, findCues, saysAny } from '../words/find-cues.ts';
import { otherObjects } from '../words/object-words.ts';
import { settledWords } from '../words/settled-words.ts';
import { wishWords } from '../words/wish-words.ts';

/** How many small words may stand between the wish and the thing. */
const reach = 3;
/** What parts the two: "asking for help, with volume four". */
const parting = wordSet(', ; : . ( ) – — with from in on at by about');
/**
 * Something that had not come when the page was written, and that is wished, waited or asked for: "bring on season
 * two", "fans are calling for a fourth season". The thing stands right beside the wish.
 */
export function wishes(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined || view.works.length === 0) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const cues = findCues(view, clause.first, clause.last, wishWords);
    const part = cues.map((cue) => wished(view, cue)).find((one) => one !== undefined);
    if (!part || saysAny(view, view.sentence, settledWords)) return [];
    if (clauseHas(view, clause, otherObjects) || tellsStory(view, clause, page)) return [];
    const mentions = rankMentions(page, view, clause, part.last).filter(({ mention }) => mention === part);
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
      mentions,
      medium,
    });
    const undecided = claim('undecided', 'renewal', 'screen');
    // Somebody means to end with it: it is not said to be on its way.
    if (cues.some(({ cue, last }) => cue === 'end' && last <= part.first)) return [undecided];
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

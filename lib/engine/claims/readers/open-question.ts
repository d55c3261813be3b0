import type { StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { anotherWords, openQuestionWords } from '../words/open-question-words.ts';
import { rankMentions } from './rank-mentions.ts';
import { clauseHas } from './read-medium.ts';
import { seasonMentions } from './season-mentions.ts';

const others = new Set(['another', 'more']);

/** "whether there will be a fourth season", "there's no second season yet", "no doubt that we'll see another". */
export function openQuestion(view: SentenceView, page: PageView, clause: Clause): StateClaim | undefined {
  const part = view.works.find(
    ({ first, indefinite, kind, relation }) =>
      first >= clause.first &&
      first < clause.last &&
      (indefinite || relation === 'next') &&
      (kind === 'season' || kind === 'part'),
  );
  const mayBeAnother = clauseHas(view, clause, others);
  if ((!part && !mayBeAnother) || view.isQuestion) return undefined;
  if (!part && !(mayBeAnother && saysAnother(view, clause))) return undefined;
  const cues = findCues(view, clause.first, clause.last, openQuestionWords);
  const isOpen =
    cues.some(({ cue }) => cue === 'open') ||
    findSequences(cues, [['no-doubt', 4, 'we-will']]).length > 0 ||
    // "there's no second season yet"
    (cues.some(({ cue }) => cue === 'yet') && view.tokens[(part?.first ?? 0) - 1]?.text === 'no');
  if (!isOpen) return undefined;
  return {
    kind: 'state',
    predicate: 'undecided',
    topic: 'renewal',
    detector: 'renewal',
    view,
    first: clause.first,
    last: clause.last,
    mentions: seasonMentions(rankMentions(page, view, clause, part?.first ?? clause.first)),
    medium: 'screen',
    implied: true,
  };
}

/** "We'll see another", "whether there will be more", but not "more of the same". */
const saysAnother = (view: SentenceView, { first, last }: Clause): boolean =>
  findCues(view, first, last, anotherWords).some(
    (found) =>
      found.cue === 'another' ||
      view.tokens[found.last]?.text !== 'of' ||
      view.tokens[found.last + 1]?.text === 'it',
  );

import type { StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';
import { rankMentions } from './rank-mentions.ts';
import { clauseHas } from './read-medium.ts';
import { seasonMentions } from './season-mentions.ts';

const others = new Set(['another', 'more']);

/** "whether there will be a fourth season", "there's no second season yet", "no doubt that we'll see another". */
export function openQuestion(
  view: SentenceView,
  page: PageView,
  clause: { first: number; last: number },
): StateClaim | undefined {
  const part = view.works.find(
    ({ first, indefinite, kind, relation }) =>
      first >= clause.first &&
      first < clause.last &&
      (indefinite || relation === 'next') &&
      (kind === 'season' || kind === 'part'),
  );
  const mayBeAnother = clauseHas(view, clause, others);
  if ((!part && !mayBeAnother) || view.isQuestion) return undefined;
  const plain = plainText(view.tokens, clause);
  const isAnother =
    mayBeAnother &&
    (/ (?:get|see|have) another /.test(plain) ||
      / (?:may or may not|whether there (?:will|'ll) ) ?be (?:any )?more (?!of (?!it ))/.test(plain));
  if (!part && !isAnother) return undefined;
  const isOpen =
    / (?:whether|if) (?:or not )?(?:there|we|they|netflix|it) (?:will|shall|'ll|would|gets?|is|'s) /.test(
      plain,
    ) ||
    / no doubt .{0,20}(?:we 'll|we will) (?:see|get) /.test(plain) ||
    (/ no /.test(plain) &&
      / (?:yet|so far) /.test(plain) &&
      part !== undefined &&
      view.tokens[part.first - 1]?.text === 'no') ||
    / without confirmation of | may or may not be | no telling whether /.test(plain);
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

import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type OpenState, openStateForms } from '../words/open-state-words.ts';

/**
 * States that pass and that people tell in words of their own: "has no title yet", "not a trailer so far", "nobody
 * has been cast", "the webcomic is on hiatus". Not what somebody of the story does: "Finn is on a break".
 */
export function openStates(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  // What the whole sentence does not have no clause of it has: most are told apart by one look.
  const possible = openStateForms.filter((state) => hasGroups(view.plain, state));
  if (possible.length === 0) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const plain = plainText(view.tokens, clause);
    const state = possible.find(
      (one) => hasGroups(plain, one) && !(one.without && hasAny(plain, one.without)),
    );
    const isNamed = view.works.some(
      ({ first, numbers, kind }) =>
        first >= clause.first && first < clause.last && (numbers.length > 0 || kind === 'film'),
    );
    if (state?.predicate === 'uncast' && hasHero(view, clause, page)) return [];
    if (!state || (state.predicate === 'unreleased' && !isNamed)) return [];
    return [
      {
        kind: 'state',
        predicate: state.predicate,
        topic: state.topic,
        detector: 'open-states',
        view,
        first: clause.first,
        last: clause.last,
        mentions: rankMentions(page, view, clause, clause.last),
        medium: state.medium,
        implied: true,
      },
    ];
  });
}

const hasAny = (plain: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => plain.includes(phrase));
const hasGroups = (plain: string, { groups }: OpenState): boolean =>
  groups.every((group) => hasAny(plain, group));

/** Somebody of the story does it: "Finn is looking for young people to row with". */
const hasHero = ({ mentions }: SentenceView, { first }: Clause, { pack }: PageView) =>
  mentions.some(
    ({ first: at, person }) =>
      at >= first && at - first <= 1 && pack.names.people[person]?.kind === 'character',
  );

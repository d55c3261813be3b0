import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { cuesSaid } from '../words/find-cues.ts';
import { cuedStates, openStateTable } from '../words/open-state-words.ts';

/**
 * States that pass and that people tell in words of their own: "has no title yet", "not a trailer so far", "nobody
 * has been cast", "the webcomic is on hiatus". Not what somebody of the story does: "Finn is on a break".
 */
export function openStates(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return clausesOf(view).flatMap((clause): Proposition[] => {
    const said = cuesSaid(view, clause.first, clause.last, openStateTable);
    if (said.size === 0) return [];
    const state = cuedStates.find(
      ({ needed, without, form }) =>
        needed.every((cue) => said.has(cue)) &&
        !said.has(without) &&
        !(form.ofActors && !hasActor(view, clause, page)),
    )?.form;
    if (!state) return [];
    // "the second, which hasn't been shown"
    const isRelative = /^(?:which|that)$/.test(view.tokens[clause.first]?.text ?? '');
    const isNamed = view.works.some(
      ({ first, last, numbers, kind }) =>
        (first >= clause.first || (isRelative && last <= clause.first && clause.first - last <= 1)) &&
        first < clause.last &&
        (numbers.length > 0 || kind === 'film'),
    );
    const tellsOfCharacters = tellsStory(view, clause, page) && !clauseHas(view, clause, roles);
    if (state.predicate === 'uncast' && (hasHero(view, clause, page) || tellsOfCharacters)) return [];
    if (state.predicate === 'unreleased' && !isNamed) return [];
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

/** Its clauses; "Whether X, who plays Y, will be back" is one, for all that stands between. */
const clausesOf = ({ clauses, sentence, tokens }: SentenceView): readonly Clause[] =>
  tokens[sentence.first]?.text === 'whether' && clauses.length > 1 ? [sentence] : clauses;

/** Characters may be named beside these, as what is to be played. */
const roles = wordSet('role roles part parts cast casting plays play leads');
const hasActor = ({ mentions }: SentenceView, { first, last }: Clause, { pack }: PageView) =>
  mentions.some(
    ({ first: at, person, via }) =>
      at >= first && at < last && via !== 'pronoun' && pack.names.people[person]?.kind === 'actor',
  );

/** Somebody of the story does it: "Finn is looking for young people to row with". */
const hasHero = ({ mentions }: SentenceView, { first }: Clause, { pack }: PageView) =>
  mentions.some(
    ({ first: at, person }) =>
      at >= first && at - first <= 1 && pack.names.people[person]?.kind === 'character',
  );

import { wordSet } from '../../word-set.ts';
import type { StateClaim } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Cue } from '../words/find-cues.ts';
import { awaitedAt, isDenied, namesPart, type PendingPlace } from './pending-place.ts';
import { rankMentions } from './rank-mentions.ts';
import { clauseHas } from './read-medium.ts';
import { saysRefused } from './says-refused.ts';

/** What a cue of closing says: that a film is to come and ends the story, "the series will end with a film". */
export function readEnding(place: PendingPlace, cue: Cue): StateClaim | undefined {
  const { view, page, clause } = place;
  const hasPart = namesPart(view, clause);
  if (!hasPart && !isFilmNext(view.tokens, cue)) return undefined;
  if (isDenied(view, clause, cue.first) || / (?:and|,) not (?!an? )/.test(view.plain)) return undefined;
  if (saysRefused(view) || isOfBook(view, cue) || clauseHas(view, clause, choices)) return undefined;
  const films = rankMentions(page, view, clause, cue.first).filter(
    ({ mention: { kind } }) =>
      kind === 'film' || kind === 'part' || (!hasPart && (kind === 'franchise' || kind === 'show')),
  );
  return films.length > 0 ? { ...awaitedAt(place, cue.first), mentions: films } : undefined;
}

/** "to end with feature-length film": without its article it is no mention. */
const isFilmNext = (tokens: SentenceView['tokens'], { last }: Cue) =>
  tokens
    .slice(last, last + 4)
    .some(({ text }, k) => (text === 'film' || text === 'movie') && endsPhrase(tokens[last + k + 1]));
const endsPhrase = (after: SentenceView['tokens'][number] | undefined) =>
  !after || after.kind === 'mark' || /^(?:at|on|for|from|by|and|which|that|instead|not|in)$/.test(after.text);

/** "chose to end with a film", "said that it would end with a film": told of what was decided, which stays so. */
const choices = wordSet('chose decided opted ended would');
/** "ends with volume six" */
const isOfBook = ({ works }: SentenceView, { last }: Cue) =>
  works.some(({ first, kind }) => kind === 'volume' && first >= last && first - last <= 2);

import { readCardinal } from '../../text/number-words.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { neededSequences, neededWords } from '../words/needed-words.ts';

const pasts = wordSet('had were was');
const selves = new Set(['i', 'we', 'you', 'he']);
/** How far before a need somebody may stand whose own it is. */
const reach = 3;

/**
 * How many seasons the story takes, by its writer's word or anybody's: "four seasons would be enough to tell it", "one last
 * season is needed". So many count only where they were planned on the page's day, and one more only while it was open; what
 * a viewer needs is another matter.
 */
export function seasonsNeeded(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined || clauseHas(view, view.sentence, pasts)) return [];
  const { first, last } = view.sentence;
  const cues = findCues(view, first, last, neededWords);
  const [said] = findSequences(cues, neededSequences, (cue) => cue.cue !== 'need' || !isOwn(view, cue.first));
  const base = { detector: 'seasons-needed', topic: 'renewal', view, first, last, mentions: [] } as const;
  const counted = said?.find(({ cue }) => cue === 'seasons');
  const number = counted && readCardinal(view.tokens, counted.first)?.value;
  if (number !== undefined)
    return [{ ...base, kind: 'count', of: 'seasons', number, scope: 'planned', isLoose: true }];
  return said ? [{ ...base, kind: 'state', predicate: 'undecided', medium: 'screen', implied: true }] : [];
}

/** "I need four seasons of this" */
const isOwn = ({ tokens, sentence }: SentenceView, at: number) =>
  tokens.slice(Math.max(sentence.first, at - reach), at).some(({ text }) => selves.has(text));

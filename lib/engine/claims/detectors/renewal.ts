import type { PageView, SentenceView } from '../page-view.ts';
import type { Proposition, RankedMention, StateClaim } from '../proposition.ts';
import { rankMentions } from '../rank-mentions.ts';
import { clauseHas } from '../read-medium.ts';
import { readTense } from '../read-tense.ts';
import { ignoranceWords } from '../words/ignorance-words.ts';
import { otherObjects } from '../words/object-words.ts';
import { orderWords } from '../words/order-words.ts';
import { type Cue, findCues } from '../words/phrase-table.ts';
import { negators } from '../words/time-words.ts';

const conditionals = new Set([
  'if',
  'whether',
  'should',
  'unless',
  'likely',
  'hope',
  'hopes',
  'hoping',
  'want',
  'fingers',
]);
const yets = new Set([
  'yet',
  'far',
  'still',
  'now',
  'currently',
  'writing',
  'present',
  'morning',
  'already',
  'either',
  'neither',
  'anything',
  'beyond',
  'else',
]);

/**
 * Whether more is being made: "season 2 has not been commissioned", "a third has already been ordered", "no
 * word on a fourth", "if it is renewed". Speaks of seasons and films only.
 */
export function renewal(view: SentenceView, page: PageView): Proposition[] {
  return view.clauses.flatMap((clause) => {
    const cues = findCues(view.tokens, clause.first, clause.last, orderWords);
    if (clauseHas(view, clause, otherObjects)) return [];
    for (const cue of cues) {
      const mentions = rankMentions(page, view, clause, cue.first).filter(isOfSeasons);
      const claim = readCue(view, cue, mentions, clause);
      if (claim) return [claim];
    }
    return [];
  });
}

const isOfSeasons = ({ mention }: RankedMention) =>
  !['volume', 'book-series', 'novella', 'novel', 'webcomic', 'companion', 'soundtrack'].includes(
    mention.kind,
  );

function readCue(
  view: SentenceView,
  cue: Cue,
  mentions: readonly RankedMention[],
  clause: { first: number; last: number },
): StateClaim | undefined {
  const { tokens } = view;
  const beside = mentions.find(
    ({ via, mention }) => (via === 'clause' || via === 'sentence') && isPart(mention.kind, mention.how),
  );
  const tense = readTense(tokens, cue.first, cue.form, clause.first);
  const said = tokens.slice(clause.first, clause.last).map(({ text }) => text);
  const has = (words: ReadonlySet<string>) => said.some((word) => words.has(word));
  const base = {
    kind: 'state' as const,
    topic: 'renewal' as const,
    detector: 'renewal',
    view,
    first: clause.first,
    last: clause.last,
    mentions,
    medium: 'screen' as const,
  };
  const denied = has(negators) || (said.includes('yet') && said.includes('to'));
  const word = tokens[cue.first]?.text ?? '';
  const isTelling = /^(?:confirm|announce)/.test(word);
  if (cue.cue === 'decide') {
    const unknown = findCues(tokens, clause.first, clause.last, ignoranceWords).some(
      ({ cue: what }) => what === 'unknown' || what === 'no',
    );
    const isOpen = unknown || has(new Set(['whether', 'if', 'wait', 'until']));
    return beside && isOpen && isAbout(beside, cue) ? { ...base, predicate: 'undecided' } : undefined;
  }
  if (view.isQuestion && cue.cue !== 'drop') return undefined;
  if (cue.cue === 'drop') {
    const isOpen = denied && (said.includes('nor') || said.includes('neither'));
    return isOpen && beside ? { ...base, predicate: 'undecided' } : undefined;
  }
  if (cue.cue === 'back') {
    if (!denied && has(conditionals) && beside && /^(?:return|come|coming|back)/.test(word))
      return { ...base, predicate: 'undecided' };
    return undefined;
  }
  if (denied) {
    if (!beside && !hasMore(said)) return undefined;
    if (isTelling && !beside) return undefined;
    if (tense.tense === 'past' && !has(yets)) return undefined;
    return { ...base, predicate: 'undecided' };
  }
  if (!beside) return undefined;
  if (has(conditionals) && !isTelling) return { ...base, predicate: 'undecided' };
  if (isTelling) return undefined;
  // "has already been ordered": a state that lapses. A dated or bare past act stays true.
  const dated = view.dates.some(({ first }) => first >= clause.first && first < clause.last);
  const isState = tense.tense === 'perfect' || tense.tense === 'present' || said.includes('already');
  return isState && !dated ? { ...base, predicate: 'order-awaited' } : undefined;
}

const isPart = (kind: string, how: string) =>
  kind === 'season' || kind === 'film' || (kind === 'part' && how !== 'noun') || kind === 'series';

const isAbout = ({ mention }: RankedMention, cue: Cue) =>
  mention.first >= cue.first - 4 && mention.first - cue.last <= 8;

const hasMore = (said: readonly string[]) =>
  said.includes('more') || said.includes('another') || said.includes('anything');

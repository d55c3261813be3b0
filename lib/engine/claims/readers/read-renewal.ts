import { wordSet } from '../../word-set.ts';
import type { DatedClaim, RankedMention, StateClaim } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import { plainText, wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { decidedWords } from '../words/decided-words.ts';
import { type Cue, findCues, saysAny } from '../words/find-cues.ts';
import { ignoranceWords } from '../words/ignorance-words.ts';
import { negators } from '../words/time-words.ts';
import { isLoose, isSequence, takesPart } from './ordered-part.ts';
import { conditionals, isTelling, type Ordering, undecided, yets } from './ordering.ts';
import { readOrdered, readUnordered } from './read-ordered.ts';
import { readTense } from './read-tense.ts';

const waits = new Set(['whether', 'if', 'wait', 'until']);
const orders = '(?:yet |been |officially )*(?:renewed|renewal|ordered|commissioned|recommissioned|picked up)';
const dropped = '(?:cancelled|canceled|cancellation|axed|dropped|scrapped|refused|ruled out)';
const drops = `(?:yet |been |officially )*${dropped}`;
const saysDropped = new RegExp(` ${dropped} `);
const otherNews = wordSet(
  'cast casting title name date dates day trailer director directors titles episodes plot story synopsis',
  'actor actors',
);
/**
 * What a cue of ordering says of a season or film: that it is not decided ("has not been renewed", "whether it
 * returns"), that it is ordered and to come ("has already been ordered"), or that it was ordered on a day.
 *
 * @param mentions The seasons and films that may be meant, likeliest first.
 */
export function readRenewal(
  view: SentenceView,
  cue: Cue,
  mentions: readonly RankedMention[],
  clause: Clause,
): StateClaim | DatedClaim | undefined {
  const { tokens } = view;
  const beside = mentions.find(
    ({ via, mention }) => (via === 'clause' || via === 'sentence') && isPart(mention.kind, mention.how),
  );
  const said = wordsOf(tokens, clause);
  const has = (words: ReadonlySet<string>) => said.some((word) => words.has(word));
  if (
    saysAny(view, clause, decidedWords) ||
    isHand(tokens, cue) ||
    isSequence(tokens, cue) ||
    isOwn(tokens, cue, beside)
  )
    return undefined;
  // "had led to chatter about whether": told of a time that was over already.
  if (said.includes('had') && has(conditionals) && !has(yets)) return undefined;
  const { tense } = readTense(tokens, cue.first, cue.form, clause.first);
  const isDenied = has(negators) || (said.includes('yet') && said.includes('to'));
  const ordering: Ordering = { view, clause, cue, mentions, beside, said, has, tense, isDenied };
  if (cue.cue === 'decide') return readDeciding(ordering);
  if (cue.cue === 'drop' || (cue.cue === 'order' && saysDropped.test(view.plain) && saysBoth(ordering)))
    return readDropping(ordering);
  if (view.isQuestion) return undefined;
  if (cue.cue === 'back') return readReturning(ordering);
  const word = tokens[cue.first]?.text ?? '';
  if (isLoose(word) && !takesPart(view, cue)) return undefined;
  // "promised for May": its day, not that it is made.
  if (/^promis/.test(word) && tokens[cue.last]?.text === 'for') return undefined;
  // The cast, the name or the day of a season is announced, not the season.
  if (isTelling(word) && has(otherNews)) return undefined;
  return isDenied ? readUnordered(ordering) : readOrdered(ordering);
}

/** "The streamer has still to decide on a third", "no word on a fourth" */
function readDeciding(ordering: Ordering): StateClaim | undefined {
  const { view, clause, cue, beside, has } = ordering;
  if (!beside || !isAbout(beside, cue) || view.tokens[beside.mention.last]?.text === 'one') return undefined;
  const isUnknown = () =>
    findCues(view, clause.first, clause.last, ignoranceWords).some(
      ({ cue: what }) => what === 'unknown' || what === 'no',
    );
  const before = plainText(view.tokens, { first: Math.max(clause.first, cue.first - 3), last: cue.first });
  const isToDo = / (?:still has|still have|has yet|have yet|has still|needs|still needs) to $/.test(before);
  const isOpen = isToDo || cue.last - cue.first > 1 || has(waits) || isUnknown();
  return isOpen ? undecided(ordering) : undefined;
}

/** "neither renewed nor cancelled", "not renewed, not cancelled" */
function readDropping(ordering: Ordering): StateClaim | undefined {
  const { mentions, beside, said } = ordering;
  const isOpen = saysBoth(ordering) && !said.includes('had') && (beside || mentions.length > 0);
  return isOpen ? { ...undecided(ordering), ...(ordering.has(helpers) && { flat: true }) } : undefined;
}

/** Without one of them it is told of the past, which is no error later on. */
const helpers = wordSet("has have 's is been");

const saysBoth = ({ view, said, isDenied }: Ordering): boolean =>
  (isDenied && (said.includes('nor') || said.includes('neither'))) || bothDenied.test(view.plain);

const bothDenied = new RegExp(
  ` (?:not|no|never) ${orders} (?:[,;./] |and |but |or |also )*(?:not|no|nor|never) ${drops} | (?:not|no|never) ${drops} (?:[,;./] |and |but |or |also )*(?:not|no|nor|never) ${orders} `,
);

/** "whether it returns for a third" */
function readReturning(ordering: Ordering): StateClaim | undefined {
  const { view, cue, beside, has, isDenied } = ordering;
  const word = view.tokens[cue.first]?.text ?? '';
  if (/^(?:with|from|covered|home)$/.test(view.tokens[cue.last]?.text ?? '')) return undefined;
  if (word === 'back' && !/^(?:be|is|are|been|'s|come|comes)$/.test(view.tokens[cue.first - 1]?.text ?? ''))
    return undefined;
  const isOpen = !isDenied && has(conditionals) && beside && /^(?:return|come|coming|back)/.test(word);
  return isOpen ? undecided(ordering) : undefined;
}

const owners = wordSet('a an another his her their my one other the and');

/** "a hand over another hand" */
const isHand = (tokens: SentenceView['tokens'], { first }: Cue) =>
  /^hands?$/.test(tokens[first]?.text ?? '') && owners.has(tokens[first - 1]?.text ?? '');

const selves = new Set(['i', 'we', 'you', 'he', 'she']);

/** "if you don't know the series", "I have decided to recap": what a person knows or will do. */
const isOwn = (tokens: SentenceView['tokens'], cue: Cue, beside: RankedMention | undefined) => {
  if (cue.cue !== 'decide' || cue.form === 'word') return false;
  const isPersonal = tokens.slice(Math.max(0, cue.first - 4), cue.first).some(({ text }) => selves.has(text));
  const isKnown =
    beside?.mention.first === cue.last && !beside.mention.indefinite && beside.mention.numbers.length === 0;
  return isKnown || (isPersonal && /^deci/.test(tokens[cue.first]?.text ?? ''));
};

const isPart = (kind: string, how: string) =>
  kind === 'season' || kind === 'film' || (kind === 'part' && how !== 'noun') || kind === 'series';

const isAbout = ({ mention }: RankedMention, cue: Cue) =>
  mention.first >= cue.first - 4 && mention.first - cue.last <= 8;

import { wordSet } from '../../word-set.ts';
import { termSet } from '../../works/term-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { fateSequences, fateWords } from '../words/fate-words.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { otherObjects } from '../words/object-words.ts';
import { clauseHas } from './read-medium.ts';

/**
 * Whether a sentence says that nobody has decided whether there will be more: "The streamer is keeping quiet about the future of
 * Riverbend", "still weighing up whether to order more", "a renewal is likely", "Riverbend: pending".
 */
export function hasOpenFate(view: SentenceView): boolean {
  const { first, last } = view.sentence;
  const cues = findCues(view, first, last, fateWords);
  return (
    cues.some((cue) => saysByItself(view, cue, cues)) ||
    findSequences(cues, fateSequences).some((said) => said.every((cue) => isMeant(view, cue)))
  );
}

function saysByItself(view: SentenceView, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.cue === 'status' || cue.cue === 'news') return isStatusLine(view, cue);
  if (cue.cue === 'mute') return isMakersSilence(view, cue);
  if (cue.cue === 'silence') return clauseHas(view, view.sentence, deciders) && !isOnElse(view, cue, cues);
  return cue.cue === 'maybe-last' && pointsBack(view, cue);
}

/** What may stand behind "still won't tell": whoever is not told, or nothing. */
const untold = wordSet('me us you anyone anybody fans , ; . ! :');

/** "Kestrel still won't answer me", "still nothing from Kestrel", but not "Finn still won't answer". */
function isMakersSilence({ terms, sentence }: SentenceView, { first, last }: Cue): boolean {
  if (terms[last - 1] === 'from')
    return deciders.has(terms[last] === 'the' ? (terms[last + 1] ?? '') : (terms[last] ?? ''));
  const isMaker = terms.slice(Math.max(sentence.first, first - 2), first).some((term) => deciders.has(term));
  return isMaker && (last >= sentence.last || untold.has(terms[last] ?? ''));
}

/** Whether a cue of a sequence is said of a series: people have futures, and decisions to make, too. */
function isMeant(view: SentenceView, cue: Cue): boolean {
  if (cue.cue === 'future') return isOfWork(view, cue);
  if (cue.cue === 'weighing') return isDecider(view, cue.first);
  // "no news about more pictures", "whether they are more than friends"
  if (cue.cue === 'more') {
    const after = view.tokens[cue.last]?.text ?? '';
    return after !== 'than' && !otherObjects.has(after);
  }
  return cue.cue !== 'if' || clauseHas(view, view.sentence, opens);
}

/** "declined to comment on budget": on something, and not on whether there will be more. */
const isOnElse = ({ tokens, works }: SentenceView, { last }: Cue, cues: readonly Cue[]) =>
  /^(?:on|about)$/.test(tokens[last]?.text ?? '') &&
  !works.some(({ first }) => first >= last) &&
  !cues.some(({ cue, first }) => first >= last && /^(?:fate|future|more|if)$/.test(cue));

const screen = termSet('@service streamer show series drama season seasons episodes');
/** How far behind a future its work may stand. */
const reach = 4;

/** "the future of Riverbend", "its future on the streamer" */
const isOfWork = (view: SentenceView, { last }: Cue) =>
  view.tokens[last]?.text === 'of'
    ? view.works.some(({ first }) => first > last && first - last <= reach)
    : view.works.length > 0 || clauseHas(view, view.sentence, screen);

const deciders = termSet(
  '@service streamer platform service nobody one executives bosses studio company makers spokesman spokeswoman spokesperson',
);
const deciderReach = 5;

/** Whether it is the makers who do not say or decide, or nobody does. */
const isDecider = ({ terms, sentence }: SentenceView, at: number) =>
  terms.slice(Math.max(sentence.first, at - deciderReach), at).some((term) => deciders.has(term));

/** Words that leave open what "whether" asks. */
const opens = wordSet(
  "no not n't nobody nothing none nor neither yet unknown unclear unsaid undecided depends remains decide deciding",
  'wait waiting guess question down up hangs wonder wondering without silent quiet mum coy tell telling',
);

/** "it may or may not be the last": said of what was spoken of, which is no book where none is named. */
const pointsBack = ({ tokens, works }: SentenceView, { first }: Cue) =>
  works.length === 0 && /^(?:it|this|that|season|series)$/.test(tokens[first - 1]?.text ?? '');

const openings = new Set([':', '–', '—', '-', '(', ',']);
const longestStatus = 8;

/** A short line of a list: the series, a mark, and how it stands. */
function isStatusLine({ tokens, works: [named], sentence }: SentenceView, { first }: Cue): boolean {
  return (
    named?.kind === 'franchise' &&
    named.first === sentence.first &&
    openings.has(tokens[named.last]?.text ?? '') &&
    first - named.last <= 2 &&
    sentence.last - sentence.first <= longestStatus
  );
}

import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { filmingWords } from '../words/filming-words.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { hasCameras, isAct } from './filming-act.ts';
import { clauseHas } from './read-medium.ts';
import { readTense } from './read-tense.ts';

/** What the words of filming in a clause speak of. */
export interface FilmingCues {
  /** The one by which the clause is read: of filming itself, else of its end, of its beginning, of what comes after. */
  readonly anchor: Cue;
  /** Of an end, whatever it is that ends. */
  readonly wrap: Cue | undefined;
  /** Of a beginning, whatever it is that begins. */
  readonly begins: readonly Cue[];
  /** Whether nothing but the work after a shoot is spoken of: "is being edited". */
  readonly isEditAlone: boolean;
}

/** Sorts a clause's words of filming; `undefined` where none of them is meant so: "wraps up the story", "a roll of film". */
export function filmingCues(view: SentenceView, clause: Clause): FilmingCues | undefined {
  const all = findCues(view, clause.first, clause.last, filmingWords);
  if (all.length === 0) return undefined;
  const cues = all.filter(
    ({ cue, form, first }) => !(cue === 'begin' && form === 'base' && view.tokens[first - 1]?.text === 'the'),
  );
  const begins = cues.filter(({ cue }) => cue === 'begin');
  const shoot = cues.find(
    ({ cue, form, first }) => (cue === 'shoot' || cue === 'roll') && isAct(view, first, form),
  );
  const edit = cues.find((one) => one.cue === 'edit' && isEdit(view, clause, one));
  const wrap = cues.find(
    ({ cue, form, last }) =>
      cue === 'wrap' && !(form === 'word' ? isCry(view, last) : form !== 'base' && endsStory(view, last)),
  );
  const halt = wrap && isOfFilming(view, clause, wrap) ? wrap : undefined;
  const underWay = begins.find((one) =>
    one.form === 'word' ? isRightAfterPart(view, one.first) : hasBegun(view, clause, one),
  );
  const anchor = shoot ?? halt ?? underWay ?? edit;
  return anchor && { anchor, wrap, begins, isEditAlone: anchor === edit };
}

const isEdit = (view: SentenceView, clause: Clause, { form, first, last }: Cue): boolean =>
  form === 'word'
    ? !isOfFirm(view.tokens[last]?.text) && (!isAnyWork(view, first) || namesScreen(view, clause))
    : /^(?:being|nearly|almost)$/.test(view.tokens[first - 1]?.text ?? '');

/** "Season two has wrapped", "that's a wrap on series two": whether filming is what ends, though it is not named. */
function isOfFilming(view: SentenceView, clause: Clause, wrap: Cue): boolean {
  const isNamed =
    /^wrap/.test(view.tokens[wrap.first]?.text ?? '') &&
    (isRightAfterPart(view, wrap.first, wrap.form === 's' ? 0 : 1) || isRightBeforePart(view, wrap.last));
  const isSaid = wrap.form === 'word' || hasWrapped(view, clause, wrap);
  return isNamed || isSaid || hasCameras(view.tokens, wrap.first);
}

/** "a post-production partner": who does the work, not how far it is. */
const isOfFirm = (word = '') =>
  /^(?:partner|house|company|firm|facility|team|supervisor|studio|vendor|worker|staff)s?$/.test(word);

/** "being graded", "with the editors": so are essays. */
const isAnyWork = ({ tokens }: SentenceView, at: number) =>
  /^(?:being|with|into|through|finished|all|effects|music|score)$/.test(tokens[at]?.text ?? '');

const onScreen = wordSet('film movie picture pic episodes feature');
const namesScreen = (view: SentenceView, clause: Clause) =>
  clauseHas(view, clause, onScreen) ||
  view.works.some(
    ({ first, kind }) =>
      first >= clause.first && first < clause.last && kind !== 'volume' && kind !== 'book-series',
  );

/** "That's a wrap!": of whom or what is told elsewhere. */
const isCry = ({ tokens, works }: SentenceView, last: number) =>
  tokens[last - 1]?.text === 'wrap' && works.length === 0 && !/^(?:on|for)$/.test(tokens[last]?.text ?? '');

const plots = wordSet('story stories storyline storylines tale saga arc arcs plot threads ends everything');
/** "wraps up the story", "finished Finn's arc": what is told and not the making. What "will wrap up the story" is still to come. */
const endsStory = ({ tokens, sentence }: SentenceView, at: number) =>
  tokens.slice(at, Math.min(at + 5, sentence.last)).some(({ text }) => plots.has(text));

/** "Season two is under way": the season itself is what is being made. */
const isRightAfterPart = ({ works }: SentenceView, at: number, least = 1) =>
  works.some(
    ({ last, numbers, kind }) =>
      (numbers.length > 0 || kind === 'film') && kind !== 'volume' && at - last >= least && at - last <= 4,
  );

/** "Riverbend 2 has begun": the season itself, and nothing behind it that it begins with. */
const hasBegun = (view: SentenceView, clause: Clause, { form, first, last }: Cue) =>
  (form === 'past' || form === 'participle') &&
  isRightAfterPart(view, first) &&
  isEnd(view, last) &&
  readTense(view.tokens, first, form, clause.first).tense === 'perfect';

/** "Riverbend has wrapped." */
const hasWrapped = (view: SentenceView, clause: Clause, { form, first, last }: Cue) =>
  /^wrapped$/.test(view.tokens[first]?.text ?? '') &&
  view.works.some(({ kind, last: end }) => kind === 'franchise' && first - end >= 1 && first - end <= 3) &&
  isEnd(view, last) &&
  readTense(view.tokens, first, form, clause.first).tense === 'perfect';

const isEnd = ({ tokens, sentence }: SentenceView, at: number) =>
  at >= sentence.last || tokens[at]?.kind === 'mark';

/** "Riverbend wraps second series" */
const isRightBeforePart = ({ works }: SentenceView, at: number) =>
  works.some(
    ({ first, numbers, kind }) =>
      (numbers.length > 0 || kind === 'film') && kind !== 'volume' && first - at >= 0 && first - at <= 2,
  );

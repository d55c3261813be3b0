import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { hasCameras, isAct } from '../readers/filming-act.ts';
import { readFilming } from '../readers/read-filming.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { readSet } from '../readers/read-set.ts';
import { readTense } from '../readers/read-tense.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { filmingWords } from '../words/filming-words.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { setWords, tellingSetCues } from '../words/set-words.ts';

/** One of these has to stand in the sentence. */
export const filmingKeys = () => [...filmingWords.keyWords(), ...setWords.keyWords(tellingSetCues)];

/**
 * Where the making of a season or film stands: "cameras are rolling", "filming has wrapped", "shooting starts
 * this summer", "not a frame has been shot", "was shot between April and June 2021".
 */
export function filming(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause) => {
    const all = findCues(view, clause.first, clause.last, filmingWords);
    if (all.length === 0) return seen(view, page, clause);
    const cues = all.filter(
      ({ cue, form, first }) =>
        !(cue === 'begin' && form === 'base' && view.tokens[first - 1]?.text === 'the'),
    );
    const shoot = cues.find(
      ({ cue, form, first }) => (cue === 'shoot' || cue === 'roll') && isAct(view, first, form),
    );
    const edit = cues.find(
      ({ cue, form, first, last }) =>
        cue === 'edit' &&
        (form === 'word'
          ? !isOfFirm(view.tokens[last]?.text) && (!isAnyWork(view, first) || namesScreen(view, clause))
          : /^(?:being|nearly|almost)$/.test(view.tokens[first - 1]?.text ?? '')),
    );
    const wrap = cues.find(
      ({ cue, form, last }) =>
        cue === 'wrap' && !(form === 'word' ? isCry(view, last) : form !== 'base' && endsStory(view, last)),
    );
    const underWay = cues.find(
      (one) =>
        one.cue === 'begin' &&
        (one.form === 'word' ? isRightAfterPart(view, one.first) : hasBegun(view, clause, one)),
    );
    const isWrap =
      wrap &&
      /^wrap/.test(view.tokens[wrap.first]?.text ?? '') &&
      (isRightAfterPart(view, wrap.first, wrap.form === 's' ? 0 : 1) || isRightBeforePart(view, wrap.last));
    const isSaid = wrap?.form === 'word' || (wrap && hasWrapped(view, clause, wrap));
    const halt = wrap && (isWrap || isSaid || hasCameras(view.tokens, wrap.first)) ? wrap : undefined;
    if (!shoot && !edit && !underWay && !halt) return seen(view, page, clause);
    const anchor = (shoot ?? halt ?? underWay ?? edit) as Cue;
    const claim = readFilming(view, page, clause, anchor, shoot ?? halt ?? underWay, wrap, cues, edit);
    return claim ? [claim] : seen(view, page, clause);
  });
}

const seen = (view: SentenceView, page: PageView, clause: Clause): Proposition[] => {
  const claim = readSet(view, page, clause);
  return claim ? [claim] : [];
};

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

import { wordSet } from '../../word-set.ts';
import { isOut } from '../judges/state-of.ts';
import type { Proposition } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { unadaptedForms, unadaptedTable } from '../words/unadapted-words.ts';

/** One of these has to stand in the sentence. */
export const unadaptedWords = unadaptedTable.keyWords();

/** Whether any season is out on the page's day: then talk of a screen version is of something else. */
const isAdapted = ({ pack, published }: PageView) =>
  published === undefined ||
  (pack.works.byKind.get('season') ?? []).some(({ id }) => isOut(pack.timeline, id, published) === true);

/**
 * Talk of a screen version before there was one: "a TV company is interested", "the rights are available", "they are
 * turning it into a programme".
 */
export function unadapted(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || isAdapted(page) || isImagined(view) || !speaksOfPlans(view)) return [];
  const { first, last } = view.sentence;
  return [
    {
      kind: 'state',
      predicate: 'unreleased',
      topic: 'adaptation-scope',
      detector: 'unadapted',
      view,
      first,
      last,
      mentions: [],
      medium: 'screen',
      implied: true,
    },
  ];
}

/** "If it comes to television": nothing that anybody plans. */
const isImagined = ({ plain }: SentenceView) => / if (?:you|we|it) /.test(plain);

/** Whether the cues of one of the forms stand in the sentence, in their order. */
function speaksOfPlans(view: SentenceView): boolean {
  const { tokens, sentence } = view;
  const cues = findCues(view, sentence.first, sentence.last, unadaptedTable);
  return unadaptedForms.some(([start, ...more]) =>
    cues.some((first) => {
      if (first.cue !== start?.cue || isWithoutBe(tokens, first)) return false;
      let { last } = first;
      return more.every(({ cue, within }) => {
        const next = cues.find((one) => one.cue === cue && one.first >= last && one.first - last <= within);
        if (next) last = next.last;
        return next !== undefined;
      });
    }),
  );
}

const makings = wordSet('making turning adapting developing preparing planning working');
const beside = wordSet("is are 's 're now");

/** "with a view to turning it into a series": what nobody is said to do. */
const isWithoutBe = (tokens: SentenceView['tokens'], { first }: Cue) =>
  makings.has(tokens[first]?.text ?? '') && !beside.has(tokens[first - 1]?.text ?? '');

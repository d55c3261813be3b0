import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { isOut } from '../timeline/state-of.ts';
import { clauseAt } from '../view/clause-at.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { unadaptedSequences, unadaptedTable } from '../words/unadapted-words.ts';

/** Whether any season is out on the page's day: then talk of a screen version is of something else. */
const isAdapted = ({ pack, published }: PageView) =>
  published === undefined ||
  (pack.works.byKind.get('season') ?? []).some(({ id }) => isOut(pack.timeline, id, published) === true);

/**
 * Talk of a screen version before there was one: "a TV company is interested", "the rights are available", "they are
 * turning it into a programme", "will be developed as a television drama".
 */
export function unadapted(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || isAdapted(page) || isImagined(view)) return [];
  const plans = plansIn(view);
  if (!plans) return [];
  return [
    {
      kind: 'state',
      predicate: 'unreleased',
      topic: 'adaptation-scope',
      detector: 'unadapted',
      view,
      first: clauseAt(view, plans[0]?.first ?? 0).first,
      last: clauseAt(view, (plans.at(-1)?.last ?? 1) - 1).last,
      mentions: [],
      medium: 'screen',
      implied: true,
    },
  ];
}

/** "If it comes to television": nothing that anybody plans. */
const isImagined = ({ plain }: SentenceView) =>
  / if (?:you|we|it) | (?:another|other) (?:comic|book|novel|title|series)s? /.test(plain);

/** The cues of the first of the sequences that stands in the sentence. */
function plansIn(view: SentenceView): readonly Cue[] | undefined {
  const { tokens, sentence } = view;
  const cues = findCues(view, sentence.first, sentence.last, unadaptedTable);
  return findSequences(cues, unadaptedSequences, (first) => !isWithoutBe(tokens, first))[0];
}

const makings = wordSet('making turning adapting developing preparing planning working');
const beside = wordSet("is are 's 're now");

/** "with a view to turning it into a series": what nobody is said to do. */
const isWithoutBe = (tokens: SentenceView['tokens'], { first }: Cue) =>
  makings.has(tokens[first]?.text ?? '') && !beside.has(tokens[first - 1]?.text ?? '');

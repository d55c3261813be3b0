import { secondPass, secondPassNames } from '../../engine/spoilers/second-pass.ts';
import type { Line } from '../../engine/types.ts';
import type { CompiledLayer, CompiledWeights } from '../../engine/weights/compiled-weights.ts';
import {
  type Features,
  featuresOf,
  type Layer,
  prepareLayer,
  probability,
  weigh,
} from '../../engine/weights/weigh.ts';
import { choicesOf } from './choices-of.ts';
import { chooseDoubt, chooseThreshold } from './choose-threshold.ts';
import { type Drill, drillMark } from './drills.ts';
import { foldOf } from './fold-of.ts';
import type { Lesson, View } from './lesson.ts';
import { type Example, fitLogistic, storedLayer } from './logistic.ts';
import { fitRanking } from './ranking.ts';

const folds = 5;

interface Row extends Example {
  /** The article that it comes from. */
  readonly group: number;
}

/** Whether a sentence with such labels is a case, or undefined when it does not count. */
type AnswerOf = (levels: readonly string[]) => boolean | undefined;

/** Half of what is learned comes from each view of an article. */
const half = 0.5;

/** What a sentence of an article that tells more than pages do in general counts against one of the others. */
const denseWeight = 0.7;

/** What a sentence of the pack counts against one of an article: it stands alone and was made to be clear. */
const drillWeight = 0.3;

/** A word has to be met in this many articles or events to be learned. */
const minGroups = 6;

/** And in this many articles to say what a page is about. */
const minPages = 12;

/** What a mistake costs where words are weighed, of which there are thousands, and where only some features are. */
const costAmongWords = 0.12;
const costAmongFew = 1;

const learn = (rows: readonly Row[], cost: number, least = 1): CompiledLayer => {
  const { bias, weights } = fitLogistic(
    rows,
    rows.map(({ group }) => group),
    { cost, minGroups: least },
  );
  return storedLayer({ bias, weights: new Map([...weights].filter(([name]) => name !== drillMark)) });
};

/** Rows of all sentences that have an answer, in both views, each with its features. */
function rowsOf(
  lessons: readonly Lesson[],
  featuresOf: (view: View) => readonly Features[],
  answerOf: AnswerOf,
  weightOf: (lesson: Lesson) => number,
): Row[] {
  return lessons.flatMap((lesson, group) =>
    lesson.views.flatMap((view) => {
      const features = featuresOf(view);
      return lesson.labels.flatMap((labels, number): Row[] => {
        const answer = answerOf(labels.map(({ level }) => level));
        const own = features[number];
        return answer === undefined || !own
          ? []
          : [{ features: own, answer, weight: weightOf(lesson), group }];
      });
    }),
  );
}

/** Rows of the pack's own examples, each event a group beside the articles. */
const drillRows = (drills: readonly Drill[], answerOf: AnswerOf): Row[] =>
  drills.flatMap(({ views, levels, event }) => {
    const answer = answerOf(levels);
    return answer === undefined
      ? []
      : views.map((features): Row => ({ features, answer, weight: half * drillWeight, group: -1 - event }));
  });

const tells = (levels: readonly string[]) => levels.length > 0;
const premiseOnly = (levels: readonly string[]) =>
  levels.length === 0 ? undefined : levels.every((level) => level === 'premise');
const major = (levels: readonly string[]) =>
  levels.some((level) => level !== 'premise') ? levels.includes('major') : undefined;
const described = ({ described: { features } }: View) => features;

/** What else is learned from, and by what the threshold is chosen. */
export interface TrainingOptions {
  /** Sentences out of the pack itself, to learn words from. */
  readonly drills?: readonly Drill[];
  /** Articles from which is learned what a page is about, and no more: what they tell is not labelled. */
  readonly pages?: readonly Lesson[];
  /** Whether an article tells as much, and as plainly, as pages do in general: the threshold is chosen on these. */
  readonly isTypical?: (id: string) => boolean;
  /** Whether an article also teaches how a sentence stands to those around it, and not words, units and pages alone. */
  readonly isContextual?: (id: string) => boolean;
}

/**
 * Learns all layers from labelled articles. The second pass is learned from what a first pass says of
 * articles that it has not seen: five parts, each judged by a first pass from the other four.
 */
export function train(
  lessons: readonly Lesson[],
  lines: readonly Line[],
  { drills = [], pages = [], isTypical = () => true, isContextual = () => true }: TrainingOptions = {},
): CompiledWeights {
  const about = lessons.filter((lesson) => lesson.about);
  const contextual = lessons.filter(({ id }) => isContextual(id));
  const weightOf = ({ id }: Lesson) => (isTypical(id) ? half : half * denseWeight);
  const words = (some: readonly Lesson[], answerOf: AnswerOf) =>
    learn(
      [...rowsOf(some, described, answerOf, weightOf), ...drillRows(drills, answerOf)],
      costAmongWords,
      minGroups,
    );
  const first = (some: readonly Lesson[]) => words(some, tells);
  const unseen = new Map<View, Features[]>();
  for (let part = 0; part < folds; part += 1) {
    const others = lessons.filter(({ id }) => !isContextual(id) || foldOf(id, folds) !== part);
    const layer = prepareLayer(first(others.filter((lesson) => lesson.about)));
    const page = prepareLayer(pageLayer([...others, ...pages]));
    for (const { id, views, aboutFeatures } of contextual) {
      if (foldOf(id, folds) !== part) continue;
      const odds = weigh(aboutFeatures, page);
      for (const view of views) {
        const told = view.described.features.map((features) => weigh(features, layer));
        const describe = secondPass(view.page, view.described, told, () => odds, secondPassNames);
        unseen.set(
          view,
          view.page.sentences.map((_, number) => featuresOf((say) => describe(number, say))),
        );
      }
    }
  }
  const context = learn(
    rowsOf(contextual, (view) => unseen.get(view) ?? [], tells, weightOf),
    costAmongFew,
  );
  const seen = judged(
    contextual.filter(({ id }) => isTypical(id)),
    unseen,
    prepareLayer(context),
  );
  const threshold = chooseThreshold(seen);
  return {
    page: pageLayer([...lessons, ...pages]),
    block: blockLayer([...lessons, ...pages]),
    told: first(about),
    context,
    premise: words(about, premiseOnly),
    major: words(about, major),
    choice: storedLayer(fitRanking(choicesOf(about, lines))),
    threshold,
    doubt: chooseDoubt(seen, threshold),
  };
}

/**
 * Is a page about the work? A page taken for one by mistake counts three times: off-topic pages must stay
 * untouched. First lines are learned from as well, or nothing would be hidden before the rest has come.
 */
const pageLayer = (lessons: readonly Lesson[]): CompiledLayer =>
  learn(
    lessons.flatMap(({ aboutFeatures, openings, about }, group) =>
      [aboutFeatures, ...openings].map((features, at) => ({
        features,
        answer: about,
        weight: (at === 0 ? 1 : half) * (about ? 1 : 3),
        group,
      })),
    ),
    costAmongFew,
    minPages,
  );

/**
 * Is a block about the work? Told by the page that it stands on. Those of either sort count the same together, so that
 * what is learned is by how much a block shifts the odds, whatever they were.
 */
function blockLayer(lessons: readonly Lesson[]): CompiledLayer {
  const count = (answer: boolean) =>
    lessons.reduce((sum, { about, blocksAbout }) => sum + (about === answer ? blocksAbout.length : 0), 0);
  const weightOfOther = count(true) / Math.max(1, count(false));
  return learn(
    lessons.flatMap(({ blocksAbout, about }, group) =>
      blocksAbout.map((features) => ({ features, answer: about, weight: about ? 1 : weightOfOther, group })),
    ),
    costAmongFew,
    minPages,
  );
}

/** What the second pass thinks of every sentence. */
const judged = (lessons: readonly Lesson[], seen: ReadonlyMap<View, readonly Features[]>, context: Layer) =>
  lessons.flatMap(({ views, labels }) =>
    views.flatMap((view) =>
      labels.map((own, number) => ({
        chance: probability(weigh(seen.get(view)?.[number] ?? new Map(), context)),
        levels: own.map(({ level }) => level),
      })),
    ),
  );

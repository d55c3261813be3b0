import type { CompiledWeights } from '../../engine/spoilers/compiled-weights.ts';
import { type Features, type Layer, prepareLayer, probability, weigh } from '../../engine/spoilers/weigh.ts';
import { secondPass } from '../../engine/spoilers/weigh-page.ts';
import type { Line } from '../../engine/types.ts';
import { chooseThreshold } from './choose-threshold.ts';
import { isRightReveal } from './is-right-reveal.ts';
import type { Lesson } from './lesson.ts';
import { type Example, fitLogistic, storedLayer } from './logistic.ts';

const folds = 5;

/** FNV-1a, to deal articles into folds by their ids. Source: RFC 9923. */
export function foldOf(id: string, count: number): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0) % count;
}

interface Row extends Example {
  readonly group: number;
}

const fit = (rows: readonly Row[], cost: number, minGroups = 1): Layer =>
  prepareLayer(
    storedLayer(
      fitLogistic(
        rows,
        rows.map(({ group }) => group),
        { cost, minGroups },
      ),
    ),
  );

/** Rows of all sentences that pass, each with its features and answer. */
function rowsOf(
  lessons: readonly Lesson[],
  featuresOf: (lesson: Lesson) => readonly Features[],
  answerOf: (levels: readonly string[]) => boolean | undefined,
): Row[] {
  return lessons.flatMap((lesson, group) => {
    const features = featuresOf(lesson);
    return lesson.labels.flatMap((labels, number): Row[] => {
      const answer = answerOf(labels.map(({ level }) => level));
      return answer === undefined
        ? []
        : [{ features: features[number] as Features, answer, weight: 1, group }];
    });
  });
}

const told = (levels: readonly string[]) => levels.length > 0;
const premiseOnly = (levels: readonly string[]) =>
  levels.length === 0 ? undefined : levels.every((level) => level === 'premise');
const major = (levels: readonly string[]) =>
  levels.some((level) => level !== 'premise') ? levels.includes('major') : undefined;

/**
 * Learns all layers from labelled articles. The second pass is learned from what a first pass says of
 * articles that it has not seen: five parts, each judged by a first pass from the other four.
 */
export function train(lessons: readonly Lesson[], lines: readonly Line[]): CompiledWeights {
  const about = lessons.filter((lesson) => lesson.about);
  const described = ({ described: { features } }: Lesson) => features;
  const first = (some: readonly Lesson[]) => fit(rowsOf(some, described, told), 0.2, 3);
  const unseen = new Map<string, Features[]>();
  for (let part = 0; part < folds; part += 1) {
    const layer = first(about.filter(({ id }) => foldOf(id, folds) !== part));
    for (const lesson of about.filter(({ id }) => foldOf(id, folds) === part))
      unseen.set(lesson.id, secondPass(lesson.page, lesson.described.features, layer));
  }
  const contextRows = rowsOf(about, ({ id }) => unseen.get(id) ?? [], told);
  const context = fit(contextRows, 1);
  const pageRows = lessons.map((lesson, group) => ({
    features: lesson.aboutFeatures,
    answer: lesson.about,
    weight: lesson.about ? 1 : 2,
    group,
  }));
  const judged = about.flatMap(({ id, labels }) =>
    labels.map((own, number) => ({
      chance: probability(weigh((unseen.get(id) ?? [])[number] ?? new Map(), context)),
      levels: own.map(({ level }) => level),
    })),
  );
  const store = (rows: readonly Row[], cost: number, minGroups = 1) =>
    storedLayer(
      fitLogistic(
        rows,
        rows.map(({ group }) => group),
        { cost, minGroups },
      ),
    );
  return {
    page: store(pageRows, 3),
    told: store(rowsOf(about, described, told), 0.2, 3),
    context: store(contextRows, 1),
    premise: store(rowsOf(about, described, premiseOnly), 0.2, 3),
    major: store(rowsOf(about, described, major), 0.2, 3),
    choice: store(choiceRows(about, lines), 1),
    threshold: chooseThreshold(judged),
  };
}

/** For sentences that tell something: each event they may tell, and whether it gives away what they give away. */
function choiceRows(lessons: readonly Lesson[], lines: readonly Line[]): Row[] {
  return lessons.flatMap(({ labels, described: { candidates }, page }, group) =>
    page.sentences.flatMap((_, number) => {
      const own = labels[number] ?? [];
      if (own.length === 0) return [];
      return (candidates[number] ?? []).map(
        ({ features, reveal }): Row => ({
          features,
          answer: own.some((label) => isRightReveal(reveal, label, lines)),
          weight: 1,
          group,
        }),
      );
    }),
  );
}

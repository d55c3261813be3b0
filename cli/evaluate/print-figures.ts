import { type Figures, type Miss, type Part, partOf } from './figures.ts';
import { ratiosOf, share, type Tally, tallyOf } from './tally.ts';

const three = (ratio: number) => ratio.toFixed(3);

const byName = <Value>(map: Map<string, Value>) =>
  [...map].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));

const ratios = (name: string, tally: Tally) => {
  const { precision, recall, f1, right, forNothing, missed } = ratiosOf(tally);
  const counts = `${right} right, ${forNothing} for nothing, ${missed} missed`;
  return `${name.padEnd(34)} ${three(precision).padEnd(10)} ${three(recall).padEnd(10)} ${three(f1).padEnd(8)} ${counts}`;
};

const part = (name: string, { count, of }: Part) =>
  `${name.padEnd(34)} ${three(share(count, of)).padEnd(30)} ${count} of ${of}`;

const columns = (title: string) =>
  `\n${title.padEnd(34)} ${'precision'.padEnd(10)} ${'recall'.padEnd(10)} F1`;

/** The figures of the engine, with those of the keyword blocker under the same heading, in lines for a terminal. */
export function printFigures(figures: Figures, keywords: Figures): string[] {
  const against = (name: string, tally: Tally, other: Tally) => [
    ratios(`  ${name}`, tally),
    ratios('    keyword blocker', other),
  ];
  return [
    `articles ${figures.articles}, ${figures.quiet.of} of them off topic`,
    columns('hide decisions, all readers'),
    ...[...figures.bySetting].flatMap(([name, tally]) =>
      against(`hide ${name}`, tally, tallyOf(keywords.bySetting, name)),
    ),
    columns('hide decisions, hide the plot'),
    ...[...figures.byReader].flatMap(([name, tally]) =>
      against(name, tally, tallyOf(keywords.byReader, name)),
    ),
    columns('sentences that tell, by volume'),
    ...against('all', figures.spoilers, keywords.spoilers),
    ...byName(figures.byVolume).map(([name, tally]) => ratios(`  ${name}`, tally)),
    '\nfound, by level',
    ...byName(figures.byLevel).flatMap(([name, found]) => [
      part(`  ${name}`, found),
      part('    keyword blocker', partOf(keywords.byLevel, name)),
    ]),
    '\nvolume named rightly',
    part('  all', figures.volume),
    ...byName(figures.volumes).map(([name, named]) => part(`  ${name}`, named)),
    columns('outdated and wrong claims, by topic'),
    ratios('  all', figures.claims),
    ...byName(figures.byTopic).map(([name, tally]) => ratios(`  ${name}`, tally)),
    part('  outdated or wrong told apart', figures.verdict),
    '\noff-topic pages left alone',
    part('  all', figures.quiet),
    part('    keyword blocker', keywords.quiet),
  ];
}

/** What was judged otherwise than by the person who labelled it: one line each, for a terminal. */
export const printMisses = (misses: readonly Miss[]): string[] =>
  misses.map(({ kind, id, words }) => `- ${kind} [${id}] ${words.slice(0, 220)}`);

import type { Day } from '../../lib/engine/types.ts';
import type { Figures, Part } from './figures.ts';
import { ratiosOf, share, type Tally, tallyOf } from './tally.ts';

const begin = '<!-- figures: made by `npm run eval -- --readme` -->';
const end = '<!-- end of figures -->';

const two = (ratio: number) => ratio.toFixed(2);
const three = (tally: Tally) => {
  const { precision, recall, f1 } = ratiosOf(tally);
  return [precision, recall, f1].map(two);
};
const one = ({ count, of }: Part) => `${two(share(count, of))} (${count} of ${of})`;
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The figures as a README shows them: a short table with its day, between two marks. */
export function readmeFigures(figures: Figures, keywords: Figures, day: Day): string {
  const compared = (name: string, tally: Tally, other: Tally) =>
    row(name, ...three(tally), two(ratiosOf(other).f1));
  return [
    begin,
    `On the ${figures.articles} articles of \`data/evaluation\` (${figures.quiet.of} of them off topic), ${day}:`,
    '',
    row('Sentence by sentence', 'Precision', 'Recall', 'F1', 'F1 of a keyword blocker'),
    row('---', '---', '---', '---', '---'),
    ...[...figures.byReader].map(([name, tally]) =>
      compared(`hidden from a reader with ${name}`, tally, tallyOf(keywords.byReader, name)),
    ),
    compared(
      'hidden, all readers',
      tallyOf(figures.bySetting, 'the plot'),
      tallyOf(keywords.bySetting, 'the plot'),
    ),
    row('outdated or wrong claims noted', ...three(figures.claims), 'none'),
    '',
    `Volume named rightly: ${one(figures.volume)}. Off-topic pages left alone: ${one(figures.quiet)}; by the keyword`,
    `blocker (the title and every character's names): ${one(keywords.quiet)}.`,
    end,
  ].join('\n');
}

/**
 * A README with its figures replaced.
 *
 * @throws {Error} When it has no place for them, or more than one.
 */
export function putFigures(readme: string, figures: string): string {
  const [before, ...rest] = readme.split(begin);
  const [old, after, ...more] = (rest[0] ?? '').split(end);
  if (before === undefined || old === undefined || after === undefined || rest.length > 1 || more.length > 0)
    throw new Error(`README.md needs the lines "${begin}" and "${end}" once each`);
  return before + figures + after;
}

import { decide } from '../../lib/engine/decide.ts';
import { isAhead } from '../../lib/engine/progress.ts';
import type {
  Analysis,
  ClaimFinding,
  Day,
  Line,
  Reader,
  Reason,
  Source,
  SpoilerFinding,
} from '../../lib/engine/types.ts';
import type { Article } from '../article/article.ts';
import { placeInText } from '../article/findings.ts';
import { mask, type Stretch } from './mask.ts';

/** How findings are told to a person. */
export interface PrintOptions {
  readonly reader: Reader;
  readonly readOn: Day;
  readonly show: boolean;
  readonly why: boolean;
}

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

const named = ({ name, url, date }: Source) => [name, date && `(${date})`, url].filter(Boolean).join(' ');

const reasons = (why: readonly Reason[]) =>
  why.map(({ what, weight }) => `      because: ${what} (${weight.toFixed(2)})`);

/** The units that reveal it, in words: "Volume 3 or Season 2, episode 5". */
const unitsOf = ({ reveal }: SpoilerFinding, lines: readonly Line[]): string =>
  lines
    .flatMap(({ id, units }) => {
      const code = reveal[id];
      const unit = units.find((one) => one.code === code);
      return code === undefined ? [] : (unit?.label ?? code);
    })
    .join(' or ') || 'not placed';

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** What is true, without what the reader has not reached. */
const truthFor = ({ truth }: ClaimFinding, { progress }: Reader, lines: readonly Line[]): string =>
  truth.reveal !== undefined && isAhead(truth.reveal, progress, lines)
    ? (truth.safeText ?? 'No longer so; what is true now would tell you the story.')
    : truth.text;

/** Where the title's own words are hidden: those of the title's block, when there is one. */
const titleHidden = ({ blocks, text, title }: Article, hidden: readonly Stretch[]): Stretch[] => {
  const block = blocks.find(({ kind, text: words }) => kind === 'title' && words === title.trim());
  if (block === undefined || !text.startsWith(title.trim(), block.at)) return [];
  return hidden.map(({ start, end }) => ({ start: start - block.at, end: end - block.at }));
};

/** What one reader is shown of an article, in lines for a terminal. */
export function printFindings(
  article: Article,
  analysis: Analysis,
  lines: readonly Line[],
  options: PrintOptions,
): string {
  const { hide, note } = decide(analysis, options.reader, lines);
  const hidden = options.show ? [] : hide.map((spoiler) => placeInText(spoiler, article));
  const quote = (finding: SpoilerFinding | ClaimFinding) => {
    const place = placeInText(finding, article);
    return `  line ${lineOf(article.text, place.start)}: ${mask(article.text, place, hidden)}`;
  };
  const title = mask(article.title, { start: 0, end: article.title.length }, titleHidden(article, hidden));
  const spoilers = hide.flatMap((spoiler) => [
    quote(spoiler),
    `      ${unitsOf(spoiler, lines)}; ${spoiler.level}${options.show && spoiler.event ? `; ${spoiler.event}` : ''}`,
    ...(options.why && options.show ? reasons(spoiler.why) : []),
  ]);
  const notes = note.flatMap((claim) => [
    quote(claim),
    `      ${claim.verdict}: ${truthFor(claim, options.reader, lines)}`,
    ...(claim.since === undefined ? [] : [`      since ${claim.since}`]),
    ...claim.sources.map((source) => `      source: ${named(source)}`),
    ...(options.why ? reasons(claim.why) : []),
  ]);
  return [
    title || '(no title)',
    `published ${article.published ?? 'on an unknown day'}, read on ${options.readOn}`,
    analysis.relevance.about ? 'about the work' : 'not about the work',
    `${counted(analysis.sentences, 'sentence')} checked: ${hide.length} hidden, ${counted(note.length, 'note')}`,
    ...(spoilers.length > 0 ? ['', 'Hidden', ...spoilers] : []),
    ...(notes.length > 0 ? ['', 'Notes', ...notes] : []),
    '',
  ].join('\n');
}

import { isAhead } from '../../lib/engine/progress.ts';
import type { Line, Reveal } from '../../lib/engine/types.ts';
import type { LabelledArticle, SpoilerLabel } from '../../lib/pack/labels/labelled-article.ts';
import { inSentence, type Place, placeLabels } from '../../lib/pack/labels/place-labels.ts';
import type { Answer } from './answer.ts';
import type { Figures, Miss } from './figures.ts';
import { type NamedReader, settings } from './readers.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreSpoilers } from './score-spoilers.ts';
import { sentencesOf } from './sentences-of.ts';
import { tallyOf } from './tally.ts';

/** What is the same for every article of a run. */
export interface Ruler {
  readonly lines: readonly Line[];
  readonly readers: readonly NamedReader[];
  /** Takes each quote that its article does not contain. */
  readonly lost: (id: string, quote: string) => void;
}

/** The units that a label names, in the form of the engine. */
const revealOf = ({ volume, episode }: SpoilerLabel, lines: readonly Line[]): Reveal => {
  const reveal: Record<string, string> = {};
  for (const { id, medium, units } of lines) {
    const book = medium === 'book' ? units.find(({ number }) => number === volume)?.code : undefined;
    const code = medium === 'screen' ? episode?.trim().toUpperCase() : book;
    if (code !== undefined) reveal[id] = code;
  }
  return reveal;
};

/** Whether a sentence had to be hidden and was: `undefined` for one that may as well be hidden as not. */
const outcome = (must: boolean, may: boolean, hides: boolean) => {
  if (must) return hides ? 'right' : 'missed';
  return hides && !may ? 'forNothing' : undefined;
};

/** Adds one article's sentences to the figures, as decided by `answer`. */
export function scoreArticle(
  figures: Figures,
  article: LabelledArticle,
  answer: Answer,
  { lines, readers, lost }: Ruler,
): void {
  const { id, text } = article;
  const place = <Label extends { quote: string; start?: number | undefined }>(labels: readonly Label[]) =>
    placeLabels(labels, text, (quote) => lost(id, quote));
  const spoilers = place(article.spoilers).map((label) => ({ ...label, reveal: revealOf(label, lines) }));
  const claims = place(article.claims);
  const miss = (kind: Miss['kind'], { start, end }: Place) =>
    figures.misses.push({ kind, id, words: text.slice(start, end) });

  figures.articles += 1;
  if (!article.about) {
    const noise = [...answer.spoilers, ...answer.claims.filter(({ verdict }) => verdict !== 'current')];
    figures.quiet.of += 1;
    if (noise[0] === undefined) figures.quiet.count += 1;
    else miss('off topic', noise[0]);
  }

  const decisions = readers.flatMap(({ name, progress }) =>
    settings.map((setting) => ({
      reader: name,
      setting,
      hidden: answer.hidden({ progress, spoilers: setting.spoilers, doubt: 'show', notes: 'off' }),
      ahead: spoilers.filter(({ reveal }) => isAhead(reveal, progress, lines)),
    })),
  );
  for (const sentence of sentencesOf(text)) {
    for (const { reader, setting, hidden, ahead } of decisions) {
      const told = inSentence(ahead, sentence);
      const must = told.some(({ level }) => (setting.levels as readonly string[]).includes(level));
      const was = outcome(must, told.length > 0, inSentence(hidden, sentence).length > 0);
      if (was === undefined) continue;
      tallyOf(figures.bySetting, setting.name)[was] += 1;
      if (setting.spoilers !== 'plot') continue;
      tallyOf(figures.byReader, reader)[was] += 1;
      if (reader !== readers[0]?.name || was === 'right') continue;
      miss(was === 'missed' ? 'missed spoiler' : 'hidden for nothing', sentence);
    }
    scoreSpoilers(figures, inSentence(spoilers, sentence), inSentence(answer.spoilers, sentence));
    const wrong = scoreClaims(figures, inSentence(claims, sentence), inSentence(answer.claims, sentence));
    if (wrong !== undefined) miss(wrong, sentence);
  }
}

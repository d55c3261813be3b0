import type { CompiledPack } from '../../lib/engine/compiled-pack.ts';
import type { LabelledArticle } from '../../lib/pack/labels/labelled-article.ts';
import type { Answer } from './answer.ts';
import { sentencesOf } from './sentences-of.ts';

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+');

/**
 * What readers use today, as the measure to beat: a list of the title and of every character's names. It hides
 * each sentence that holds one of them, from everybody, and knows nothing of volumes and claims.
 */
export function keywordBlocker({ title, names }: CompiledPack): (article: LabelledArticle) => Answer {
  const listed = names.surfaces
    .filter(([, person, kind]) => names.people[person]?.kind === 'character' && /^(?:name|alias)$/.test(kind))
    .map(([words]) => words);
  const words = [title.toLowerCase(), ...listed].map(escaped).join('|');
  const keyword = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
  return ({ text }) => {
    const hidden = sentencesOf(text).filter(({ start, end }) => keyword.test(text.slice(start, end)));
    return { hidden: () => hidden, spoilers: hidden.map((one) => ({ ...one, volume: null })), claims: [] };
  };
}

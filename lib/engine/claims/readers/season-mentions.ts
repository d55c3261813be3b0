import type { RankedMention } from '../proposition.ts';

/** Of some mentions those that are of the screen, a numbered season before the series that it belongs to. */
export const seasonMentions = (mentions: readonly RankedMention[]): RankedMention[] =>
  mentions.filter(isOfSeasons).sort((one, other) => weightOf(one) - weightOf(other));

/** Whether a mention is of the screen. */
export const isOfSeasons = ({ mention }: RankedMention) =>
  !['volume', 'book-series', 'novella', 'novel', 'webcomic', 'companion', 'soundtrack'].includes(
    mention.kind,
  );

const weightOf = ({ mention, via }: RankedMention) =>
  via === 'clause' && (mention.numbers.length > 0 || mention.kind === 'season') ? 0 : 1;

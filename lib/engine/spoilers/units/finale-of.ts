import type { Token } from '../../text/tokenise.ts';
import type { Line } from '../../types.ts';
import { groupUnits } from '../../unit-groups.ts';
import { wordSet } from '../../word-set.ts';
import type { WorkMention } from '../../works/work-mention.ts';

/** How many words from a season what names its end may stand: "the finale of season 3", "season 3's ending". */
const furthest = 3;

const endings = wordSet('finale finales ending endings ender closer');
const lasts = wordSet('last final closing concluding');
const episodes = wordSet('episode ep chapter instalment installment scene scenes moments minutes shot');

/** Whether the end of something is named at a place: "finale", "last episode", "final scene". */
const isEnding = (tokens: readonly Token[], at: number): boolean =>
  endings.has(tokens[at]?.text ?? '') ||
  (lasts.has(tokens[at]?.text ?? '') && episodes.has(tokens[at + 1]?.text ?? ''));

/**
 * The last unit of the season that a mention names, where the words around it speak of its end; nothing for mentions of
 * several or of none.
 */
export function finaleOf(
  { first, last, units }: WorkMention,
  tokens: readonly Token[],
  lines: readonly Line[],
): string | undefined {
  const [code] = units;
  if (units.length !== 1 || code === undefined) return undefined;
  let isNamed = false;
  for (let away = 1; away <= furthest && !isNamed; away += 1)
    isNamed = isEnding(tokens, first - away) || isEnding(tokens, last - 1 + away);
  if (!isNamed) return undefined;
  for (const line of lines)
    for (const group of groupUnits(line))
      if (group.code === code && group.number !== undefined) return group.units.at(-1)?.code;
  return undefined;
}

import type { PageView, SentenceView } from '../page-view.ts';
import type { Proposition } from '../proposition.ts';

const trigger = / (?:volumes?|vol|seventh|eighth|seasons?|7|8|seven|eight) /;
const doubts =
  / (?:not|n't|'d|no|never|without|if|would|could|might|wish|imagine|instead|want|wants|wanted|hope|hopes|hoping|dream|joke|ask|asked|asks|petition|fan|fanfic|fake|or|issue) /;

/**
 * A volume beyond the last, spoken of as if it were real: "we prepare for volume seven". The judge knows how many
 * there are; nothing is said where there is a doubt in the sentence, or where seasons are counted.
 */
export function unreal(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || !trigger.test(view.plain) || doubts.test(view.plain.replace(" ca n't wait ", ' ')))
    return [];
  const volumes = page.pack.works.byKind.get('volume') ?? [];
  const highest = Math.max(...volumes.map(({ number }) => number ?? 0));
  return view.works.flatMap((mention): Proposition[] => {
    const [number = 0] = mention.numbers;
    const word = view.tokens[mention.first]?.text ?? '';
    if (mention.kind !== 'volume' || mention.numbers.length > 1 || !/^vol/.test(word)) return [];
    if (number <= highest || number > highest + 2) return [];
    return [
      {
        kind: 'count',
        topic: 'volume-count',
        detector: 'unreal',
        view,
        first: mention.first,
        last: mention.last,
        of: 'volumes',
        number,
        scope: 'planned',
        mentions: [],
      },
    ];
  });
}

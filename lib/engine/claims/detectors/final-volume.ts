import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { carriedFinal } from '../readers/carried-final.ts';
import { leaning } from '../readers/expand-mention.ts';
import { lastButOneEnd } from '../readers/last-but-one.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { denials, saysLast } from '../readers/says-last.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';

/** No season has the number: "the fifth" can only be a volume. */
const isBeyondSeasons = (number: number, { pack }: PageView) =>
  !pack.works.byKind.get('season')?.some((work) => work.number === number) &&
  pack.works.byKind.get('volume')?.some((work) => work.number === number) === true;

/** Which volume is the last: "the fifth and final volume", "volume four will be the last", "a fifth that will wrap things up". */
export function finalVolume(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const carried = carriedFinal(view, page);
  if (carried)
    return [{ ...base(view, view.sentence.first, carried.last), number: carried.number, denied: false }];
  return view.works.flatMap((mention): Proposition[] => {
    const [number] = mention.numbers;
    if (number === undefined || mention.numbers.length > 1) return [];
    const isVolume =
      mention.kind === 'volume' ||
      (mention.kind === 'part' && isBeyondSeasons(number, page)) ||
      (mention.kind === 'part' &&
        leaning(
          rankMentions(page, view, { first: view.sentence.first, last: view.sentence.last }, mention.first),
          mention,
        ) === 'volume');
    if (!isVolume) return [];
    const claim = (last: number, denied: boolean, final = number): Proposition[] => [
      { ...base(view, mention.first, last), number: final, denied },
    ];
    const next = lastButOneEnd(view, mention.last);
    if (next !== undefined) return claim(next, false, number + 1);
    // "the sixth, not the fifth, is the last": the other is.
    if (isSetAside(view, mention.first)) return [];
    if (mention.relation === 'last') return claim(mention.last, false);
    if (endsWith(view, mention.first)) return claim(mention.last, false);
    // "a fifth, billed as the last": the next clause may belong to it.
    const said = saysLast(view, mention.last, Math.min(view.sentence.last, mention.last + 12));
    return said ? claim(said.last, said.denied) : [];
  });
}

const base = (view: SentenceView, first: number, last: number) => ({
  kind: 'final' as const,
  topic: 'final-volume' as const,
  detector: 'final-volume',
  view,
  first,
  last,
});

const isSetAside = ({ tokens }: SentenceView, at: number) =>
  tokens[at - 1]?.text === 'not' || (tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'not');

const endings = wordSet(
  'end ends ended ending finish finishes finished finishing conclude concludes concluded concluding close',
  'closes closed closing stop stops stopped stopping wrap wraps wrapped',
);

/** "the series will end with volume five": the verb before it, with nothing but small words between. */
function endsWith({ tokens, sentence }: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > sentence.first && /^(?:the|a|an|its|their|her|his)$/.test(tokens[place]?.text ?? ''))
    place -= 1;
  if (!/^(?:with|at|in|on|after)$/.test(tokens[place]?.text ?? '')) return false;
  if (tokens[place - 1]?.text === 'up' || tokens[place - 1]?.text === 'there') place -= 1;
  const verb = endings.has(tokens[place - 1]?.text ?? '');
  const before = wordsOf(tokens, { first: Math.max(sentence.first, place - 5), last: place - 1 });
  return verb && !before.some((word) => denials.has(word));
}

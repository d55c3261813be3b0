import { readCardinal, readOrdinal } from '../../text/number-words.ts';
import type { Sentence } from '../../text/split-sentences.ts';
import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { WorkMention } from '../../works/work-mention.ts';

/** Most parts that a series is taken to have. */
const most = 9;
const counted =
  /^(?:years?|months?|weeks?|days?|times?|stars?|seasons?|volumes?|books?|episodes?|fans?|facts?|things?|ways?|reasons?|of|out|%|x|\/|-|–|:|million|and)$/;
const starts = wordSet('the a an no this that and our my its his her');

/**
 * Titles with a number: "Riverbend 5", "the sixth Riverbend" are a part of the series, and not the series. Whether a
 * season or a volume is left to what is said of it.
 */
export function numberTitles(
  tokens: readonly Token[],
  works: readonly WorkMention[],
  sentence: Sentence,
): readonly WorkMention[] {
  const numbered = numberAlone(tokens, sentence, works);
  if (numbered) return [...works, numbered].sort((one, other) => one.first - other.first);
  if (!works.some(({ kind, how }) => kind === 'franchise' && how === 'title')) return works;
  return works.map((mention) => {
    if (mention.kind !== 'franchise' || mention.how !== 'title') return mention;
    return numberAfter(tokens, mention) ?? ordinalBefore(tokens, mention) ?? mention;
  });
}

/** "Number six is on its way": said of a series at the head of a sentence. */
function numberAlone(
  tokens: readonly Token[],
  { first, last }: Sentence,
  works: readonly WorkMention[],
): WorkMention | undefined {
  const at = tokens[first]?.text === 'and' || tokens[first]?.text === 'but' ? first + 1 : first;
  if (tokens[at]?.text !== 'number' || works.some((mention) => mention.first <= at + 1 && mention.last > at))
    return undefined;
  const number = readCardinal(tokens, at + 1);
  const after = tokens[number?.next ?? last];
  if (
    !number ||
    number.value < 2 ||
    number.value > most ||
    (after?.kind === 'word' && !verbs.has(after.text))
  )
    return undefined;
  return {
    first: at,
    last: number.next,
    start: (tokens[at] as Token).start,
    end: (tokens[number.next - 1] as Token).end,
    kind: 'part',
    numbers: [number.value],
    works: [],
    units: [],
    how: 'ordinal',
  };
}

function numberAfter(tokens: readonly Token[], mention: WorkMention): WorkMention | undefined {
  const at = /^#$/.test(tokens[mention.last]?.text ?? '') ? mention.last + 1 : mention.last;
  const number = readCardinal(tokens, at);
  if (!number || number.value < 1 || number.value > most || tokens[at]?.joined === true) return undefined;
  const after = tokens[number.next];
  if (after && (counted.test(after.text) || (after.joined && after.kind === 'number'))) return undefined;
  return part(tokens, mention, mention.first, number.next, number.value);
}

function ordinalBefore(tokens: readonly Token[], mention: WorkMention): WorkMention | undefined {
  const ordinal = readOrdinal(tokens, mention.first - 1);
  if (!ordinal || ordinal.next !== mention.first || ordinal.value > most) return undefined;
  if (!starts.has(tokens[mention.first - 2]?.text ?? '')) return undefined;
  const after = tokens[mention.last];
  // "the first Riverbend trailer", "the third Riverbend star"
  const isThing = after?.kind === 'word' && !verbs.has(after.text);
  return isThing ? undefined : part(tokens, mention, mention.first - 1, mention.last, ordinal.value);
}

const verbs = wordSet(
  'is was will would has had may might could should comes came goes went lands landed arrives arrived ends',
  'ended and or but on in at to by from for with as which that who when if not yet still already has due',
  'does',
);

const part = (
  tokens: readonly Token[],
  mention: WorkMention,
  first: number,
  last: number,
  number: number,
): WorkMention => ({
  ...mention,
  first,
  last,
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
  kind: 'part',
  numbers: [number],
  works: [],
  units: [],
  how: 'ordinal',
});

import type { Mention } from '../../mentions/mention.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { Sentence } from '../../text/split-sentences.ts';
import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { Term } from '../../works/outlets.ts';
import { termSet } from '../../works/term-set.ts';
import type { WorkMention } from '../../works/work-mention.ts';

/** By so much a number may go beyond the last part there is: junk pages tell of a part or two that do not exist. */
const mostBeyond = 3;

/** Owners that begin a sentence and are no title: "today's episode". */
export const owners = termSet(
  'today tomorrow yesterday tonight everyone everybody someone somebody nobody it he she that there here what who',
  'let where when how this year month week season summer winter spring autumn television @service britain america',
  'author creator writer artist streamer platform publisher studio show comic webcomic series saga story drama romance book',
);

/**
 * The works of a sentence that can be the pack's: not "volume twelve" of something longer, nor "Riverview's film" where the
 * sentence begins with its owner, whose capital says nothing, nor a writer's "fourth novel", nor a society's "next show".
 */
export const ownWorks = (
  tokens: readonly Token[],
  terms: readonly Term[],
  named: readonly WorkMention[],
  { first }: Sentence,
  { works, names }: PreparedPack,
  mentions: readonly Mention[],
): readonly WorkMention[] =>
  named.filter((mention) => {
    if (mention.how === 'title') return true;
    if (mention.kind === 'season' || mention.kind === 'volume') {
      const last = Math.max(0, ...(works.byKind.get(mention.kind) ?? []).map(({ number = 0 }) => number));
      if (mention.numbers.some((number) => number > last + mostBeyond)) return false;
    }
    if (isNovelOf(tokens, mention) || isSocietys(tokens, terms, mention, works)) return false;
    const isActor = ({ person, via }: Mention) => via !== 'pronoun' && names.people[person]?.kind === 'actor';
    if (isActors(tokens, mention, mentions.filter(isActor))) return false;
    const owner = tokens[first];
    const isOwned = mention.first === first + 2 && tokens[first + 1]?.text === "'s";
    return !(
      isOwned &&
      owner?.casing === 'capital' &&
      !owners.has(terms[first] ?? '') &&
      !works.ownWords.has(owner.text)
    );
  });

const possessives = wordSet('her his their');

/** "her fourth novel": writers have novels of their own beside a series, and call its parts by other names. */
const isNovelOf = (tokens: readonly Token[], { first, last, how }: WorkMention) =>
  how === 'numbered' &&
  tokens[last - 1]?.text === 'novel' &&
  tokens[last - 2]?.text !== 'graphic' &&
  [first - 1, first].some((at) => possessives.has(tokens[at]?.text ?? ''));

const ownPlays: ReadonlySet<string> = new Set(['volume', 'book-series', 'novel', 'show', 'series']);

/** "Lena Voss's next film", "Lena Voss is writing a book": actors have works of their own. */
const isActors = (
  tokens: readonly Token[],
  { first, how, kind, indefinite, numbers }: WorkMention,
  actors: readonly Mention[],
) => {
  if (how === 'relative') {
    const mark = tokens[first]?.text === "'s" ? first : first - 1;
    return tokens[mark]?.text === "'s" && actors.some(({ last }) => last === mark || last === mark + 1);
  }
  return (
    how === 'noun' &&
    indefinite === true &&
    numbers.length === 0 &&
    ownPlays.has(kind) &&
    actors.some(({ last }) => last <= first && first - last <= 4)
  );
};

/** "our drama society's next show": of whoever has it, where that is nobody who could own the work. */
const isSocietys = (
  tokens: readonly Token[],
  terms: readonly Term[],
  { first, how }: WorkMention,
  { ownWords }: PreparedPack['works'],
) => {
  // The mark may have been taken for the article: "'s next show".
  const at = tokens[first]?.text === "'s" ? first - 1 : first - 2;
  const owner = tokens[at];
  return (
    how === 'relative' &&
    (tokens[first]?.text === "'s" || tokens[first - 1]?.text === "'s") &&
    owner?.casing === 'lower' &&
    !owners.has(terms[at] ?? '') &&
    !ownWords.has(owner.text)
  );
};

import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../word-set.ts';
import type { PlaysClaim, Proposition } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';

const roleCues = wordSet('as plays play playing portrays portray portraying character role part like');
const direct = wordSet(
  "is are was 's 'll be will takes take turned out to the ( gives life , who whom on in of for back that",
);
const byCues = new Set(['by']);
const reach = 12;

/**
 * Who plays whom: "X as Y", "X plays Y", "X (Y)", "Y (X)", "Y, played by X", "A and B are Y and Z". Only where the
 * words between are those of casting; people who are merely near each other say nothing.
 */
export function casting(view: SentenceView, page: PageView): Proposition[] {
  if (view.mentions.length < 2) return [];
  const kinds = page.pack.names.people;
  const kindOf = ({ person }: Mention) => kinds[person]?.kind;
  // "Ada's mum" names the mother; the owner inside it, and every other owner, plays no part.
  const people = view.mentions.filter(
    (mention) =>
      mention.grammaticalRole !== 'possessor' &&
      !view.mentions.some(
        (other) =>
          other !== mention &&
          other.via === 'kin' &&
          other.first <= mention.first &&
          other.last >= mention.last,
      ) &&
      mention.via !== 'pronoun' &&
      mention.via !== 'role' &&
      mention.via !== 'description' &&
      mention.confidence >= 0.75,
  );
  const found: PlaysClaim[] = owned(view, page);
  const used = new Set<Mention>();
  for (let at = 0; at + 1 < people.length; at += 1) {
    const [left, right] = [people[at] as Mention, people[at + 1] as Mention];
    const isForward = kindOf(left) === 'actor' && kindOf(right) === 'character';
    const isBackward = kindOf(left) === 'character' && kindOf(right) === 'actor';
    if (!(isForward || isBackward) || used.has(left)) continue;
    if (!isCasting(view, left, right, isForward)) continue;
    const pairs = isForward ? zip(view, people, at, kindOf) : [[right, left] as const];
    for (const [actor, character] of pairs) {
      used.add(actor).add(character);
      found.push(claim(view, page, actor, character));
    }
  }
  return found;
}

/** "X's Y": an actor's name as the owner of the part right behind it. */
function owned(view: SentenceView, page: PageView): PlaysClaim[] {
  const kindOf = ({ person }: Mention) => page.pack.names.people[person]?.kind;
  const isSure = ({ via }: Mention) => via === 'name' || via === 'alias';
  return view.mentions.flatMap((actor) => {
    if (kindOf(actor) !== 'actor' || !isSure(actor)) return [];
    const isOwner = view.tokens[actor.last]?.text === "'s" || view.tokens[actor.last - 1]?.text === "'s";
    const next = view.tokens[actor.last]?.text === "'s" ? actor.last + 1 : actor.last;
    const part = view.mentions.find(
      (other) => other.first === next && kindOf(other) === 'character' && isSure(other),
    );
    // "X's Y's mum" is somebody else.
    if (!isOwner || !part || view.tokens[part.last]?.text === "'s") return [];
    return [claim(view, page, actor, part)];
  });
}

function isCasting(
  { tokens, sentence }: SentenceView,
  left: Mention,
  right: Mention,
  isForward: boolean,
): boolean {
  const between = tokens.slice(left.last, right.first);
  const words = between.map(({ text }) => text);
  if (isRow(sentence, left, right, words)) return true;
  if (
    between.length === 0 ||
    between.length > reach ||
    words.some((word) => [';', ':', '.', '—', '–'].includes(word))
  )
    return false;
  if (words.length === 1 && words[0] === '(' && tokens[right.last]?.text === ')') return true;
  if (!isForward)
    return (
      words.some((word) => byCues.has(word)) &&
      words.some((word) => /^(?:played|portrayed|brought|embodied|acted|taken|performed)$/.test(word))
    );
  const cueAt = words.findLastIndex((word) => roleCues.has(word));
  if (cueAt >= 0) {
    const after = between.slice(cueAt + 1);
    const isPlain = after.every(
      ({ kind, casing, text }) => (kind === 'word' && casing === 'lower' && text !== "'s") || text === '-',
    );
    return (
      isPlain && after.length <= 8 && !words.includes('"') && !words.includes('by') && !words.includes('not')
    );
  }
  return (
    words.every((word) => direct.has(word)) &&
    words.some((word) => /^(?:is|are|be|'s|'ll|takes|take)$/.test(word)) &&
    !words.includes('of') &&
    !words.includes('(')
  );
}

const rowMarks = new Set(['-', '–', '—', ':', '…']);

/** "Tom Akers – Finn": a row of a cast list, with nothing else in it. */
const isRow = (
  { first, last }: SentenceView['sentence'],
  left: Mention,
  right: Mention,
  words: readonly string[],
) => words.length === 1 && rowMarks.has(words[0] ?? '') && left.first - first <= 2 && last - right.last <= 1;

/** "A and B are Y and Z": as many parts as actors, in the same order; else nothing can be told. */
function zip(
  { tokens }: SentenceView,
  people: readonly Mention[],
  at: number,
  kindOf: (mention: Mention) => string | undefined,
): (readonly [Mention, Mention])[] {
  const isList = (one: Mention, other: Mention) => {
    const words = wordsOf(tokens, { first: one.last, last: other.first });
    return (
      words.length > 0 &&
      words.length <= 2 &&
      words.every((word) => word === 'and' || word === ',' || word === '&')
    );
  };
  let from = at;
  while (
    from > 0 &&
    kindOf(people[from - 1] as Mention) === 'actor' &&
    isList(people[from - 1] as Mention, people[from] as Mention)
  )
    from -= 1;
  let to = at + 1;
  while (
    to + 1 < people.length &&
    kindOf(people[to + 1] as Mention) === 'character' &&
    isList(people[to] as Mention, people[to + 1] as Mention)
  )
    to += 1;
  const actors = people.slice(from, at + 1);
  const characters = people.slice(at + 1, to + 1);
  if (actors.length === 1) return [[actors[0] as Mention, characters[0] as Mention]];
  if (actors.length !== characters.length) return [];
  return actors.map((actor, k) => [actor, characters[k] as Mention] as const);
}

function claim(view: SentenceView, page: PageView, actor: Mention, character: Mention): PlaysClaim {
  const id = ({ person }: Mention) => page.pack.names.people[person]?.id ?? '';
  return {
    kind: 'plays',
    topic: 'casting',
    detector: 'casting',
    view,
    first: Math.min(actor.first, character.first),
    last: Math.max(actor.last, character.last),
    actor: id(actor),
    character: id(character),
  };
}

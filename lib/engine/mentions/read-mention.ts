import type { Token } from '../text/tokenise.ts';
import type { NameMatch } from './find-names.ts';
import type { Candidate, Focus, PronounLetter } from './focus.ts';
import { isBesideKin } from './kin-words.ts';
import type { GrammaticalRole, Mention } from './mention.ts';
import type { NameReading, PreparedNames } from './prepare-names.ts';

const letters: ReadonlyMap<string, PronounLetter> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'h'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 's'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'themself'].map((word) => [word, 't'] as const),
]);

/** Every word that is a form of one. */
export const pronounWords = (): Iterable<string> => letters.keys();

/** Which of the pronouns he, she and they a token is a form of; `undefined` for any other word. */
export const pronounLetter = (token: Token): PronounLetter | undefined => letters.get(token.text);

/** Words for what an actor plays. */
const parts = new Set(['character', 'part', 'role']);

/**
 * Reads a name, or a description: of several who bear it, whoever is most in focus. An actor stands for the part only in
 * "X's character" and the like, which then belong to the mention.
 *
 * @param role What it does in its clause.
 */
export function readName(
  tokens: readonly Token[],
  { first, last, readings }: NameMatch,
  role: GrammaticalRole,
  { people }: PreparedNames,
  focus: Focus,
): Mention {
  const ranked = readings.length > 1 ? byFocus(readings, focus) : readings;
  const best = ranked[0] as NameReading;
  const part = people[best.person]?.plays[0];
  const asPart =
    part !== undefined && tokens[last]?.text === "'s" && parts.has(tokens[last + 1]?.text ?? '')
      ? part
      : undefined;
  return {
    first,
    last: asPart === undefined ? last : last + 2,
    person: asPart ?? best.person,
    runnerUp: ranked[1]?.person,
    via: asPart !== undefined ? 'role' : (best.kind as Exclude<NameReading['kind'], 'kin'>),
    grammaticalRole: role,
    confidence: best.kind === 'description' ? 0.7 : 1,
  };
}

/** Of several people of one name first those who are in focus. */
function byFocus(readings: readonly NameReading[], focus: Focus): NameReading[] {
  const inFocus = new Map(
    (['h', 's', 't'] as const).flatMap((letter) =>
      focus.candidates(letter).map(({ person, weight }) => [person, weight] as const),
    ),
  );
  return [...readings].sort(
    (one, other) => (inFocus.get(other.person) ?? 0) - (inFocus.get(one.person) ?? 0),
  );
}

/**
 * Reads a kin word: "Nora's mum", "his older brother" are the kin of whoever owns them, and the mention begins with the
 * owner; "mum" alone is that of whoever is most in focus.
 *
 * @param before The mentions of the sentence so far, owners among them.
 * @returns `undefined` where the owner has no such kin that the pack knows.
 */
export function readKin(
  tokens: readonly Token[],
  { first, last, readings }: NameMatch,
  role: GrammaticalRole,
  before: readonly Mention[],
  { people }: PreparedNames,
  focus: Focus,
): Mention | undefined {
  const kin = readings.filter(({ kind }) => kind === 'kin');
  let at = first - 1;
  for (let steps = 0; steps < 3 && isBesideKin(tokens[at]); steps += 1) at -= 1;
  const owner = before.findLast(
    (mention) =>
      mention.grammaticalRole === 'possessor' &&
      (mention.last - 1 === at || (tokens[at]?.text === "'s" && mention.last === at)),
  );
  const via = 'kin';
  if (owner) {
    const kinOf = (person: number | undefined) => kin.find((reading) => reading.owner === person)?.person;
    const [sure, other] = [kinOf(owner.person), kinOf(owner.runnerUp)];
    const person = sure ?? other;
    if (person === undefined) return undefined;
    const runnerUp = sure === undefined ? undefined : other;
    return {
      first: owner.first,
      last,
      person,
      runnerUp,
      via,
      grammaticalRole: role,
      confidence: owner.confidence * 0.9,
    };
  }
  const inFocus = (person = -1) =>
    focus.candidates(firstPronoun(people[person]?.pronouns)).find((one) => one.person === person)?.weight ??
    0;
  const ranked = kin
    .map((reading) => ({ person: reading.person, weight: inFocus(reading.owner) }))
    .sort((one, other) => other.weight - one.weight);
  const best = ranked[0];
  if (!best) return undefined;
  const runnerUp = ranked.find(({ person }) => person !== best.person)?.person;
  return {
    first,
    last,
    person: best.person,
    runnerUp,
    via,
    grammaticalRole: role,
    confidence: best.weight > 0 ? 0.5 : 0.2,
  };
}

const firstPronoun = (pronouns = ''): PronounLetter => (pronouns[0] as PronounLetter | undefined) ?? 't';

/**
 * Reads a pronoun: whoever is most in focus and goes by it; for an object somebody else than the subject of the same
 * sentence, if there is anybody.
 *
 * @param before The mentions of the sentence so far.
 * @param ahead The names that follow in the sentence: one of them is meant where nobody is in focus.
 * @returns `undefined` where nobody goes by it, or somebody of the writer's own is more in focus.
 */
export function readPronoun(
  tokens: readonly Token[],
  at: number,
  letter: PronounLetter,
  role: GrammaticalRole,
  before: readonly Mention[],
  ahead: readonly NameMatch[],
  { people }: PreparedNames,
  focus: Focus,
): Mention | undefined {
  const subject = before.findLast((mention) => mention.grammaticalRole === 'subject');
  const reflexive = /sel(?:f|ves)$/.test(tokens[at]?.text ?? '');
  let candidates: Candidate[] = focus.candidates(letter);
  if (role === 'object' && subject && !reflexive) {
    const others = candidates.filter(({ person }) => person !== subject.person);
    candidates = [...others, ...candidates.filter(({ person }) => person === subject.person)];
  }
  if (candidates.length === 0) {
    const later = ahead
      .flatMap(({ readings }) => readings)
      .find(({ person, kind }) => kind !== 'kin' && people[person]?.pronouns.includes(letter));
    if (!later) return undefined;
    candidates = [{ person: later.person, weight: 0.5 }];
  }
  const [best, second] = candidates as [Candidate, Candidate | undefined];
  if (focus.stranger(letter) >= best.weight) return undefined;
  const share = best.weight / (best.weight + (second?.weight ?? 0));
  return {
    first: at,
    last: at + 1,
    person: best.person,
    runnerUp: second?.person,
    via: 'pronoun',
    grammaticalRole: role,
    confidence: Math.max(0.35, Math.min(0.9, share * (role === 'subject' ? 1 : 0.85))),
  };
}

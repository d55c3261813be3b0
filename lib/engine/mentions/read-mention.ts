import type { Token } from '../text/tokenise.ts';
import type { NameMatch } from './find-names.ts';
import type { Candidate, Focus } from './focus.ts';
import type { Mention, MentionPlace } from './mention.ts';
import type { NameReading, PreparedNames } from './prepare-names.ts';

type PronounLetter = 'h' | 's' | 't';

const letters: ReadonlyMap<string, PronounLetter> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'h'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 's'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'themself'].map((word) => [word, 't'] as const),
]);

/** Which of the pronouns he, she and they a token is a form of; `undefined` for any other word. */
export const pronounLetter = (token: Token): PronounLetter | undefined => letters.get(token.text);

const parts = new Set(['character', 'part', 'role']);

/** A name, or a description. An actor stands for the part only in "X's character" and the like. */
export function readName(
  tokens: readonly Token[],
  { first, last, readings }: NameMatch,
  place: MentionPlace,
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
    place,
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

const fillers =
  /^(?:older|elder|younger|big|little|own|twin|new|late|estranged|absent|supportive|best|ex|former|poor|dear|lovely|strict|french)$/;

/** "Nora's mum", "his older brother", "his mum": kin of whoever owns it. */
export function readKin(
  tokens: readonly Token[],
  { first, last, readings }: NameMatch,
  place: MentionPlace,
  before: readonly Mention[],
  { people }: PreparedNames,
  focus: Focus,
): Mention | undefined {
  const kin = readings.filter(({ kind }) => kind === 'kin');
  let at = first - 1;
  for (let steps = 0; steps < 3 && fillers.test(tokens[at]?.text ?? ''); steps += 1) at -= 1;
  const owner = before.findLast(
    (mention) =>
      mention.place === 'owner' &&
      (mention.last - 1 === at || (tokens[at]?.text === "'s" && mention.last === at)),
  );
  const named = (person: number | undefined) => kin.find((reading) => reading.owner === person)?.person;
  const start = owner ? owner.first : first;
  if (owner) {
    const best = named(owner.person) ?? named(owner.runnerUp);
    const second = named(owner.person) === undefined ? undefined : named(owner.runnerUp);
    if (best === undefined) return undefined;
    return {
      first: start,
      last,
      person: best,
      runnerUp: second,
      via: 'kin',
      place,
      confidence: owner.confidence * 0.9,
    };
  }
  const ranked = kin
    .map(({ person, owner: of }) => ({
      person,
      weight:
        focus.candidates(firstPronoun(people[of ?? -1]?.pronouns)).find((c) => c.person === of)?.weight ?? 0,
    }))
    .sort((one, other) => other.weight - one.weight);
  const best = ranked[0];
  if (!best) return undefined;
  return {
    first: start,
    last,
    person: best.person,
    runnerUp: ranked.find(({ person }) => person !== best.person)?.person,
    via: 'kin',
    place,
    confidence: best.weight > 0 ? 0.5 : 0.2,
  };
}

const firstPronoun = (pronouns = ''): PronounLetter => (pronouns[0] as PronounLetter | undefined) ?? 't';

/** A pronoun: whoever is most in focus and fits, not the subject of the same sentence for an object. */
export function readPronoun(
  tokens: readonly Token[],
  at: number,
  letter: PronounLetter,
  place: MentionPlace,
  before: readonly Mention[],
  ahead: readonly NameMatch[],
  { people }: PreparedNames,
  focus: Focus,
): Mention | undefined {
  const subject = before.findLast((mention) => mention.place === 'subject');
  const reflexive = /sel(?:f|ves)$/.test(tokens[at]?.text ?? '');
  let candidates: Candidate[] = focus.candidates(letter);
  if (place === 'object' && subject && !reflexive) {
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
  const share = best.weight / (best.weight + (second?.weight ?? 0));
  return {
    first: at,
    last: at + 1,
    person: best.person,
    runnerUp: second?.person,
    via: 'pronoun',
    place,
    confidence: Math.max(0.35, Math.min(0.9, share * (place === 'subject' ? 1 : 0.85))),
  };
}

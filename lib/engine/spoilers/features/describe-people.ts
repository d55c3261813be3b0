import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadSentence } from '../../reading/read-page.ts';
import { wordSet } from '../../word-set.ts';
import { fewOf } from './count-names.ts';

const charactersName = fewOf('p characters');
const actorsName = fewOf('p actors');
const pronounsName = fewOf('p pronouns');
const few = ['0', '1', '2', '3+'];
/** By how many characters and actors are named, and whether a pronoun stands for a character. */
const mixNames = few.map((characters) =>
  few.map((actors) => [`p mix ${characters} ${actors} -`, `p mix ${characters} ${actors} p`]),
);
const mixName = (characters: number, actors: number, hasPronoun: boolean) =>
  mixNames[Math.min(characters, 3)]?.[Math.min(actors, 3)]?.[hasPronoun ? 1 : 0] ?? '';
/** What is said of a sentence that means nobody, as most do. */
const nobody = [charactersName(0), actorsName(0), pronounsName(0), mixName(0, 0, false), 'p no subject'];
const speakers = wordSet(
  'say said says tell told tells add added adds explain explained explains reveal revealed reveals',
);

const auxiliaries = wordSet("is 's has was had will would can could may might should does did must");
const adverbs = wordSet('also then even just never still');

/** Who is meant, how surely, and in which part of the sentence: characters, actors, or nobody. */
export function describePeople(
  { mentions, tokens, sentence }: ReadSentence,
  { names }: SpoilerPack,
  add: (feature: string) => void,
): void {
  if (mentions.length === 0) {
    for (const name of nobody) add(name);
    return;
  }
  const kindOf = (person: number) => names.people[person]?.kind ?? 'character';
  const characters = new Set<number>();
  const actors = new Set<number>();
  let pronouns = 0;
  let actorPronouns = 0;
  for (const { person, via } of mentions) {
    const kind = kindOf(person);
    const isActor = kind === 'actor' || kind === 'crew';
    if (via === 'pronoun') {
      if (isActor) actorPronouns += 1;
      else pronouns += 1;
    } else if (isActor) actors.add(person);
    else if (kind === 'character' || kind === 'group') characters.add(person);
    if (via === 'kin' || via === 'description' || via === 'role') add(`p ${via}`);
  }
  add(charactersName(characters.size));
  add(actorsName(actors.size));
  add(pronounsName(pronouns));
  if (actorPronouns > 0) add('p actor pronoun');
  add(mixName(characters.size, actors.size, pronouns > 0));
  const subject = mentions.find(({ grammaticalRole }) => grammaticalRole === 'subject');
  if (!subject) {
    add('p no subject');
    return;
  }
  const kind = kindOf(subject.person);
  const sort = kind === 'actor' || kind === 'crew' ? 'actor' : kind;
  const named = subject.via === 'pronoun' ? 'pronoun' : 'named';
  add(`p subject ${sort} ${named}`);
  const verb = verbAfter(tokens, subject.last, sentence.last);
  if (verb) add(`p subject ${sort} ${verb}`);
  if (speakers.has(tokens[subject.last]?.text ?? '')) add(`p subject ${sort} speaks`);
}

/** The tense of the word after a subject, as its ending tells: `s` (present), `ed` (past), an auxiliary, or none. */
function verbAfter(tokens: ReadSentence['tokens'], from: number, to: number): string | undefined {
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    const { text, kind } = tokens[at] ?? {};
    if (text === undefined || kind !== 'word') continue;
    if (auxiliaries.has(text)) return text;
    if (text.endsWith('ly') || adverbs.has(text)) continue;
    if (/[^su]s$/.test(text)) return 'present';
    if (text.endsWith('ed')) return 'past';
    return 'other';
  }
  return undefined;
}

import { readCardinal } from '../../engine/text/number-words.ts';
import { tokenise } from '../../engine/text/tokenise.ts';
import { wordSet } from '../../engine/word-set.ts';
import {
  type CompiledPhrase,
  type CompiledWork,
  type CompiledWorks,
  outletKinds,
} from '../../engine/works/compiled-works.ts';
import { workNouns } from '../../engine/works/work-words.ts';
import type { PackSource } from '../schema/pack-source.ts';
import { wordsOf } from './words-of.ts';

/** With its marks: "Channel 4+" is another than "Channel 4". */
const nameTokens = (name: string) => tokenise(name).map(({ text }) => text);

const small = wordSet('a an and the of this that in on for to my our his her winter summer spring autumn');

/** Whether the grammar of `lib/engine/works` finds it without being told: "the film", "volume 5". */
function isGrammar(name: readonly string[], properWords: ReadonlySet<string>): boolean {
  if (!name.some((word) => properWords.has(word))) return true;
  return name.some((word, at) => workNouns.has(word) && at > 0 && at + 1 < name.length);
}

/**
 * Makes the works of a pack ready: their titles and aliases as tokens, their place in their series, and
 * which titles are made of everyday words or people's names alone. Aliases that are plain English for a
 * kind and a number are left to the engine's grammar.
 */
export function compileWorks(source: PackSource): CompiledWorks {
  const works: CompiledWork[] = source.works.map((work) => ({
    id: work.id,
    kind: work.kind,
    title: work.title,
    adapts: work.adapts,
    ...(work.partOf !== undefined && { partOf: work.partOf }),
    ...(work.number !== undefined && { number: work.number }),
    ...(work.unit !== undefined && { unit: work.unit }),
    ...(work.line !== undefined && { line: work.line }),
    ...(work.episodes !== undefined && {
      episodes: work.episodes.map(({ code, title }) => ({ code, title })),
    }),
  }));
  const namesOfPeople = new Set(
    source.people.flatMap((person) => [person.name, ...person.aliases].flatMap(wordsOf)),
  );
  const properWords = new Set(
    source.works
      .flatMap(({ title }) => wordsOf(title))
      .filter((word) => !workNouns.has(word) && !small.has(word) && !isNumber(word)),
  );
  const franchise = source.works.findIndex(({ kind }) => kind === 'franchise');
  const franchiseNames = new Set(
    source.works[franchise] ? [wordsOf(source.works[franchise].title).join(' ')] : [],
  );
  const phrasesOf = (
    pick: (work: PackSource['works'][number]) => readonly string[],
    areSlips: boolean,
  ): CompiledPhrase[] =>
    source.works.flatMap((work, at) => {
      const shared = new Set(work.shared.map((name) => wordsOf(name).join(' ')));
      return [...new Set(pick(work).map((name) => wordsOf(name).join(' ')))]
        .filter((name) => name !== '' && (areSlips || !isGrammar(name.split(' '), properWords)))
        .filter((name) => at === franchise || !franchiseNames.has(name))
        .filter((name) => !/\d$/.test(name))
        .map((name) => ({
          words: name,
          work: at,
          ...(at !== franchise &&
            (shared.has(name) || name.split(' ').every((word) => small.has(word))) && {
              ambiguous: true as const,
            }),
        }));
    });
  return {
    works,
    phrases: phrasesOf(({ title, aliases }) => [title, ...aliases], false),
    slips: phrasesOf(({ misspellings }) => misspellings, true),
    outlets: outletKinds.flatMap((kind) =>
      (source.header.outlets[kind] ?? []).map((name) => ({ kind, name: nameTokens(name).join(' ') })),
    ),
    ownWords: [...new Set([...properWords, ...namesOfPeople])].sort(),
  };
}

const isNumber = (word: string) => readCardinal(tokenise(word), 0) !== undefined;

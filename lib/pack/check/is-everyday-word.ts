import nlp from 'compromise';
import { workNouns } from '../../engine/works/work-words.ts';

type Tags = string | readonly string[];
const { lexicon } = (
  nlp as unknown as { model(): { one: { lexicon: Readonly<Record<string, Tags>> } } }
).model().one;

/** What the lexicon calls companies, places and people. */
const proper = /^(?:Organization|SportsTeam|Place|City|Country|Region|LastName|ProperNoun|Acronym)$/;

/** Whether a word, in small letters, is one that any English page may use, or somebody's first name. */
export const isEverydayWord = (word: string): boolean =>
  workNouns.has(word) ||
  (Object.hasOwn(lexicon, word) && [lexicon[word] ?? []].flat().some((tag) => !proper.test(tag)));

import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import { isSure } from '../../story/score-events.ts';
import { yesOrNoAskers } from '../../text/yes-or-no.ts';
import { wordSet } from '../../word-set.ts';
import { productionWords } from '../../works/production-words.ts';
import { isShortAnswer } from './short-answer.ts';

/** What may stand before the verb of a question: "And do they …?", "Q: Does he …?". */
const openings = wordSet('and but so or q ok okay finally');
/** Asked of what is still to come: "Will they …?", answered by "Yes" and "No" as people guess. */
const ofTheFuture = wordSet('will wo would can could should might may');
/** Who asks, or is asked, about himself. */
const speakers = wordSet('i we you my our your anyone anybody');

/**
 * The question of the story that a sentence answers by yes or no. Alone "Yes, eventually." tells nothing; behind "Do
 * Ada and Finn marry?" it tells as much as "They marry."
 *
 * @param number Of the answer, among the page's sentences.
 * @returns The number of the question, or nothing if the sentence answers none.
 */
export function questionAnswered(page: ReadPage, number: number, pack: SpoilerPack): number | undefined {
  const answer = page.sentences[number];
  const question = page.sentences[number - 1];
  if (!question || !answer || !isQuestion(question) || !isShortAnswer(answer)) return undefined;
  return isOfTheStory(question, pack) ? number - 1 : undefined;
}

/** Whether a sentence ends in a question mark, or in one and a quotation mark. Asked first: few do. */
const isQuestion = ({ tokens, sentence: { first, last } }: ReadSentence): boolean =>
  tokens[last - 1]?.text === '?' || (last - 2 >= first && tokens[last - 2]?.text === '?');

/** Whether a question asks by yes or no what happens to the story's people: by a telling, or in words of no other matter. */
function isOfTheStory({ tokens, sentence, mentions, matches }: ReadSentence, pack: SpoilerPack): boolean {
  const words = tokens.slice(sentence.first, sentence.last).map(({ text }) => text);
  const first = words.findIndex(
    (word, at) => tokens[sentence.first + at]?.kind === 'word' && !openings.has(word),
  );
  const asker = words[first] ?? '';
  if (!yesOrNoAskers.has(asker) || speakers.has(words[first + 1] ?? '')) return false;
  const best = matches.find(({ blocked }) => !blocked);
  if (best && isSure(best)) return true;
  const kinds = mentions.map(({ person }) => pack.names.people[person]?.kind);
  return (
    !ofTheFuture.has(asker) &&
    kinds.some((kind) => kind === 'character' || kind === 'group') &&
    !kinds.some((kind) => kind === 'actor' || kind === 'crew') &&
    !words.some((word) => productionWords.has(word))
  );
}

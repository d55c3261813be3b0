import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Cue } from '../words/find-cues.ts';

/** Whether a word of ordering means much else, too: "asks for help", "promises to be". */
export const isLoose = (word: string) => /^(?:ask|promis|sign|secur|get|got|receiv|hand|pay|paid)/.test(word);

/** "in no particular order", "pre-ordered" */
export const isSequence = (tokens: SentenceView['tokens'], { first }: Cue): boolean =>
  tokens[first - 1]?.text === 'pre' ||
  (/^orders?$/.test(tokens[first]?.text ?? '') &&
    tokens.slice(Math.max(0, first - 3), first).some(({ text }) => text === 'in'));

const passives = wordSet('been was were is are being');

/** Whether what is asked for or promised is a part of the series: right behind the verb, or before it in the passive. */
export const takesPart = ({ tokens, works }: SentenceView, { form, first, last }: Cue) =>
  (form !== 'ing' && tokens.slice(Math.max(0, first - 2), first).some(({ text }) => passives.has(text))) ||
  works.some((mention) => mention.first >= first && mention.first - last <= 2) ||
  isMore(wordsOf(tokens, { first, last: last + 5 }));

const adding = wordSet('more further new additional extra');
const runs = wordSet('seasons series runs years outings batches');

/** Whether words speak of parts to be added: "two more seasons", "both further series". */
export const isMore = (said: readonly string[]) =>
  said.some((word, at) => adding.has(word) && runs.has(said[at + 1] ?? ''));

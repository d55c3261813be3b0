import type { ReadSentence } from '../reading/read-page.ts';
import { mostRemembered } from '../remember.ts';
import type { Layer, SayFeature } from '../weights/weigh.ts';
import { vocabularyName } from './vocabulary-name.ts';

/** Of this length (or less) a vector of a text's different words is: a long one has more of them, not more to say. */
const vocabularyLength = 2;
/** A text of fewer different words than this says less by them. */
const fewWords = 10;

type Sentences = readonly Pick<ReadSentence, 'words'>[];

/** Says, or weighs, the different words of some sentences. */
export type SayWords = (sentences: Sentences) => void;

/** What each of so many different words says. */
const valueAmong = (count: number): number => vocabularyLength / Math.sqrt(Math.max(fewWords, count));

/** Says the different words of some sentences, with classes in place of names. */
export function sayVocabulary(sentences: Sentences, say: SayFeature): void {
  const words = new Set(sentences.flatMap((sentence) => sentence.words));
  const value = valueAmong(words.size);
  for (const word of words) {
    const name = vocabularyName(word);
    if (name !== '') say(name, value);
  }
}

/** The layers that weigh the words of whole texts. */
type Weighing = 'page' | 'block';

/** A word with what it weighs, and the last of the texts in which it was met. */
interface WeighedWord extends Readonly<Record<Weighing, number>> {
  text: number;
}

/**
 * Weighs what `sayVocabulary` says. Of each word that is met its weights are kept, with the text in which it was met last:
 * so every word of a text is looked up once, also to tell which of them are different. Not by `remember`, which may forget
 * in the middle of a text.
 */
export class WeighedVocabulary {
  private readonly known = new Map<string, WeighedWord>();
  private readonly layers: Readonly<Record<Weighing, Layer>>;
  private texts = 0;

  constructor(layers: Readonly<Record<Weighing, Layer>>) {
    this.layers = layers;
  }

  /** @returns The log odds with what the different words of some sentences weigh. */
  weigh(sentences: Sentences, weighing: Weighing, odds: number): number {
    if (this.known.size > mostRemembered) this.known.clear();
    this.texts += 1;
    const met: WeighedWord[] = [];
    for (const { words } of sentences)
      for (const word of words) {
        const weighed = this.known.get(word) ?? this.add(word);
        if (weighed.text === this.texts) continue;
        weighed.text = this.texts;
        met.push(weighed);
      }
    const value = valueAmong(met.length);
    let sum = odds;
    for (const weighed of met) sum += weighed[weighing] * value;
    return sum;
  }

  private add(word: string): WeighedWord {
    const name = vocabularyName(word);
    const of = ({ weights }: Layer) => weights.get(name) ?? 0;
    const made = { page: of(this.layers.page), block: of(this.layers.block), text: 0 };
    this.known.set(word, made);
    return made;
  }
}

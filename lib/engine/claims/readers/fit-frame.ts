import type { SentenceView } from '../view/page-view.ts';
import { type CountFrame, countFrames } from '../words/loose-count-words.ts';

/** How many small words may stand between a phrase and its number. */
const mostBetween = 2;

/**
 * The first frame that fits around a number at a token.
 *
 * @param next The token after the number.
 */
export const fitFrame = (view: SentenceView, at: number, next: number): CountFrame | undefined =>
  countFrames.find(
    (frame) => hasBefore(view, frame, at) && hasAfter(view, frame, next) && hasLater(view, frame, next),
  );

function hasBefore(view: SentenceView, { before, between }: CountFrame, at: number): boolean {
  let end = at;
  for (let skipped = 0; skipped <= mostBetween; skipped += 1) {
    if (before.some((phrase) => endsAt(view, phrase, end))) return true;
    end -= 1;
    if (!between?.has(view.tokens[end]?.text ?? '')) return false;
  }
  return false;
}

const hasAfter = ({ tokens, sentence }: SentenceView, { after }: CountFrame, next: number): boolean =>
  after === undefined ||
  after.some((phrase) =>
    phrase
      .split(' ')
      .every((word, k) =>
        next + k < sentence.last ? tokens[next + k]?.text === word : word === '.' && k === 0,
      ),
  );

const laterReach = 12;

const hasLater = ({ tokens, sentence }: SentenceView, { later }: CountFrame, next: number): boolean =>
  later === undefined ||
  tokens.slice(next, Math.min(next + laterReach, sentence.last)).some(({ text }) => later.has(text));

/** Whether a phrase stands right before a place, within the sentence. */
function endsAt({ tokens, sentence }: SentenceView, phrase: string, end: number): boolean {
  if (phrase === '') return true;
  const words = phrase.split(' ');
  const first = end - words.length;
  return words.every((word, k) =>
    word === '^'
      ? first + k === sentence.first - 1
      : first + k >= sentence.first && tokens[first + k]?.text === word,
  );
}

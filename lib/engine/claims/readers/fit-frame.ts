import type { SentenceView } from '../view/page-view.ts';
import { type CountFrame, countFrames, sentenceStart } from '../words/loose-count-words.ts';

/** How many small words may stand between a phrase and its number. */
const mostBetween = 2;

/** How far behind its number a later word may stand. */
const laterReach = 12;

/** Phrases by the word that stands next to the number; of each the words farther off, nearest first. */
type PhrasesBeside = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A frame ready to fit. Of those that fit the first in order is meant. */
interface ReadyFrame {
  readonly order: number;
  readonly frame: CountFrame;
}

/** A frame by one of its phrases: what has to stand left of the phrase's last word, nearest first. */
interface FrameBefore {
  readonly ready: ReadyFrame;
  readonly farther: readonly string[];
}

/** All frames by the last word before the number, and those that need none there. */
interface FrameIndex {
  readonly byWord: ReadonlyMap<string, readonly FrameBefore[]>;
  readonly anywhere: readonly ReadyFrame[];
}

/** What may stand after a number, by its list: several frames share one, and most are never asked for. */
const besideOf = new WeakMap<readonly string[], PhrasesBeside>();

// Made when the first number of books is met: most pages have none.
let index: FrameIndex | undefined;

/**
 * The first frame that fits around a number at a token: one look-up of the word before it, and of each small word that
 * may be passed over, tells which frames can.
 *
 * @param next The token after the number.
 */
export function fitFrame(view: SentenceView, at: number, next: number): CountFrame | undefined {
  index ??= indexFrames(countFrames);
  let best: ReadyFrame | undefined;
  const offer = (ready: ReadyFrame) => {
    if (best && best.order < ready.order) return;
    if (hasAfter(view, ready.frame, next) && hasLater(view, ready.frame, next)) best = ready;
  };
  index.anywhere.forEach(offer);
  const passed: string[] = [];
  for (let before = at - 1; passed.length <= mostBetween; before -= 1) {
    const word = textAt(view, before);
    if (word === undefined) break;
    for (const { ready, farther } of index.byWord.get(word) ?? [])
      if (
        mayPass(ready.frame, passed) &&
        farther.every((text, k) => textAt(view, before - 1 - k) === text) &&
        isLed(view, ready.frame, before - 1 - farther.length)
      )
        offer(ready);
    passed.push(word);
  }
  return best?.frame;
}

/** What stands at a place of the sentence: a token's text, its beginning right before it, nothing beyond. */
const textAt = ({ tokens, sentence }: SentenceView, at: number): string | undefined => {
  if (at >= sentence.first && at < sentence.last) return tokens[at]?.text;
  return at === sentence.first - 1 ? sentenceStart : undefined;
};

const isLed = (view: SentenceView, { lead }: CountFrame, at: number): boolean =>
  lead === undefined || lead.has(textAt(view, at) ?? '') || lead.has(textAt(view, at - 1) ?? '');

const mayPass = ({ between }: CountFrame, words: readonly string[]): boolean =>
  words.every((word) => between?.has(word));

/** Whether one of the frame's phrases begins at a place; the end of the sentence is as good as its mark. */
function hasAfter(view: SentenceView, { after }: CountFrame, next: number): boolean {
  if (after === undefined) return true;
  let beside = besideOf.get(after);
  if (beside === undefined) {
    beside = phrasesBeside(after.map((one) => one.split(' ')));
    besideOf.set(after, beside);
  }
  return (
    beside
      .get(textAt(view, next) ?? '.')
      ?.some((farther) => farther.every((text, k) => textAt(view, next + 1 + k) === text)) === true
  );
}

const hasLater = ({ tokens, sentence }: SentenceView, { later }: CountFrame, next: number): boolean =>
  later === undefined ||
  tokens.slice(next, Math.min(next + laterReach, sentence.last)).some(({ text }) => later.has(text));

function indexFrames(frames: readonly CountFrame[]): FrameIndex {
  const byWord = new Map<string, FrameBefore[]>();
  const anywhere: ReadyFrame[] = [];
  frames.forEach((frame, order) => {
    const ready = { order, frame };
    if (frame.before === undefined) anywhere.push(ready);
    const before = phrasesBeside((frame.before ?? []).map((one) => one.split(' ').reverse()));
    for (const [word, phrases] of before) {
      const known = byWord.get(word) ?? [];
      for (const farther of phrases) known.push({ ready, farther });
      byWord.set(word, known);
    }
  });
  return { byWord, anywhere };
}

/** @param phrases Of each its words, the one beside the number first. */
function phrasesBeside(phrases: readonly (readonly string[])[]): PhrasesBeside {
  const beside = new Map<string, (readonly string[])[]>();
  for (const [word = '', ...farther] of phrases) {
    const known = beside.get(word);
    if (known) known.push(farther);
    else beside.set(word, [farther]);
  }
  return beside;
}

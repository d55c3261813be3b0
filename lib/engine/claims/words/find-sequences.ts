import type { Cue } from './find-cues.ts';

/**
 * Cues in the order in which they say something together. Each stands right behind the one before. A number between two is
 * how many words may part them, `['no', 'buyer', 7, 'found']`; a cue with a star may stand there any number of times,
 * `['two', 'are*', 'left']`.
 */
export type Sequence<C extends string> = readonly (C | `${C}*` | number)[];

/**
 * Finds which sequences stand among some cues.
 *
 * @param cues In the order of the text.
 * @param mayBegin Whether a sequence may begin with a cue that is its first.
 * @returns Of each that stands there its cues; one more than once where it begins at several.
 */
export function findSequences<C extends string>(
  cues: readonly Cue<C>[],
  sequences: readonly Sequence<C>[],
  mayBegin: (cue: Cue<C>) => boolean = () => true,
): Cue<C>[][] {
  return cues.flatMap((first) => {
    const own = sequences.filter(([begins]) => begins === first.cue);
    return own.length > 0 && mayBegin(first) ? own.flatMap((one) => follow(cues, one, first) ?? []) : [];
  });
}

/** @returns In a list of its own, so that it can be told from none; `undefined` where the sequence breaks off. */
function follow<C extends string>(
  cues: readonly Cue<C>[],
  [, ...steps]: Sequence<C>,
  first: Cue<C>,
): [Cue<C>[]] | undefined {
  const found = [first];
  let { last } = first;
  let apart = 0;
  const take = (next: Cue<C> | undefined): boolean => {
    if (!next) return false;
    found.push(next);
    last = next.last;
    apart = 0;
    return true;
  };
  for (const step of steps) {
    if (typeof step === 'number') apart = step;
    else if (step.endsWith('*')) while (take(cueAfter(cues, step.slice(0, -1), last, 0))) {}
    else if (!take(cueAfter(cues, step, last, apart))) return undefined;
  }
  return [found];
}

const cueAfter = <C extends string>(
  cues: readonly Cue<C>[],
  wanted: string,
  from: number,
  apart: number,
): Cue<C> | undefined =>
  cues.find(({ cue, first }) => cue === wanted && first >= from && first - from <= apart);

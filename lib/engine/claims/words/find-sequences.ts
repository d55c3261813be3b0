import type { Cue } from './find-cues.ts';

/**
 * Cues in the order in which they say something together. Each stands right behind the one before; a number between two is
 * how many words may part them: `['no', 'buyer', 7, 'found']`.
 */
export type Sequence<C extends string> = readonly (C | number)[];

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
  for (const step of steps) {
    if (typeof step === 'number') {
      apart = step;
      continue;
    }
    const next = cues.find((one) => one.cue === step && one.first >= last && one.first - last <= apart);
    if (!next) return undefined;
    found.push(next);
    last = next.last;
    apart = 0;
  }
  return [found];
}

/** One judged sentence: how likely it seemed to tell story, and the levels of what it does tell. */
export interface Judged {
  readonly chance: number;
  readonly levels: readonly string[];
}

/**
 * The probability, in hundredths, from which on hiding does best: the highest F1 of hide decisions at the
 * default level, where sentences that tell only the premise count neither way. Of equals the lowest, since a
 * spoiler shown costs more than a line hidden.
 */
export function chooseThreshold(judged: readonly Judged[]): number {
  let best = { threshold: 50, f1: -1 };
  for (let threshold = 20; threshold <= 70; threshold += 1) {
    let right = 0;
    let wrong = 0;
    for (const { chance, levels } of judged) {
      const isSpoiler = levels.some((level) => level !== 'premise');
      const isHidden = chance * 100 >= threshold;
      if (isSpoiler && isHidden) right += 1;
      else if (isHidden ? levels.length === 0 : isSpoiler) wrong += 1;
    }
    const f1 = (2 * right) / (2 * right + wrong);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

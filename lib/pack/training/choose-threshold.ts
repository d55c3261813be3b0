/** One judged sentence: how likely it seemed to tell story, and the levels of what it does tell. */
export interface Judged {
  readonly chance: number;
  readonly levels: readonly string[];
}

/**
 * The probability, in hundredths, from which on hiding does best by the F1 of hide decisions at the default
 * level, where sentences that tell only the premise count neither way. The lowest that comes within a hair of
 * the best is taken, since a spoiler shown costs more than a line hidden.
 */
export function chooseThreshold(judged: readonly Judged[]): number {
  const scores = Array.from({ length: 51 }, (_, step) => ({
    threshold: 20 + step,
    f1: f1At(judged, 20 + step),
  }));
  const best = Math.max(...scores.map(({ f1 }) => f1));
  return scores.find(({ f1 }) => f1 >= best - hair)?.threshold ?? 50;
}

/**
 * The probability, in hundredths, from which on a sentence is in doubt: the lowest at which of what is hidden enough
 * tells something. Never above the threshold itself.
 */
export function chooseDoubt(judged: readonly Judged[], threshold: number): number {
  for (let doubt = 1; doubt < threshold; doubt += 1) if (precisionAt(judged, doubt) >= enough) return doubt;
  return threshold;
}

/** Of three sentences that are hidden from readers who want nothing that is in doubt two are to tell something. */
const enough = 2 / 3;

function precisionAt(judged: readonly Judged[], threshold: number): number {
  const hidden = judged.filter(({ chance }) => chance * 100 >= threshold);
  return hidden.filter(({ levels }) => levels.length > 0).length / hidden.length;
}

/** So little F1 is given for hiding more. */
const hair = 0.009;

function f1At(judged: readonly Judged[], threshold: number): number {
  let right = 0;
  let wrong = 0;
  for (const { chance, levels } of judged) {
    const isSpoiler = levels.some((level) => level !== 'premise');
    const isHidden = chance * 100 >= threshold;
    if (isSpoiler && isHidden) right += 1;
    else if (isHidden ? levels.length === 0 : isSpoiler) wrong += 1;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

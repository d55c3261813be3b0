/** Helpers left of a verb, and what they say of its time. */
export const willWords: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'wo', 'sha']);
export const modalWords: ReadonlySet<string> = new Set([
  'would',
  'could',
  'may',
  'might',
  'should',
  "'d",
  'must',
]);
export const beWords: ReadonlySet<string> = new Set([
  'is',
  'are',
  'be',
  "'s",
  "'re",
  'was',
  'were',
  'been',
  'being',
  'am',
  "'m",
  'get',
  'gets',
  'got',
]);
export const pastBeWords: ReadonlySet<string> = new Set(['was', 'were']);
export const haveWords: ReadonlySet<string> = new Set(['has', 'have', "'ve", 'having']);
export const hadWords: ReadonlySet<string> = new Set(['had']);
export const negators: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'neither',
  'nothing',
  'without',
]);

/** Words that look ahead: "is due to", "expected in". A guess is softer than a plan. */
export const planWords: ReadonlySet<string> = new Set([
  'due',
  'set',
  'slated',
  'scheduled',
  'planned',
  'pencilled',
  'penciled',
  'booked',
  'promised',
  'going',
  'about',
  'meant',
]);
export const guessWords: ReadonlySet<string> = new Set([
  'expected',
  'expect',
  'expects',
  'likely',
  'tipped',
  'poised',
  'probably',
  'hopefully',
  'hope',
  'hopes',
  'hoping',
  'guess',
  'bet',
  'maybe',
  'perhaps',
  'estimate',
  'anticipated',
  'predicted',
  'predict',
  'presumably',
  'rumoured',
  'rumored',
]);

/** Words that put what is said on the moment of writing: "has just", "already". */
export const momentWords: ReadonlySet<string> = new Set([
  'just',
  'already',
  'now',
  'recently',
  'finally',
  'currently',
  'still',
]);

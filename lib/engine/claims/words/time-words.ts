import { wordSet } from '../../word-set.ts';

/** Helpers of the future; `wo` and `sha` are what tokens leave of "won't" and "shan't". */
export const willWords: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'wo', 'sha']);
/** Helpers of what may be or should be. */
export const modalWords = wordSet("would could may might should 'd must");
/** All forms of "be", and "get", which makes a passive just as well. */
export const beWords = wordSet("is are be 's 're was were been being am 'm get gets got");
/** Forms of "be" that put what is said into the past. */
export const pastBeWords: ReadonlySet<string> = new Set(['was', 'were']);
/** Forms of "have" that make a perfect. */
export const haveWords: ReadonlySet<string> = new Set(['has', 'have', "'ve", 'having']);
/** Forms of "have" that make a pluperfect: told of a time that was over already. */
export const hadWords: ReadonlySet<string> = new Set(['had']);
/** Words that deny what their clause says. */
export const negators = wordSet("not n't never no nobody none nor neither nothing without");

/** Words of a plan that somebody made: "is due to", "scheduled for". */
export const planWords = wordSet(
  'due set slated scheduled planned pencilled penciled booked promised going about meant',
);
/** Words of a guess or a hope, softer than a plan: a day said with one need not come true. */
export const guessWords = wordSet(
  'expected expect expects likely tipped poised probably hopefully hope hopes hoping guess bet maybe',
  'perhaps estimate anticipated predicted predict presumably rumoured rumored',
);

/** Words that put what is said on the moment of writing: "has just", "already". */
export const momentWords = wordSet('just already now recently finally currently still');

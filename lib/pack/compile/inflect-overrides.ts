/** Small words whose forms belong together and follow no rule. The first is the dictionary form. */
export const closedClasses: readonly (readonly string[])[] = [
  ['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'s", "'re", "'m"],
  ['have', 'has', 'had', 'having', "'ve", "'d"],
  ['do', 'does', 'did', 'done', 'doing'],
  ['not', "n't", 'never'],
  ['he', 'him', 'his', 'she', 'her', 'hers', 'they', 'them', 'their'],
  ['himself', 'herself', 'themselves', 'themself'],
  ['a', 'an'],
  ['the'],
  ['i', 'me', 'my'],
  ['you', 'your'],
  ['we', 'us', 'our'],
  ['it', 'its'],
  ['with'],
  ['to'],
  ['as'],
  ['this', 'these'],
  ['that', 'those'],
  ['mum', 'mums', 'mom', 'moms', 'mam', 'mummy', 'mommy', 'mother', 'mothers'],
  ['dad', 'dads', 'daddy', 'father', 'fathers'],
  ['can', 'ca', 'could'],
  ['will', 'wo', "'ll", 'would'],
];

/**
 * Forms that the inflector gets wrong, by dictionary form: all of them but that form itself. None for small words
 * that it takes for nouns or verbs.
 */
export const overrides: Readonly<Record<string, readonly string[]>> = {
  // The small word and the verb in one class: parted, what was found for nothing became less and what was missed as
  // much more, since "to out" has the plain form as well.
  out: ['outed', 'outs', 'outing'],
  in: [],
  up: [],
  off: [],
  down: [],
  no: [],
  on: [],
  over: [],
  first: [],
  debut: ['debuts', 'debuted', 'debuting'],
  star: ['stars', 'starred', 'starring'],
  greenlight: ['greenlights', 'greenlit', 'greenlighted', 'greenlighting'],
  wake: ['wakes', 'woke', 'woken', 'waking'],
  lean: ['leans', 'leaned', 'leant', 'leaning'],
  dream: ['dreams', 'dreamed', 'dreamt', 'dreaming'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
};

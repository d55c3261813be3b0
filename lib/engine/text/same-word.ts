import { remember } from '../remember.ts';

/**
 * One string for all occurrences of a word. A word that has just been cut out of a text is compared letter by letter,
 * and its hash worked out, wherever it is looked up; the name of a property is compared by its address.
 */
export const sameWord: (word: string) => string = remember((word) => Object.keys({ [word]: 0 })[0] as string);

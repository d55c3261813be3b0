import { remember } from '../../remember.ts';
import { wordSet } from '../../word-set.ts';

const common = wordSet(
  'the and for of award awards family children best special media prize lead leading performance craft',
  'television',
);

/** The words of a prize's name that are its own: "emmy", "glaad". Read once for each prize. */
export const awardKeys: (award: string) => readonly string[] = remember((award) =>
  award
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 2 && !common.has(word) && !common.has(word.replace(/s$/, ''))),
);

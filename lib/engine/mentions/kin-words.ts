import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';

const fillers = wordSet(
  'older elder eldest younger youngest big little own twin new late estranged absent supportive best ex former poor dear',
  'lovely strict french teenage',
);

/** Whether a word may stand between an owner and the kin: "his older brother". */
export const isBesideKin = (token: Token | undefined): boolean => fillers.has(token?.text ?? '');

import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../word-set.ts';
import type { PronounLetter } from './focus.ts';
import { isBesideKin } from './kin-words.ts';

const owners = wordSet('my our');

const he = wordSet(
  'brother brothers son sons dad dads father fathers husband boyfriend uncle nephew grandad granddad grandfather',
  'grandpa stepdad stepfather stepson fiancé godson bloke lad',
);
const she = wordSet(
  'sister sisters daughter daughters mum mums mom moms mam mother mothers wife girlfriend aunt auntie aunty niece nan',
  'gran grandma granny grandmother stepmum stepmom stepmother stepdaughter fiancée goddaughter',
);
const they = wordSet(
  'partner friend friends mate mates kid kids child children teen teens teenager teenagers cousin cousins parent',
  'parents housemate housemates flatmate flatmates roommate colleague colleagues',
  'godchild sibling siblings twin twins grandchildren',
);

/**
 * Whether a word at a place names somebody of the writer's own ("my brother", "our eldest daughter"), who is nobody of the
 * story.
 *
 * @returns The pronouns by which that person may be called; `undefined` for any other word.
 */
export function ownKinAt(tokens: readonly Token[], at: number): readonly PronounLetter[] | undefined {
  const letters = lettersOf.get(tokens[at]?.text ?? '');
  return letters && isOwn(tokens, at) ? letters : undefined;
}

const lettersOf: ReadonlyMap<string, readonly PronounLetter[]> = new Map(
  (
    [
      [he, ['h']],
      [she, ['s']],
      [they, ['h', 's', 't']],
    ] as const
  ).flatMap(([words, letters]) => [...words].map((word) => [word, letters] as const)),
);

/** Every word that names kin or friends of somebody. */
export const kinWords = (): Iterable<string> => lettersOf.keys();

/** Whether the writer is the owner of what stands at a place: "my", with at most three words of kin between. */
function isOwn(tokens: readonly Token[], at: number): boolean {
  let owner = at - 1;
  for (let steps = 0; steps < 3 && isBesideKin(tokens[owner]); steps += 1) owner -= 1;
  return owners.has(tokens[owner]?.text ?? '');
}

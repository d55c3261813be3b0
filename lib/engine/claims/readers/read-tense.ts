import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { Form } from '../words/phrase-table.ts';
import {
  beWords,
  guessWords,
  hadWords,
  haveWords,
  modalWords,
  momentWords,
  negators,
  pastBeWords,
  planWords,
  willWords,
} from '../words/time-words.ts';

/** The time of a verb as its helpers show it. */
export type Tense = 'past' | 'perfect' | 'present' | 'progressive' | 'future' | 'possible' | 'none';

/** What stands left of a verb in its clause. */
export interface ReadTense {
  readonly tense: Tense;
  readonly negated: boolean;
  /** Held softly: "expected", "likely". */
  readonly hedged: boolean;
  /** "just", "already", "now". */
  readonly moment: boolean;
  /** After "if", "whether", "unless". */
  readonly conditional: boolean;
}

const reach = 9;
/** How far before a verb the plan may stand that it belongs to. */
const planReach = 6;
const breaks = new Set([',', ';', ':', '—', '–', '(', ')', '"', 'that', 'which', 'who', 'but', 'because']);
const conditions = wordSet('if whether unless once when until till');

/**
 * Reads the tense of a verb from its own form and the helpers before it.
 *
 * @param from First token of the clause: nothing before it is looked at.
 */
export function readTense(tokens: readonly Token[], at: number, form: Form, from: number): ReadTense {
  const before: string[] = [];
  for (let k = at - 1; k >= from && at - k <= reach; k -= 1) {
    const word = (tokens[k] as Token).text;
    if (breaks.has(word)) break;
    before.push(word);
  }
  const has = (set: ReadonlySet<string>) => before.some((word) => set.has(word));
  const last = before[0] ?? '';
  const near = before.slice(0, 4);
  const nearHas = (set: ReadonlySet<string>) => near.some((word) => set.has(word));
  const hedged = has(guessWords);
  // "is set to", "due in"; but "back on set". `near` runs backwards.
  const isPlanned = near.some(
    (word, at) =>
      planWords.has(word) &&
      (word === 'set' ? /^(?:to|for)$/ : /^(?:to|for|in|on|out)$/).test(
        near[at - 1] ?? (at === 0 ? 'to' : ''),
      ),
  );
  const ahead = nearHas(willWords) || isPlanned || isToBe(near);
  return {
    tense: tenseOf(form, last, near, ahead, hedged),
    negated: nearHas(negators) || isStillToCome(before),
    hedged,
    moment: nearHas(momentWords),
    // "should it be renewed", but "shooting should start"
    conditional: has(conditions) || before.at(-1) === 'should',
  };
}

/** "is to be published", "are to shoot" (the words run backwards). */
const isToBe = (near: readonly string[]) => {
  const at = near[0] === 'be' ? 1 : 0;
  return near[at] === 'to' && /^(?:is|are|'s|'re)$/.test(near[at + 1] ?? '');
};

/** "has still to be published", "has yet to appear" (the words run backwards). */
const isStillToCome = (before: readonly string[]) =>
  before.some(
    (word, at) =>
      word === 'to' && /^(?:still|yet)$/.test(before[at + 1] ?? '') && haveWords.has(before[at + 2] ?? ''),
  );

function tenseOf(form: Form, last: string, near: readonly string[], ahead: boolean, hedged: boolean): Tense {
  const has = (set: ReadonlySet<string>) => near.some((word) => set.has(word));
  if (ahead) return 'future';
  if (has(modalWords)) return 'possible';
  if (form === 'ing') return has(pastBeWords) ? 'past' : has(beWords) ? 'progressive' : 'none';
  if (form === 's') return 'present';
  if (form === 'word') {
    if (has(haveWords) || has(hadWords) || near.includes('been')) return 'perfect';
    if (has(pastBeWords)) return 'past';
    return has(beWords) ? 'present' : hedged ? 'future' : 'none';
  }
  if (has(haveWords)) return 'perfect';
  if (has(hadWords)) return 'past';
  if (form === 'past' || form === 'participle') {
    if (has(pastBeWords)) return 'past';
    if (has(beWords)) return last === 'been' ? 'perfect' : 'present';
    return form === 'past' ? 'past' : 'none';
  }
  return last === 'to' ? (hedged ? 'future' : 'none') : 'present';
}

/** "was going to be out in May", "had been promised for the spring": what somebody meant to do, not what came of it. */
export const isPastPlan = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens.slice(Math.max(from, at - planReach), at).some(({ text }, k, before) => {
    if (!planWords.has(text) && text !== 'supposed') return false;
    const helper = before.slice(Math.max(0, k - 3), k);
    return (
      helper.some((one) => pastBeWords.has(one.text) || hadWords.has(one.text)) &&
      /^(?:to|for)$/.test(before[k + 1]?.text ?? '')
    );
  });

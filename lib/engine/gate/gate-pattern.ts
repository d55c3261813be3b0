/** What `signSearch` searches for. */
export interface GatePattern {
  /** The source of a regular expression that is to ignore case. */
  readonly pattern: string;
  /** Words in lower case with blanks between; whatever matches the pattern contains one of them. */
  readonly words: string;
}

/**
 * Makes a pack's signs ready to be searched for. The pattern has one alternative for each first letter, which takes half
 * the time of one for each string.
 */
export function gatePattern(gate: readonly string[]): GatePattern {
  const byLetter = new Map<string, string[]>();
  for (const term of gate) {
    const letter = term.slice(0, 1);
    const rest = escaped(term.slice(1));
    const same = byLetter.get(letter);
    if (same) same.push(rest);
    else byLetter.set(letter, [rest]);
  }
  const groups = [...byLetter].map(([letter, rests]) => `${escaped(letter)}(?:${rests.join('|')})`);
  const words = new Set(gate.map(longestWord));
  const isNeeded = (word: string) => ![...words].some((other) => other !== word && word.includes(other));
  return { pattern: groups.join('|') || '(?!)', words: [...words].filter(isNeeded).join(' ') };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s');

/** Of plain letters alone: only these have the same two cases for `toLowerCase` and for a pattern that ignores case. */
const longestWord = (term: string) =>
  (term.match(/[a-z]+/g) ?? []).reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  );

/**
 * What `signSearch` searches for, as the source of a regular expression that is to ignore case: one alternative
 * for each first letter, which takes half the time of one for each string.
 */
export function gatePattern(gate: readonly string[]): string {
  const byLetter = new Map<string, string[]>();
  for (const term of gate) {
    const letter = term.slice(0, 1);
    const rest = escaped(term.slice(1));
    const same = byLetter.get(letter);
    if (same) same.push(rest);
    else byLetter.set(letter, [rest]);
  }
  const groups = [...byLetter].map(([letter, rests]) => `${escaped(letter)}(?:${rests.join('|')})`);
  return groups.join('|') || '(?!)';
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s');

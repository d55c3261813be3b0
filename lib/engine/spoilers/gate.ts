interface Search {
  readonly pattern: RegExp;
  readonly shortest: number;
}

const searches = new WeakMap<readonly string[], Search>();

/**
 * Whether raw text may be about the work: it holds one of the gate's strings, whatever the case. Asked on
 * every page, so it neither tokenises nor folds; one pass, time linear in the text, no allocation.
 *
 * @param gate The pack's `story.gate`. The same array must be passed each time: its pattern is kept.
 */
export function mayBeAbout(text: string, gate: readonly string[]): boolean {
  let search = searches.get(gate);
  if (!search) {
    const pattern = new RegExp(patternOf(gate), 'i');
    search = { pattern, shortest: Math.min(...gate.map(({ length }) => length)) };
    searches.set(gate, search);
  }
  // Half of the texts of a page are the blanks between its elements.
  return text.length >= search.shortest && search.pattern.test(text);
}

/** One alternative for each first letter: half the time of one for each string. */
function patternOf(gate: readonly string[]): string {
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

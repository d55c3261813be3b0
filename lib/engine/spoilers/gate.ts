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
    const terms = gate.join('\n').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const pattern = new RegExp(terms.replace(/[^\S\n]+/g, '\\s').replace(/\n/g, '|') || '(?!)', 'i');
    search = { pattern, shortest: Math.min(...gate.map(({ length }) => length)) };
    searches.set(gate, search);
  }
  // Half of the texts of a page are the blanks between its elements.
  return text.length >= search.shortest && search.pattern.test(text);
}

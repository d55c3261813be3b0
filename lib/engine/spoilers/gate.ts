const patterns = new WeakMap<readonly string[], RegExp>();

/**
 * Whether raw text may be about the work: it holds one of the gate's strings, whatever the case. Asked on
 * every page, so it neither tokenises nor folds; one pass, time linear in the text, no allocation.
 *
 * @param gate The pack's `story.gate`. The same array must be passed each time: its pattern is kept.
 */
export function mayBeAbout(text: string, gate: readonly string[]): boolean {
  let pattern = patterns.get(gate);
  if (!pattern) {
    const plain = gate.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s'));
    pattern = new RegExp(plain.join('|') || '(?!)', 'i');
    patterns.set(gate, pattern);
  }
  return pattern.test(text);
}

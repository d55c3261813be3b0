import { gatePattern } from './gate-pattern.ts';

const searches = new WeakMap<readonly string[], RegExp>();

/**
 * Whether raw text may be about the work: it holds one of the gate's strings, whatever the case. It neither
 * tokenises nor folds; one pass, time linear in the text.
 *
 * @param gate The pack's `story.gate`. The same array must be passed each time: its pattern is kept.
 */
export function mayBeAbout(text: string, gate: readonly string[]): boolean {
  let search = searches.get(gate);
  if (!search) {
    search = new RegExp(gatePattern(gate), 'i');
    searches.set(gate, search);
  }
  return search.test(text);
}

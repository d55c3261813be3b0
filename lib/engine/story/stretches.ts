import type { Line, Reveal } from '../types.ts';
import type { CompiledEvent } from './compiled-story.ts';

/** Fewer events than these do not make a stretch: they are the odd ones out of another. */
const fewest = 3;

/**
 * The stretches into which the events fall: which group of units on each line tell the same story (a volume and
 * the season made from it, a season's own inventions). What a sentence reveals that is told in no known words is
 * sought among them. Each as the last unit of its group, the safest.
 */
export function stretchesOf(events: readonly CompiledEvent[], lines: readonly Line[]): Reveal[] {
  const lastOf = new Map<string, string>();
  for (const { units } of lines) {
    const lastOfGroup = new Map(units.map(({ code, group }) => [group ?? code, code]));
    for (const { code, group = code } of units) {
      const last = lastOfGroup.get(group) ?? code;
      lastOf.set(code, last).set(group, last);
    }
  }
  const stretches = new Map<string, { reveal: Reveal; count: number }>();
  for (const { reveal } of events) {
    const whole = Object.fromEntries(
      lines.flatMap(({ id }) => {
        const code = reveal[id];
        return code === undefined ? [] : [[id, lastOf.get(code) ?? code] as const];
      }),
    );
    const key = Object.values(whole).join(' ');
    const stretch = stretches.get(key) ?? { reveal: whole, count: 0 };
    stretch.count += 1;
    stretches.set(key, stretch);
  }
  return [...stretches.values()].filter(({ count }) => count >= fewest).map(({ reveal }) => reveal);
}

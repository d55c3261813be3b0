import type { Line } from '../../engine/types.ts';
import type { PageEngine } from '../page-engine.ts';

const shortest = 30;

/**
 * The fail-closed stand-in for an engine that could not be made: it reports every longer text as a spoiler of an
 * unknown unit, because hiding too much is undone with a click and a spoiler is not.
 */
export function closedEngine(lines: readonly Line[] = []): PageEngine {
  return {
    lines,
    judge: (blocks) => ({
      relevance: { about: true, confidence: 0 },
      sentences: blocks.length,
      sentencesOf: blocks.map(() => 1),
      spoilers: blocks.flatMap(({ text }, block) =>
        text.length < shortest
          ? []
          : [
              {
                type: 'spoiler' as const,
                ...{ block, start: 0, end: text.length },
                event: undefined,
                reveal: {},
                level: 'plot' as const,
                confidence: 0,
                isDoubtful: false,
                why: [],
              },
            ],
      ),
    }),
    findClaims: async () => [],
  };
}

import type { CompiledPack } from '../../lib/engine/compiled-pack.ts';
import { judgePage } from '../../lib/engine/judge-page.ts';
import { preparePack } from '../../lib/engine/prepare.ts';
import type { PageEngine } from '../../lib/page/page-engine.ts';
import { nextTask } from '../../lib/page/reading/next-task.ts';

const turn = () => new Promise<void>(nextTask);

/**
 * Makes the engine in several tasks, between which the page gets its turn. Never rejects: what went wrong is told to
 * whoever needs the engine.
 *
 * @param packText The compiled pack as the background sends it.
 * @returns hands the engine over; throws when the pack has not come whole.
 */
export async function prepareEngine(packText: unknown): Promise<() => PageEngine> {
  try {
    const engine = await makeEngine(packText);
    return () => engine;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function makeEngine(packText: unknown): Promise<PageEngine> {
  if (typeof packText !== 'string') throw new TypeError('The story data did not come');
  const compiled = JSON.parse(packText) as CompiledPack;
  await turn();
  const pack = preparePack(compiled);
  await turn();
  // The reader's own calendar day.
  const now = new Date();
  const readOn = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return {
    lines: pack.pack.lines,
    judge: (blocks, context) => judgePage(blocks, context, pack, readOn),
  };
}

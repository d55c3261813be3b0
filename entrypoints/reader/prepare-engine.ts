import { browser } from 'wxt/browser';
import { askClaims } from '../../lib/browser/content/ask-claims.ts';
import { isOrphaned } from '../../lib/browser/content/is-orphaned.ts';
import { localDay } from '../../lib/browser/local-day.ts';
import type { CompiledSpoilerPack } from '../../lib/engine/compiled-pack.ts';
import { judgePage } from '../../lib/engine/judge-page.ts';
import { prepareSpoilerPack } from '../../lib/engine/prepare-spoiler-pack.ts';
import type { PageContext } from '../../lib/engine/types.ts';
import type { PageEngine } from '../../lib/page/page-engine.ts';
import { nextTask } from '../../lib/page/reading/next-task.ts';

/** Calls back when this page comes back from the back/forward cache. @returns stops that. */
function onReturn(callback: () => void): () => void {
  const listener = ({ persisted }: PageTransitionEvent) => persisted && callback();
  addEventListener('pageshow', listener);
  return () => removeEventListener('pageshow', listener);
}

/** How likely, 0 to 1, what stands in a page that is about the work is about it too, at the least. */
const leastWithinStory = 0.75;

const turn = () => new Promise<void>(nextTask);

/**
 * Makes the engine in several tasks, between which the page gets its turn. Never rejects: what went wrong is told to
 * whoever needs the engine.
 *
 * @param packText The part of the compiled pack that spoilers are found by, as the background sends it.
 * @param isWithinStory Whether the frame stands in a page that is about the work.
 * @returns hands the engine over; throws when the pack has not come whole.
 */
export async function prepareEngine(packText: unknown, isWithinStory: boolean): Promise<() => PageEngine> {
  try {
    const engine = await makeEngine(packText, isWithinStory);
    return () => engine;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function makeEngine(packText: unknown, isWithinStory: boolean): Promise<PageEngine> {
  if (typeof packText !== 'string') throw new TypeError('The story data did not come');
  const compiled = JSON.parse(packText) as CompiledSpoilerPack;
  await turn();
  const pack = prepareSpoilerPack(compiled);
  await turn();
  const readOn = localDay(Date.now());
  const known = (context: PageContext): PageContext =>
    isWithinStory ? { ...context, aboutness: Math.max(leastWithinStory, context.aboutness ?? 0) } : context;
  return {
    lines: pack.pack.lines,
    judge: (blocks, context) => judgePage(blocks, known(context), pack),
    findClaims: (text) =>
      askClaims(
        { ...text, context: known(text.context) },
        {
          send: (question) => browser.runtime.sendMessage(question),
          isThere: () => !isOrphaned(),
          onReturn,
          readOn,
        },
      ),
  };
}

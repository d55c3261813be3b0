import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../lib/browser/content/handover.ts';
import { showAbandoned } from '../../lib/page/nodes/hide-element.ts';
import { prepareEngine } from './prepare-engine.ts';
import { startReader } from './start-reader.ts';

/**
 * The reader, injected into a frame where the gate has found a sign. When its engine is ready it takes over from the
 * gate within one task, so that nothing is painted in between.
 */
export default defineUnlistedScript(async () => {
  handover.leafmarkReader?.();
  let isWithdrawn = false;
  handover.leafmarkReader = () => {
    isWithdrawn = true;
  };
  // Until the engine is ready, the gate keeps new text from being painted.
  const packText = await handover.leafmarkPack?.catch(() => undefined);
  const openEngine = await prepareEngine(packText, handover.leafmarkWithinStory === true);
  if (isWithdrawn) return;
  handover.leafmarkGate?.();
  if (handover.leafmarkTakesOver) showAbandoned(document);
  handover.leafmarkReader = startReader(openEngine);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../lib/browser/content/handover.ts';
import { prepareEngine } from './prepare-engine.ts';
import { startReader } from './start-reader.ts';

/** Comes into a frame when the gate has found a sign, and takes over from it, once it is ready, within one task. */
export default defineUnlistedScript(async () => {
  handover.leafmarkReader?.();
  let isWithdrawn = false;
  handover.leafmarkReader = () => {
    isWithdrawn = true;
  };
  // Until the engine is there, what arrives is held by the gate.
  const openEngine = await prepareEngine(await handover.leafmarkPack?.catch(() => undefined));
  if (isWithdrawn) return;
  handover.leafmarkGate?.();
  handover.leafmarkReader = startReader(openEngine);
});

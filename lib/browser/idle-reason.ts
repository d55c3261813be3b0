import { frameHost } from './frame-host.ts';
import type { Settings } from './parse-settings.ts';
import { isPaused, isSiteOff } from './settings.ts';

/** Why nothing is to happen in this frame, as the reader has set it; `undefined` when nothing stands against it. */
export function idleReason(settings: Settings): 'paused' | 'site off' | undefined {
  if (isPaused(settings, Date.now())) return 'paused';
  return isSiteOff(settings, frameHost(window)) ? 'site off' : undefined;
}

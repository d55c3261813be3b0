import type { Settings } from './parse-settings.ts';
import { isPaused } from './pause-end.ts';
import { isSiteOff } from './sites-off.ts';

/** Why nothing is to happen in a frame of this host, as the reader has set it; `undefined` when nothing stands against it. */
export function idleReason(settings: Settings, host: string): 'paused' | 'site off' | undefined {
  if (isPaused(settings, Date.now())) return 'paused';
  return isSiteOff(settings, host) ? 'site off' : undefined;
}

import type { IdleReason } from '../../messages/page-summary.ts';
import type { Settings } from './parse-settings.ts';
import { isPaused } from './pause-end.ts';
import { isSiteOff } from './sites-off.ts';

/**
 * Why Leafmark does nothing in a frame of this host: paused, or switched off for the site. `undefined` when it is on.
 */
export function idleReason(settings: Settings, host: string): IdleReason | undefined {
  if (isPaused(settings, Date.now())) return 'paused';
  return isSiteOff(settings, host) ? 'site off' : undefined;
}

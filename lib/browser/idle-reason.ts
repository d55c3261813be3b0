import type { Settings } from './parse-settings.ts';
import { isPaused, isSiteOff } from './settings.ts';

/** Why nothing is to happen in this frame, as the reader has set it; `undefined` when nothing stands against it. */
export function idleReason(settings: Settings): 'paused' | 'site off' | undefined {
  if (isPaused(settings, Date.now())) return 'paused';
  return isSiteOff(settings, hostOf(window)) ? 'site off' : undefined;
}

/** The host of a frame; a frame without an address of its own belongs to the page around it. */
function hostOf(frame: Window): string {
  try {
    const { hostname } = frame.location;
    return hostname || frame === frame.parent ? hostname : hostOf(frame.parent);
  } catch {
    return ''; // a frame of another origin around one without an address
  }
}

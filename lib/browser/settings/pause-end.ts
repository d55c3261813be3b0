import type { PauseChoice, PausedUntil } from '../../messages/pause.ts';
import type { Settings } from './parse-settings.ts';

/** When a pause ends that begins now; "tomorrow" is four in the morning, when late readers have gone to bed. */
export function pauseEnd(choice: PauseChoice, now: Date): PausedUntil {
  if (choice === 'none') return null;
  if (choice === 'always') return 'always';
  if (choice === 'hour') return now.getTime() + 3_600_000;
  const morning = new Date(now);
  morning.setDate(now.getDate() + (now.getHours() < 4 ? 0 : 1));
  morning.setHours(4, 0, 0, 0);
  return morning.getTime();
}

/** Whether everything is paused at a time (milliseconds since 1970). */
export function isPaused({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean {
  return pausedUntil === 'always' || (pausedUntil !== null && now < pausedUntil);
}

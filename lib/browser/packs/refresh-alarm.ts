import browser from 'webextension-polyfill';
import { lookForPack } from './refresh-pack.ts';
import { readRefresh } from './refresh-state.ts';

const alarm = 'refresh';
const dayMs = 86_400_000;

/** Sees to it that the next look comes a day after the last, and none while refreshing is off. */
export async function followRefresh(): Promise<void> {
  const { source, look: last } = await readRefresh();
  if (!source?.on) {
    await browser.alarms.clear(alarm);
    return;
  }
  // The browser's own clock wakes it, never a page that is opened: the host must not learn when somebody reads.
  browser.alarms.create(alarm, { when: Math.max((last?.at ?? 0) + dayMs, Date.now() + 60_000) });
}

/** Does the daily look when its alarm rings. */
export async function onRefreshAlarm(name: string): Promise<void> {
  if (name !== alarm) return;
  await lookForPack();
  await followRefresh();
}

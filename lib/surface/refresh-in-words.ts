import type { PackRefreshView } from '../../components/options/pack-refresh.tsx';
import type { Text } from '../../components/text.ts';
import { localDay } from '../browser/local-day.ts';
import type { ActivePack } from '../browser/packs/active-pack.ts';
import type { LastLook, RefreshState } from '../browser/packs/refresh-state.ts';
import type { TextKey } from '../messages/text-key.ts';
import { type RefusalReason, refusalReasons } from '../refresh/refusal.ts';

/** What the settings say of refreshing. */
export function refreshInWords(
  { source, look, taken }: RefreshState,
  { checkedOn, from }: ActivePack,
  fingerprint: string,
  text: Text,
): Omit<PackRefreshView, 'isLooking'> {
  const day = text.day(checkedOn);
  const inUse =
    from === undefined
      ? text('refresh.bundled', day)
      : text('refresh.fetched', day, from, text.day(taken?.issued.slice(0, 10) ?? checkedOn));
  return {
    ...(source && { source: { host: new URL(source.url).host, fingerprint, on: source.on } }),
    inUse,
    ...(look && { looked: lookInWords(look, text) }),
    isRefused: look?.ended !== 'taken' && look?.ended !== 'same',
  };
}

function lookInWords({ at, ended, values }: LastLook, text: Text): string {
  const when = [text.day(localDay(at)), text.time(at)] as const;
  if (ended === 'taken') return text('refresh.lookedTaken', ...when);
  if (ended === 'same') return text('refresh.lookedSame', ...when);
  const shown = values.map((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? text.day(value) : value));
  const reason = isReason(ended)
    ? text(`refresh.refused.${ended}` satisfies TextKey, ...shown)
    : text('refresh.refused.interrupted');
  return text('refresh.lookedRefused', ...when, reason);
}

const isReason = (ended: string | undefined): ended is RefusalReason =>
  (refusalReasons as readonly unknown[]).includes(ended);

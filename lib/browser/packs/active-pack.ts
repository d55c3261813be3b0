import { browser } from 'wxt/browser';
import type { Line } from '../../engine/types.ts';
import { bundledPack } from './bundled-pack.ts';
import { type RefreshState, readRefresh, type TakenPack } from './refresh-state.ts';

/** The pack in use, as far as pages of the extension show it. */
export interface ActivePack {
  readonly title: string;
  readonly checkedOn: string;
  /** The day of the release's facts, or the moment at which fetched ones were signed: `2026.11.22`, `2026.11.23.0915`. */
  readonly version: string;
  readonly lines: readonly Line[];
  /** The host that a refreshed pack came from; absent for the pack of the release. */
  readonly from?: string;
}

/**
 * The refreshed pack, where it may be used: refreshing is on, it is of the key that is trusted now, it was checked by
 * this version of the extension, and its facts are not older than those of the release.
 */
export function takenInUse({ source, taken }: RefreshState): TakenPack | undefined {
  const mayBeUsed =
    source?.on === true &&
    taken?.key === source.key &&
    taken.version === browser.runtime.getManifest().version &&
    taken.checkedOn >= bundledPack.checkedOn;
  return mayBeUsed ? taken : undefined;
}

/** The pack that pages opened now are read with. */
function activeOf(state: RefreshState): ActivePack {
  const taken = takenInUse(state);
  if (!taken) {
    const { title, checkedOn, lines } = bundledPack;
    return { title, checkedOn, lines, version: checkedOn.replaceAll('-', '.') };
  }
  const { title, checkedOn, lines, host, issued } = taken;
  const version = issued.slice(0, 16).replace(/[-T]/g, '.').replace(':', '');
  return { title, checkedOn, lines, version, from: host };
}

/** Reads which pack is in use. Never throws: what cannot be read leaves the pack of the release. */
export async function readActivePack(): Promise<ActivePack> {
  return activeOf(await readRefresh());
}

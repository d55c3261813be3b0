import { browser } from 'wxt/browser';
import type { Line } from '../engine/types.ts';
import { bundledPack } from './bundled-pack.ts';
import { type RefreshState, readRefresh, type TakenPack } from './refresh-state.ts';

/** The pack in use, as far as pages of the extension show it. */
export interface ActivePack {
  readonly title: string;
  readonly checkedOn: string;
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
  if (!taken) return bundledPack;
  const { title, checkedOn, lines, host } = taken;
  return { title, checkedOn, lines, from: host };
}

/** Reads which pack is in use. Never throws: what cannot be read leaves the pack of the release. */
export async function readActivePack(): Promise<ActivePack> {
  return activeOf(await readRefresh());
}

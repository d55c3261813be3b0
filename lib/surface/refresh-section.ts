import browser from 'webextension-polyfill';
import type { PackRefreshView } from '../../components/options/pack-refresh.tsx';
import type { Text } from '../../components/text.ts';
import type { ActivePack } from '../browser/packs/active-pack.ts';
import { originOf } from '../browser/packs/origin-of.ts';
import { lookForPack } from '../browser/packs/refresh-pack.ts';
import {
  type RefreshSource,
  readRefresh,
  watchRefresh,
  writeRefresh,
} from '../browser/packs/refresh-state.ts';
import { type AddressFault, readPackAddress } from '../refresh/pack-address.ts';
import { fingerprintOf, readPublicKey } from '../refresh/public-key.ts';
import { refreshInWords } from './refresh-in-words.ts';

/** The part of the settings page that is about newer facts. */
export interface RefreshSection {
  readonly view: (pack: ActivePack, text: Text) => PackRefreshView;
  /** Takes an address into use, from a click: the browser is asked for its host, and a first look follows. */
  readonly use: (address: string, text: Text) => Promise<void>;
  readonly turn: (on: boolean, text: Text) => Promise<void>;
  readonly look: () => Promise<void>;
  /** Forgets the address. @param words Under which it can be undone; absent: it is part of another change. */
  readonly forget: (words?: string) => Promise<void>;
  /** The last change made here, in words; absent when there is nothing to undo. */
  readonly changed: () => string | undefined;
  readonly undo: () => Promise<void>;
  /** Another change has been made since: nothing is undone here any more. */
  readonly clearUndo: () => void;
}

const faults = {
  'not an address': 'refresh.fault.address',
  'not https': 'refresh.fault.https',
  'no key': 'refresh.fault.key',
} as const satisfies Record<AddressFault, string>;

/** @param onChange called whenever the view has changed. */
export async function openRefreshSection(onChange: () => void): Promise<RefreshSection> {
  let state = await readRefresh();
  let fingerprint = '';
  let fault: AddressFault | undefined;
  let looking = 0;
  let last: { readonly words: string; readonly before: RefreshSource | undefined } | undefined;

  const follow = async () => {
    state = await readRefresh();
    const key = readPublicKey(state.source?.key ?? '');
    fingerprint = key ? await fingerprintOf(key) : '';
    onChange();
  };
  watchRefresh(() => void follow());
  await follow();

  const look = async () => {
    looking += 1;
    onChange();
    await lookForPack();
    looking -= 1;
    await follow();
  };
  const change = async (source: RefreshSource | undefined, words?: string) => {
    last = words === undefined ? undefined : { words, before: state.source };
    await writeRefresh({ source, ...(source?.url !== state.source?.url && { look: undefined }) });
    await follow();
  };
  return {
    view: (pack, text) => ({
      ...refreshInWords(state, pack, fingerprint, text),
      isLooking: looking > 0,
      ...(fault && { fault: text(faults[fault]) }),
    }),
    use: async (address, text) => {
      const read = readPackAddress(address);
      fault = typeof read === 'string' ? read : undefined;
      onChange();
      if (typeof read === 'string') return;
      // First of all: a browser asks its user only in direct answer to a click. A look says what came of it.
      await browser.permissions.request(originOf(read.url)).catch(() => false);
      await change({ ...read, on: true }, text('undo.refreshOn', new URL(read.url).host));
      await look();
    },
    turn: async (on, text) => {
      const { source } = state;
      if (!source) return;
      const { host } = new URL(source.url);
      if (on) await browser.permissions.request(originOf(source.url)).catch(() => false);
      await change({ ...source, on }, text(on ? 'undo.refreshOn' : 'undo.refreshOff', host));
    },
    look,
    forget: (words) => change(undefined, words),
    changed: () => last?.words,
    undo: async () => {
      const undone = last;
      if (undone) await change(undone.before);
    },
    clearUndo: () => {
      last = undefined;
    },
  };
}

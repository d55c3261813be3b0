import browser from 'webextension-polyfill';
import type { CompiledPack } from '../../engine/compiled-pack.ts';
import { fetchPack } from '../../refresh/fetch-pack.ts';
import { type Learned, readBody, withLearned } from '../../refresh/read-body.ts';
import { Refusal } from '../../refresh/refusal.ts';
import type { PackBody, RefreshedPack } from '../../refresh/schema/refreshed-pack.ts';
import { packFormat } from '../../refresh/signed-pack.ts';
import { takePack } from '../../refresh/take-pack.ts';
import { takenInUse } from './active-pack.ts';
import { bundledPack } from './bundled-pack.ts';
import { originOf } from './origin-of.ts';
import { keepOnly, readStoredPack, storePack } from './pack-store.ts';
import { readBundledText } from './pack-text.ts';
import { type RefreshSource, type RefreshState, readRefresh, writeRefresh } from './refresh-state.ts';
import { parseText, toText } from './split-text.ts';

/** So many publishers are remembered with the newest pack that was taken from each. */
const mostKeys = 50;

/** One look at a time, whoever asks for it: page or background. */
const alone = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('refresh', act) as Promise<T>;

/**
 * Looks once for a newer pack, with one request, and takes it if it passes everything. Whatever goes wrong is written
 * down, and the pack in use stays. Never throws.
 */
export function lookForPack(): Promise<void> {
  return alone(async () => {
    const { source } = await readRefresh();
    if (!source?.on) return;
    const at = Date.now();
    try {
      // Written first: a background that ends meanwhile does not look again before tomorrow.
      await writeRefresh({ look: { at, values: [] } });
      const ended = await look(source);
      await writeRefresh({ look: { at, ended, values: [] } });
    } catch (error) {
      const { why, values } = error instanceof Refusal ? error : new Refusal('broken', String(error));
      await writeRefresh({ look: { at, ended: why, values } }).catch(() => {});
    }
  });
}

async function look(source: RefreshSource): Promise<'taken' | 'same'> {
  if (!(await browser.permissions.contains(originOf(source.url)))) throw new Refusal('permission');
  const file = await fetchPack(source.url);
  const state = await readRefresh();
  const inUse = takenInUse(state);
  const learned = await readLearned();
  const body = await takePack(file, {
    key: source.key,
    newest: {
      issued: state.newest[source.key],
      checkedOn: inUse?.checkedOn ?? bundledPack.checkedOn,
    },
    bundled: bundledPack,
    learned,
    now: Date.now(),
  });
  // The same file as last time, and still where it was put.
  if (inUse?.issued === body.issued && (await readStoredPack(body.issued)) !== undefined) return 'same';
  await take(body, source, state, learned);
  return 'taken';
}

async function take(
  { issued, pack }: PackBody,
  { key, url }: RefreshSource,
  { newest }: RefreshState,
  learned: Learned,
): Promise<void> {
  const { title, checkedOn, lines } = pack;
  const { version } = browser.runtime.getManifest();
  const others = Object.entries(newest)
    .filter(([other]) => other !== key)
    .slice(1 - mostKeys);
  const { host } = new URL(url);
  try {
    await storePack(issued, toText(withLearned(pack, learned)));
    await writeRefresh({
      taken: { issued, key, host, title, checkedOn, lines, version },
      newest: Object.fromEntries([...others, [key, issued]]),
    });
  } catch {
    throw new Refusal('notStored');
  }
  await keepOnly(issued).catch(() => {});
}

async function readLearned(): Promise<Learned> {
  const { weights, claimWeights } = parseText(await readBundledText());
  return { weights, claimWeights };
}

/**
 * After an update of the extension: checks the pack that an older version has taken by what this version asks of one,
 * and gives it what this version has learned. One that does not pass stays unused.
 */
export function recheckTaken(): Promise<void> {
  return alone(async () => {
    const { taken } = await readRefresh();
    const { version } = browser.runtime.getManifest();
    if (!taken || taken.version === version) return;
    const text = await readStoredPack(taken.issued).catch(() => undefined);
    if (text === undefined) return;
    const { weights, claimWeights, ...pack } = parseText(text) as RefreshedPack & CompiledPack;
    const learned = await readLearned();
    const body = JSON.stringify({ format: packFormat, issued: taken.issued, pack });
    try {
      readBody(new TextEncoder().encode(body), bundledPack, learned);
    } catch {
      return;
    }
    await storePack(taken.issued, toText(withLearned(pack, learned)));
    await writeRefresh({ taken: { ...taken, version } });
  });
}

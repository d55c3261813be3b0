import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from './parse-settings.ts';
import { asidePrefix, changeSettings, readSettings, type SettingsPatch } from './settings.ts';
import { inversePatch } from './settings-session.ts';

const lines = ['books', 'screen'];

const patch: fc.Arbitrary<SettingsPatch> = fc.oneof(
  fc.record({
    progress: fc.dictionary(fc.constantFrom(...lines), fc.constantFrom('V1', 'V4', 'S2E3', null), {
      minKeys: 1,
    }),
  }),
  fc.record({ spoilers: fc.constantFrom('off', 'major', 'plot', 'everything') }),
  fc.record({ notes: fc.constantFrom('off', 'changed', 'all') }),
  fc.record({ pausedUntil: fc.constantFrom<Settings['pausedUntil']>(null, 'always', 5_000) }),
  fc.record({ sitesOff: fc.dictionary(fc.constantFrom('a.example', 'b.example'), fc.boolean()) }),
);

type Step =
  | { readonly do: 'change'; readonly patch: SettingsPatch }
  | { readonly do: 'both'; readonly patches: readonly [SettingsPatch, SettingsPatch] }
  | { readonly do: 'corrupt'; readonly key: string; readonly value: unknown }
  | { readonly do: 'refuse'; readonly patch: SettingsPatch };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('change' as const), patch }),
  fc.record({ do: fc.constant('both' as const), patches: fc.tuple(patch, patch) }),
  fc.record({ do: fc.constant('refuse' as const), patch }),
  fc.record({
    do: fc.constant('corrupt' as const),
    key: fc.constantFrom('settings.spoilers', 'settings.progress.books', 'settings.pausedUntil'),
    value: fc.oneof(
      fc.integer().map((number) => ({ number })),
      fc.constant(false),
      fc.constant('???'),
    ),
  }),
);

/** What a reader must see: the last value asked for in each field, the strict one where it was spoiled. */
class Model {
  progress: { books?: string; screen?: string } & Record<string, string> = {};
  spoilers = 'plot';
  notes = 'changed';
  pausedUntil: Settings['pausedUntil'] = null;
  sitesOff = new Set<string>();

  take(change: SettingsPatch) {
    for (const [line, code] of Object.entries(change.progress ?? {})) {
      if (code === null) delete this.progress[line];
      else this.progress[line] = code;
    }
    this.spoilers = change.spoilers ?? this.spoilers;
    this.notes = change.notes ?? this.notes;
    if (change.pausedUntil !== undefined) this.pausedUntil = change.pausedUntil;
    for (const [host, off] of Object.entries(change.sitesOff ?? {})) {
      if (off) this.sitesOff.add(host);
      else this.sitesOff.delete(host);
    }
  }

  spoil(key: string) {
    if (key === 'settings.spoilers') this.spoilers = 'everything';
    if (key === 'settings.progress.books') delete this.progress.books;
    if (key === 'settings.pausedUntil') this.pausedUntil = null;
  }
}

async function run(model: Model, next: Step) {
  if (next.do === 'change') {
    await changeSettings(next.patch);
    model.take(next.patch);
  } else if (next.do === 'refuse') {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeSettings(next.patch)).rejects.toThrow('full');
    set.mockRestore();
  } else if (next.do === 'both') {
    await Promise.all(next.patches.map(changeSettings));
    for (const each of next.patches) model.take(each);
  } else {
    await fakeBrowser.storage.local.set({ [next.key]: next.value });
    model.spoil(next.key);
  }
}

const shape = (settings: Settings) => ({
  progress: settings.progress,
  spoilers: settings.spoilers,
  notes: settings.notes,
  pausedUntil: settings.pausedUntil,
  sitesOff: settings.sitesOff,
});

// A thousand histories of up to twelve steps take seconds where a machine is busy.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('lose nothing and never hide less, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        fakeBrowser.reset();
        const model = new Model();
        for (const next of steps) {
          await run(model, next);
          // Each reading starts from storage alone, as after a restart.
          const { settings } = await readSettings();
          expect(shape(settings)).toEqual({
            progress: model.progress,
            spoilers: model.spoilers,
            notes: model.notes,
            pausedUntil: model.pausedUntil,
            sitesOff: [...model.sitesOff].sort(),
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keep every value that could not be read', async () => {
    const now = vi.spyOn(Date, 'now');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 1, maxLength: 5 }), async (values) => {
        fakeBrowser.reset();
        for (const [index, value] of values.entries()) {
          now.mockReturnValue(1000 + index);
          await fakeBrowser.storage.local.set({ 'settings.spoilers': { value } });
          await changeSettings({ spoilers: 'plot' });
        }
        const stored = await fakeBrowser.storage.local.get(null);
        const aside = Object.entries(stored).filter(([key]) => key.startsWith(asidePrefix));
        expect(aside.map(([, kept]) => kept)).toEqual(values.map((value) => ({ value })));
      }),
    );
    now.mockRestore();
  });

  it('are put back by the inverse of a patch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(patch, { maxLength: 4 }), patch, async (earlier, last) => {
        fakeBrowser.reset();
        for (const each of earlier) await changeSettings(each);
        const before = (await readSettings()).settings;
        const inverse = inversePatch(before, last);
        await changeSettings(last);
        await changeSettings(inverse);
        expect((await readSettings()).settings).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

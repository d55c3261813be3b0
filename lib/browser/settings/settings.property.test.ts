import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inversePatch } from './inverse-patch.ts';
import type { Settings } from './parse-settings.ts';
import { asidePrefix, changeSettings, readSettings, upgradeStored } from './settings.ts';
import type { SettingsPatch } from './settings-patch.ts';
import { openSettings, type SettingsSession } from './settings-session.ts';

const { local } = fakeBrowser.storage;
const flag = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.boolean(), { minKeys: 1 });

const patch: fc.Arbitrary<SettingsPatch> = fc.oneof(
  fc.record({
    progress: fc.dictionary(fc.constantFrom('books', 'screen'), fc.constantFrom('V1', 'V4', 'S2E3', null), {
      minKeys: 1,
    }),
  }),
  fc.record({ spoilers: fc.constantFrom('off', 'major', 'plot', 'everything') }),
  fc.record({ doubt: fc.constantFrom('show', 'hide') }),
  fc.record({ notes: fc.constantFrom('off', 'changed', 'all') }),
  fc.record({ pausedUntil: fc.constantFrom<Settings['pausedUntil']>(null, 'always', 5_000) }),
  fc.record({ sitesOff: flag(['a.example', 'b.example']) }),
  fc.record({ quietTopics: flag(['award', 'casting']) }),
  fc.record({ language: fc.constantFrom('auto', 'de', 'pt_BR') }),
  fc.record({ looks: fc.record({ cover: fc.constantFrom('blur', 'bar', 'paper') }) }),
  fc.record({ looks: fc.record({ strength: fc.constantFrom('light', 'medium', 'strong') }) }),
  fc.record({
    ownWords: fc.dictionary(
      fc.constantFrom('own-1', 'own-2'),
      fc.constantFrom({ words: 'the day', reveal: {} }, { words: 'a (b)', reveal: { books: 'V2' } }, null),
      { minKeys: 1 },
    ),
  }),
);

const window = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({ do: fc.constant('change' as const), window, patch }),
  fc.record({ do: fc.constant('undo' as const), window }),
  fc.record({ do: fc.constant('both' as const), patches: fc.tuple(patch, patch) }),
  fc.record({ do: fc.constant('together' as const), patches: fc.tuple(patch, patch) }),
  fc.record({ do: fc.constant('refuse' as const), patch }),
  fc.record({ do: fc.constant('restart' as const), window }),
  fc.record({ do: fc.constant('update' as const) }),
  fc.record({
    do: fc.constant('corrupt' as const),
    key: fc.constantFrom(
      'settings.spoilers',
      'settings.doubt',
      'settings.progress.books',
      'settings.pausedUntil',
      'settings.siteOff.a.example',
      'settings.siteOff.b.example',
      'settings.looks.cover',
      'settings.notes',
      'settings.quietTopics.award',
      'settings.ownWords.own-1',
      'settings.ownWords.own-2',
    ),
    value: fc.oneof(
      fc.integer().map((number) => ({ number })),
      fc.constant('???'),
      fc.constant({ words: 'still there', reveal: 'V2' }),
    ),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What counts where nothing is set, or what is set cannot be read. */
const defaults = new Map<string, unknown>([
  ['spoilers', 'plot'],
  ['doubt', 'show'],
  ['notes', 'changed'],
  ['pausedUntil', null],
  ['language', 'auto'],
  ['looks.cover', 'blur'],
  ['looks.strength', 'medium'],
]);

/** What a reader must see: the last value asked for in each field, the strict one where it was spoiled. */
class Model {
  readonly values = new Map(defaults);
  /** What the reader last asked for in each field, whatever became of it in storage. */
  readonly asked = new Map(defaults);
  /** Every value that was spoiled and then replaced; each must be found aside. */
  readonly lost: unknown[] = [];
  readonly spoiled = new Map<string, unknown>();

  take(change: SettingsPatch) {
    for (const [field, value] of Object.entries(change)) {
      if (typeof value !== 'object' || value === null) this.#put(field, value);
      else for (const [name, one] of Object.entries(value)) this.#put(`${field}.${name}`, withoutId(one));
    }
  }

  spoil(key: string, value: unknown) {
    const field = key.replace('settings.', '').replace('siteOff', 'sitesOff');
    this.spoiled.set(field, value);
    const words = (value as { words?: unknown }).words;
    if (defaults.has(field)) this.values.set(field, defaults.get(field));
    else if (field.startsWith('ownWords.') && words) this.values.set(field, { words, reveal: {} });
    else this.values.delete(field);
  }

  /** What is to be shown now: the strictest level while it, or words to hide, cannot be read; doubt is hidden then too. */
  shown(): Map<string, unknown> {
    const isLost = [...this.spoiled].some(
      ([field, value]) =>
        field === 'spoilers' || (field.startsWith('ownWords.') && !(value as { words?: unknown }).words),
    );
    const strict: [string, unknown][] = isLost ? [['spoilers', 'everything']] : [];
    if (isLost || this.spoiled.has('doubt')) strict.push(['doubt', 'hide']);
    return new Map([...this.values, ...strict]);
  }

  #put(field: string, value: unknown) {
    if (this.spoiled.has(field)) this.lost.push(this.spoiled.get(field));
    this.spoiled.delete(field);
    this.asked.set(field, value);
    if (value === null && field !== 'pausedUntil') this.values.delete(field);
    else if (value === false) this.values.delete(field);
    else this.values.set(field, value);
  }
}

/** An undo hands entries back with their names, which the model has as keys. */
function withoutId(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value)) return value;
  const { id, ...kept } = value;
  return kept;
}

/** Settings in the shape of the model. */
function flat(settings: Settings): Map<string, unknown> {
  const { progress, spoilers, doubt, notes, pausedUntil, language, looks, sitesOff, quietTopics, ownWords } =
    settings;
  const names = (field: string, all: readonly string[]) =>
    all.map((name) => [`${field}.${name}`, true] as const);
  return new Map<string, unknown>([
    ...Object.entries({ spoilers, doubt, notes, pausedUntil, language }),
    ...Object.entries(looks).map(([name, value]) => [`looks.${name}`, value] as const),
    ...Object.entries(progress).map(([line, code]) => [`progress.${line}`, code] as const),
    ...names('sitesOff', sitesOff),
    ...names('quietTopics', quietTopics),
    ...ownWords.map(({ id, ...kept }) => [`ownWords.${id}`, kept] as const),
  ]);
}
/**
 * Where settings hide less than was asked for, by field. Of a field that is spoiled the reader's last word counts.
 */
function lessHidden(settings: Settings, asked: ReadonlyMap<string, unknown>): string[] {
  const levels = ['off', 'major', 'plot', 'everything'];
  const all: readonly (readonly [string, boolean])[] = [
    ['doubt', settings.doubt === 'show' && asked.get('doubt') === 'hide'],
    ['spoilers', levels.indexOf(settings.spoilers) < levels.indexOf(String(asked.get('spoilers')))],
    [
      'pausedUntil',
      settings.pausedUntil !== null && settings.pausedUntil !== (asked.get('pausedUntil') ?? null),
    ],
    ...settings.sitesOff.map((host) => [host, asked.get(`sitesOff.${host}`) !== true] as const),
    ...Object.entries(settings.progress).map(
      ([line, code]) => [line, asked.get(`progress.${line}`) !== code] as const,
    ),
    ...[...asked].map(([field, value]) => {
      const isWanted = field.startsWith('ownWords.') && value !== null;
      const isThere = settings.ownWords.some(({ id }) => field === `ownWords.${id}`);
      return [field, isWanted && !isThere && settings.spoilers !== 'everything'] as const;
    }),
  ];
  return all.filter(([, isLess]) => isLess).map(([field]) => field);
}

const sorted = (values: ReadonlyMap<string, unknown>) => [...values].sort(([a], [b]) => (a < b ? -1 : 1));

/** Two windows over one storage, and what they ought to show. */
class Run {
  readonly model = new Model();
  readonly windows: SettingsSession[] = [];
  /** What an undo in each window must take back. */
  readonly undos: (SettingsPatch | undefined)[] = [];

  async open(at: number) {
    this.windows[at]?.stop();
    this.windows[at] = await openSettings(() => {});
    this.undos[at] = undefined;
  }

  async do(next: Step) {
    if (next.do === 'change') {
      const before = (await readSettings()).settings;
      await this.window(next.window).change(next.patch, 'changed');
      this.undos[next.window] = inversePatch(before, next.patch);
      this.model.take(next.patch);
    } else if (next.do === 'undo') {
      const inverse = this.undos[next.window];
      await this.window(next.window).undo('undone');
      this.undos[next.window] = undefined;
      if (inverse) this.model.take(inverse);
    } else if (next.do === 'refuse') {
      const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
      await expect(changeSettings(next.patch)).rejects.toThrow('full');
      set.mockRestore();
    } else if (next.do === 'both') {
      await Promise.all(next.patches.map((each) => changeSettings(each)));
      for (const each of next.patches) this.model.take(each);
    } else if (next.do === 'together') {
      const before = (await readSettings()).settings;
      await Promise.all(next.patches.map((each, at) => this.window(at).change(each, 'changed')));
      for (const [at, each] of next.patches.entries()) {
        this.undos[at] = inversePatch(before, each);
        this.model.take(each);
      }
    } else if (next.do === 'restart') {
      await this.open(next.window);
    } else if (next.do === 'update') {
      await upgradeStored();
    } else {
      await local.set({ [next.key]: next.value });
      this.model.spoil(next.key, next.value);
    }
  }

  window(at: number): SettingsSession {
    return this.windows[at] as SettingsSession;
  }

  close() {
    for (const window of this.windows) window.stop();
  }
}

/** What the first version may have left behind. */
const beginning = fc.option(
  fc.record({ strength: fc.constantFrom(1, 2, 3), books: fc.constantFrom('V1', 'V5') }),
);

// A thousand histories of up to twelve steps take seconds where a machine is busy.
vi.setConfig({ testTimeout: 120_000 });
beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('lose nothing and never hide less, whatever happens in whatever order', async () => {
    const clock = vi.spyOn(Date, 'now');
    let time = 1;
    const done = new Map<Step['do'], number>();
    let histories = 0;
    clock.mockImplementation(() => ++time);
    await fc.assert(
      fc.asyncProperty(beginning, fc.array(step, { maxLength: 12 }), async (old, steps) => {
        fakeBrowser.reset();
        const run = new Run();
        if (old) {
          await local.set({
            'settings.version': 1,
            'settings.looks.strength': old.strength,
            'settings.progress.books': old.books,
          });
          run.model.take({
            progress: { books: old.books },
            looks: { strength: (['light', 'medium', 'strong'] as const)[old.strength - 1] ?? 'medium' },
          });
        }
        await run.open(0);
        await run.open(1);
        for (const next of steps) {
          await run.do(next);
          // Each reading starts from storage alone, as after a restart; both windows show the same.
          const { settings, problem } = await readSettings();
          expect(sorted(flat(settings))).toEqual(sorted(run.model.shown()));
          expect(lessHidden(settings, run.model.asked)).toEqual([]);
          done.set(next.do, (done.get(next.do) ?? 0) + 1);
          expect(problem?.keys.length ?? 0).toBe(run.model.spoiled.size);
          await vi.waitFor(() => {
            for (const window of run.windows) expect(window.state().settings).toEqual(settings);
          });
        }
        const stored = Object.entries(await local.get(null));
        const aside = stored.filter(([key]) => key.startsWith(asidePrefix)).map(([, value]) => value);
        for (const value of run.model.lost) expect(aside).toContainEqual(value);
        run.close();
        histories += 1;
      }),
      { numRuns: 1000 },
    );
    clock.mockRestore();
    expect(histories).toBe(1000);
    for (const kind of [
      'change',
      'undo',
      'both',
      'together',
      'refuse',
      'restart',
      'update',
      'corrupt',
    ] as const)
      expect(done.get(kind)).toBeGreaterThan(300);
  });

  it('keep every value that could not be read', async () => {
    const now = vi.spyOn(Date, 'now');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 1, maxLength: 5 }), async (values) => {
        fakeBrowser.reset();
        for (const [index, value] of values.entries()) {
          now.mockReturnValue(1000 + index);
          await local.set({ 'settings.spoilers': { value } });
          await changeSettings({ spoilers: 'plot' });
        }
        const stored = await local.get(null);
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

import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMeasure } from '../../cli/pack/pack-measure.ts';
import { publishedPart, signBody, signPack } from '../../cli/pack/sign-pack.ts';
import { publicKeyOf } from '../../cli/pack/signing-key.ts';
import type { CompiledPack } from '../engine/compiled-pack.ts';
import { Refusal } from './refusal.ts';
import { takePack } from './take-pack.ts';

const own = JSON.parse(
  readFileSync(new URL('../../.pack/pack.json', import.meta.url), 'utf8'),
) as CompiledPack;
const published = publishedPart(own);
const { privateKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;
const issued = '2027-01-10T12:00:00Z';
const measure = packMeasure(own, publicKeyOf(privateKey), Date.parse(issued) + 60_000);

const encode = (text: string) => new TextEncoder().encode(text);
const signed = (changes: object) => signPack({ ...published, ...changes }, privateKey, issued);
const body = (changes: object) =>
  signBody(encode(JSON.stringify({ format: 1, issued, pack: published, ...changes })), privateKey);

/** Why a file is not taken; `taken` when it is. */
const outcome = (file: Uint8Array, changes: Partial<typeof measure> = {}) =>
  takePack(file, { ...measure, ...changes }).then(
    () => 'taken',
    (error) => (error instanceof Refusal ? error.message : `not a refusal: ${error}`),
  );

const good = signed({});
const firstLine = new TextDecoder().decode(good.slice(0, good.indexOf(10) + 1));
const [, , key = '', signature = ''] = firstLine.trim().split(' ');
const rest = new TextDecoder().decode(good.slice(good.indexOf(10) + 1));
const withLine = (line: string) => encode(`${line}\n${rest}`);

describe('takePack', () => {
  it("takes the project's own pack, all but its weights", async () => {
    const { pack } = await takePack(good, measure);
    expect(pack).toEqual(JSON.parse(JSON.stringify(published)));
    expect(pack).not.toHaveProperty('weights');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^notPack$/],
    ['a page', encode('<!doctype html><p>leafmark-pack 1'), /^notPack$/],
    ['its first line alone', encode(firstLine), /^signature$/],
    ['a first line without an end', encode(firstLine.trim()), /^notPack$/],
    ['a short key', withLine(`leafmark-pack 1 ${key.slice(1)} ${signature}`), /^notPack$/],
    ['a word more', withLine(`leafmark-pack 1 ${key} ${signature} x`), /^notPack$/],
    ['a later form', withLine('leafmark-pack 2 whatever comes then'), /^newer$/],
    ['the signature of another file', withLine(`leafmark-pack 1 ${key} ${'A'.repeat(85)}A`), /^signature$/],
    ['half of it', good.slice(0, good.length / 2), /^signature$/],
    ['a byte more', new Uint8Array([...good, 10]), /^signature$/],
    ['another key', signPack(published, stranger, issued), /^otherKey: (?:[0-9a-f]{4} ?){8}$/],
    ['no JSON', signBody(encode('{'), privateKey), /^content: JSON$/],
    ['no UTF-8', signBody(Uint8Array.of(34, 255, 34), privateKey), /^content: JSON$/],
    ['a later body', body({ format: 2 }), /^content: format/],
    ['a key more', body({ run: 'alert(1)' }), /^content: \(whole\): unrecognized_keys$/],
    ['a day that is none', body({ issued: 'tomorrow' }), /^content: issued/],
    ['weights', signed({ weights: own.weights }), /^content: pack: unrecognized_keys$/],
    ['another story', signed({ id: 'riverbend' }), /^otherStory: /],
    [
      'a line less',
      signed({ lines: published.lines.slice(1), story: { ...published.story, events: [] } }),
      /^content|^otherStory/,
    ],
    ['hardly anything', signed({ timeline: { ...published.timeline, facts: [] } }), /^shrunk$/],
    ['older facts', signed({ checkedOn: '2001-01-01' }), /^olderFacts: 2001-01-01: /],
  ])('refuses %s', async (_, file, why) => {
    expect(await outcome(file)).toMatch(why);
  });

  it('refuses units that have changed places, and takes new ones', async () => {
    const [line, ...others] = published.lines;
    const units = line?.units ?? [];
    const lines = (changed: typeof units) => signed({ lines: [{ ...line, units: changed }, ...others] });
    const extra = { code: 'V99', label: 'Volume 99', number: 99 };
    expect(await outcome(lines([...units].reverse()))).toMatch(/^otherStory: /);
    expect(await outcome(lines([...units, extra]))).toBe('taken');
  });

  it.each<[string, object]>([
    ['a person', { names: { ...published.names, surfaces: [['a b', 100_000, 'name']] } }],
    ['a work', { works: { ...published.works, phrases: [{ words: 'a', work: 100_000 }] } }],
    ['another word', { story: { ...published.story, concepts: { 3: [[1, 0, 6]] } } }],
    ['a concept in a concept', { story: { ...published.story, concepts: { 4: [[1, 0, 4]] } } }],
    ['an event', { story: { ...published.story, events: published.story.events.slice(1) } }],
    [
      'a unit',
      {
        story: {
          ...published.story,
          events: published.story.events.map((event) => ({ ...event, reveal: { books: 'V77' } })),
        },
      },
    ],
  ])('refuses a pack that names %s that is not there', async (_, changes) => {
    expect(await outcome(signed(changes))).toMatch(/^content: /);
  });

  it('refuses tables of tellings of which a single sign has changed, or takes them as harmless', async () => {
    const { tellings } = published.story;
    const tables = Object.keys(tellings).filter((key) => key !== 'symbols') as Exclude<
      keyof typeof tellings,
      'symbols'
    >[];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tables),
        fc.double({ min: 0, max: 0.999 }),
        fc.nat(0xd7ff),
        async (key, share, code) => {
          const table = tellings[key];
          const at = Math.floor(share * table.length);
          const changed = table.slice(0, at) + String.fromCharCode(code) + table.slice(at + 1);
          const story = { ...published.story, tellings: { ...tellings, [key]: changed } };
          expect(await outcome(signed({ story }))).toMatch(/^(?:taken$|content: story\.tellings\.)/);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    'groupsOf',
    'groups',
    'besideOf',
    'tellingsOf',
    'placesOf',
    'places',
    'choiceOf',
    'ownerOf',
    'lengthOf',
  ] as const)('refuses a pack whose %s have lost their end', async (key) => {
    const { tellings } = published.story;
    const story = { ...published.story, tellings: { ...tellings, [key]: tellings[key].slice(0, -1) } };
    expect(await outcome(signed({ story }))).toMatch(/^content: story\.tellings\./);
  });

  it('goes neither back behind what was taken before nor into the future', async () => {
    const newest = (moment: string | undefined, checkedOn = own.checkedOn) => ({
      newest: { issued: moment, checkedOn },
    });
    expect(await outcome(good, newest('2027-01-10T12:00:01Z'))).toBe('replayed: 2027-01-10: 2027-01-10');
    expect(await outcome(good, newest(issued))).toBe('taken');
    expect(await outcome(good, newest(undefined, '2027-01-01'))).toMatch(/^olderFacts: /);
    expect(await outcome(good, { now: Date.parse(issued) - 25 * 3_600_000 })).toBe('future: 2027-01-10');
    expect(await outcome(signed({ checkedOn: '2027-02-01' }))).toMatch(/^future: /);
  });

  it('takes no file in which a single byte has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const file = Uint8Array.from(good);
        file[at] = (file[at] ?? 0) ^ change;
        expect(await outcome(file)).toMatch(/^(?:notPack|newer|otherKey: .*|signature)$/);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses any bytes with a reason', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const line = fc
      .stringMatching(/^leafmark-pack [0-9]{1,5}( [\w-]{40,45}){0,2}( [\w-]{84,88})?\n?$/)
      .map(encode);
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, line), async (file) => {
        expect(await outcome(file)).toMatch(/^(?:notPack|newer|otherKey: .*|signature)$/);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses or takes any signed JSON, and never fails otherwise', async () => {
    const parts = Object.keys(published);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 4 }), async (part, value) => {
        expect(await outcome(signed({ [part]: value }))).toMatch(
          /^(?:taken|content|otherStory|shrunk|olderFacts|future)/,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('bears JSON that holds itself a hundred thousand times', async () => {
    expect(await outcome(signBody(encode('['.repeat(200_000)), privateKey))).toMatch(/^content/);
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(
      await outcome(signBody(encode(`{"format":1,"issued":"${issued}","pack":${nested}}`), privateKey)),
    ).toMatch(/^content/);
  });
});

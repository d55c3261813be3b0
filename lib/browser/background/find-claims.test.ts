import { afterEach, expect, test, vi } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import type { ClaimQuestion } from '../../messages/claim-question.ts';
import { riverbend } from '../../pack/fixtures/riverbend.ts';
import { type PackText, toText } from '../packs/split-text.ts';
import { findClaims } from './find-claims.ts';

const inUse = vi.hoisted(() => ({ text: undefined as unknown }));
vi.mock('../packs/pack-text.ts', () => ({ readPackText: async () => inUse.text as PackText }));
afterEach(() => {
  vi.restoreAllMocks();
});

const pack = riverbend();
const question: ClaimQuestion = {
  type: 'find-claims',
  blocks: [
    { text: 'Riverbend: what we know', kind: 'heading', depth: 1 },
    { text: 'Season 2 of Riverbend has no release date yet.', kind: 'paragraph' },
    { text: 'It has not been ordered yet. Gwen Birch is played by Ruth Ellery.', kind: 'paragraph' },
  ],
  context: { title: 'Riverbend', published: '2026-03-01' },
  from: 0,
  readOn: '2031-06-01',
};
/** What a message is on its way between two processes. */
const sent = <Message>(message: Message): Message => JSON.parse(JSON.stringify(message));
const claimsOf = (from: number) =>
  analyse(question.blocks, question.context, pack, question.readOn).findings.filter(
    ({ type, block }) => type === 'claim' && block >= from,
  );

test('what is found for a page is what the engine finds', async () => {
  inUse.text = toText(pack.pack);
  expect(claimsOf(0).length).toBeGreaterThan(1);
  for (const from of [0, 1, 2, 3])
    expect(sent(await findClaims(sent({ ...question, from })))).toEqual(sent(claimsOf(from)));
});

test('a pack is made ready once, and again when another one is in use', async () => {
  inUse.text = toText(pack.pack);
  await findClaims(question);
  const parse = vi.spyOn(JSON, 'parse');
  const before = await findClaims(question);
  expect(parse).not.toHaveBeenCalled();
  inUse.text = toText(riverbend([]).pack);
  expect(await findClaims(question)).not.toEqual(before);
  expect(parse).toHaveBeenCalled();
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ClaimFinding } from '../../engine/types.ts';
import type { ClaimQuestion } from '../../messages/claim-question.ts';
import { answerClaims } from './answer-claims.ts';

const engine = vi.hoisted(() => ({ find: async (_: unknown): Promise<unknown> => [] }));
vi.mock('./find-claims.ts', () => ({ findClaims: (question: unknown) => engine.find(question) }));

const question: ClaimQuestion = {
  type: 'find-claims',
  blocks: [{ text: 'It was never made.', kind: 'paragraph' }],
  context: { title: 'News' },
  from: 0,
  readOn: '2031-06-01',
};
const claim = { type: 'claim', block: 0, start: 3, end: 17 } as ClaimFinding;
const page = { id: 'own', tab: { id: 7 }, frameId: 0 };

/** Sends a message as a sender; `undefined` is the answer of nobody. */
const send = async (message: unknown, sender: object = page): Promise<unknown> => {
  const answers = listeners.map((listen) => listen(message, sender));
  return answers[0];
};
let listeners: ((message: unknown, sender: unknown) => unknown)[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'own';
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  answerClaims();
});

test('a page is told what was found', async () => {
  const find = vi.spyOn(engine, 'find').mockResolvedValue([claim]);
  expect(await send(question)).toEqual({ claims: [claim] });
  expect(find).toHaveBeenCalledExactlyOnceWith(question);
});

test('what cannot be found is answered, so that nobody asks again', async () => {
  vi.spyOn(engine, 'find').mockRejectedValue(new Error('the pack is broken'));
  expect(await send(question)).toEqual({});
});

test.each<[string, unknown, object]>([
  ['another extension', question, { ...page, id: 'other' }],
  ['a page of the extension itself', question, { id: 'own' }],
  ['a message of another kind', { type: 'page-summary' }, page],
  ['a question of the wrong shape', { ...question, readOn: 'today' }, page],
])('%s gets no answer', async (_, message, sender) => {
  const find = vi.spyOn(engine, 'find');
  expect(await send(message, sender)).toBeUndefined();
  expect(find).not.toHaveBeenCalled();
});

import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('answers', () => {
  test.each<[string, string | undefined]>([
    ['Not yet.', '2026-03-01'],
    ['Nobody is saying.', '2026-03-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));

  test.each([
    ['Has season two a date?', 'Not yet, nobody has said.', 'outdated release-date'],
    ['When do we get the second season?', "Nobody's saying.", 'outdated release-date'],
    ['When is season two on?', "Netflix isn't saying.", 'outdated release-date'],
    ['Season two when?', 'No answer.', 'outdated release-date'],
    ['Season two when?', "So far, the streamer hasn't yet said.", 'outdated release-date'],
    ['Have they started shooting the film?', 'Not yet.', 'outdated filming'],
  ])('%s %s', (question, answer, expected) =>
    expect(
      warnings(
        [{ text: question, kind: 'heading' }, answer],
        expected.endsWith('filming') ? '2030-02-01' : '2026-03-01',
      ),
    ).toContain(expected),
  );

  test.each([
    ['Does Finn kiss Ada?', 'Not yet.'],
    ['Is season two any more fun?', 'No, they talk.'],
    ['How long will it be?', 'Nobody knows.'],
    ['When do we eat?', 'At noon.'],
    ['When do we get the second season?', 'Nevertheless we asked what is known.'],
  ])('%s %s: nothing', (question, answer) =>
    expect(warnings([{ text: question, kind: 'heading' }, answer], '2026-03-01')).toEqual([]),
  );
});

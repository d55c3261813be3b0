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
    ['When is season two on?', "Kestrel isn't saying.", 'outdated release-date'],
    ['Season two when?', 'No answer.', 'outdated release-date'],
    ['Season two when?', "So far, the streamer hasn't yet said.", 'outdated release-date'],
    ['When is season two on?', "That hasn't been announced.", 'outdated release-date'],
    ['When is season two on?', "It's too early to say.", 'outdated release-date'],
    ['When is season two on?', "I'm not allowed to tell you!", 'outdated release-date'],
    ['When is season two on?', 'My lips are sealed.', 'outdated release-date'],
    ['When is season two on?', 'That would be telling.', 'outdated release-date'],
    ['Have they started shooting the film?', 'Not yet.', 'outdated filming'],
    ['Have they started shooting the film?', 'At this point, nobody can say.', 'outdated filming'],
    ['When is season two on?', "It's too early to say.", 'outdated release-date'],
    ['When is season two on?', 'Hard to say.', 'outdated release-date'],
    ['When will season two come out?', "That we don't know.", 'outdated release-date'],
    ['"When is season two on?" asks a reader.', 'Nobody knows.', 'outdated release-date'],
    ['When is season two on?', 'As I type this nobody knows.', 'outdated release-date'],
    ['When is season two on?', 'That remains to be seen.', 'outdated release-date'],
    ['When is season two on?', "Right now that's anyone's guess.", 'outdated release-date'],
  ])('%s %s', (question, answer, expected) =>
    expect(
      warnings(
        [{ text: question, kind: 'heading' }, answer],
        expected.endsWith('filming') ? '2030-02-01' : '2026-03-01',
      ),
    ).toContain(expected),
  );

  test.each([
    ['Will there be a fourth?', 'Nobody knows.'],
    ['Will there be a season 4?', 'Watch this space.'],
    ['Season 4?', 'The jury is still out.'],
    ['Will there be another season?', 'I wish I knew.'],
    ['Will there be a season 4?', "There's been no decision."],
    ['TC: Will you be back for a fourth?', 'AH: Nobody has rung.'],
    ['Will there be another?', "The author hopes so; Kestrel isn't telling."],
    ['Is there a season 4?', 'The streaming giant has not stated anything.'],
    ['Will you do more of the series?', "We'd love to, but nobody has called."],
  ])('%s %s: renewal', (question, answer) =>
    expect(warnings([{ text: question, kind: 'heading' }, answer], '2029-06-01')).toContain(
      'outdated renewal',
    ),
  );

  test.each([
    [
      'Will there be a third season?',
      'There will, it was ordered last year.',
      '2026-03-01',
      'outdated renewal',
    ],
    ['Will there be a season 3?', "Yes, it'll be made in two years.", '2026-03-01', 'outdated renewal'],
    ['Has Riverbend been renewed for season 4?', 'Yes!', '2030-03-01', 'wrong renewal'],
    ['Will there be a season 4?', 'Absolutely.', '2030-03-01', 'wrong renewal'],
    ['Will there be a season 4?', 'Kestrel is keeping schtum.', '2029-06-01', 'outdated renewal'],
  ])('%s %s (%s): %s', (question, answer, published, expected) =>
    expect(warnings([{ text: question, kind: 'heading' }, answer], published)).toEqual([expected]),
  );

  test.each([
    ['Will there be a third season?', 'Yes!', '2026-03-01'],
    ['Will there be a second season?', 'Yes!', '2027-03-01'],
    ['Have you seen season 4?', 'Yes!', '2030-03-01'],
    ['Who will be in season 4?', 'It will be a surprise.', '2030-03-01'],
    ['Will Finn be back?', 'Yes!', '2030-03-01'],
    ['Will there be cake?', 'There will.', '2030-03-01'],
  ])('%s %s (%s): nothing', (question, answer, published) =>
    expect(warnings([{ text: question, kind: 'heading' }, answer], published)).toEqual([]),
  );

  test('in a long paragraph as well', () =>
    expect(
      warnings(
        `Has Riverbend been renewed for season 4? Not yet. ${'The town has a weir, a mill and a long wet street. '.repeat(8)}`,
        '2029-06-01',
      ),
    ).toEqual(['outdated renewal']));

  test.each([
    ['Does Finn kiss Ada?', 'Not yet.'],
    ['Does he call her in the second season?', 'Nobody has rung.'],
    ['Will they be back?', 'Ada has not said.'],
    ['Is there any tea?', 'Nobody has called.'],
    ['Is there more cake?', 'We have not told anybody.'],
    ['Was the shoot fun?', 'FM: The crew rang a bell at noon.'],
    ['Is season two any more fun?', 'No, they talk.'],
    ['How long will it be?', 'Nobody knows.'],
    ['When do we eat?', 'At noon.'],
    ['Will Finn forgive her?', "It's too early to say."],
    ['When will he tell her?', 'Watch this space.'],
    ['When does he find out?', 'Hard to say.'],
    ['Does Ada go to Paris?', 'That remains to be seen.'],
    ['Who wins the race?', "That's anyone's guess."],
    ['Does Gwen know?', 'As I type this nobody knows.'],
    ['Will there be cake?', 'The jury is still out.'],
    ['Has season two a fourth friend?', 'I wish I knew.'],
    ['When is season two on?', 'Watch the first again.'],
    ['Is there a teaser of the sea?', 'It is hard to watch.'],
    ['How long will it be?', "That hasn't been announced."],
    ['When will Finn tell her?', "That we don't know."],
    ['"When is season two on?" is what he shouted at the long dark hill.', 'Nobody knows the hill.'],
    ['When do we get the second season?', 'Nevertheless we asked what is known.'],
    ['Will Finn forgive her?', "I'm not allowed to tell you!"],
    ['When is season two on?', 'He seals his lips with tape.'],
    ['What does Ada whisper?', 'That would be telling.'],
    ['Will Finn be back?', "No. Tom Akers has said that he won't be in it."],
    ['Will Tom Akers return?', 'Nobody has said.'],
  ])('%s %s: nothing', (question, answer) =>
    expect(warnings([{ text: question, kind: 'heading' }, answer], '2026-03-01')).toEqual([]),
  );
});

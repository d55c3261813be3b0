import { expect, test } from 'vitest';
import { parseTelling } from './parse-telling.ts';

const word = (text: string) => ({ kind: 'words', words: [text] });

test('words, choices, concepts and people stand at places in order', () =>
  expect(parseTelling('tell|show @rosa #secret letter')).toEqual([
    [
      [word('tell'), word('show')],
      [{ kind: 'person', id: 'rosa' }],
      [{ kind: 'concept', id: 'secret' }],
      [word('letter')],
    ],
  ]));

test('a plus parts what may stand anywhere', () =>
  expect(parseTelling('leave home + night')).toEqual([[[word('leave')], [word('home')]], [[word('night')]]]));

test('a hyphen opens into places, and within a choice into words', () => {
  expect(parseTelling('coming-out')).toEqual([[[word('coming')], [word('out')]]]);
  expect(parseTelling('come-out|tell')).toEqual([
    [[{ kind: 'words', words: ['come', 'out'] }, word('tell')]],
  ]);
});

test.each(['kiss|', '+', 'leave + '])('"%s" has an empty place', (telling) =>
  expect(() => parseTelling(telling)).toThrow(telling),
);

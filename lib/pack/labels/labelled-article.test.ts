import { expect, test } from 'vitest';
import { type LabelledArticle, readLabelledArticles } from './labelled-article.ts';

const article: LabelledArticle = {
  id: 'mill',
  title: null,
  published: '2024-02-29',
  text: 'The mill burns down. A dog barks.',
  about: true,
  spoilers: [{ quote: 'The mill burns down.', volume: 2, episode: null, level: 'plot' }],
  claims: [{ quote: 'A dog barks.', topic: 'casting', verdict: 'outdated' }],
};
const line = JSON.stringify(article);

test('reads what is right, and passes over blank lines and what is for people', () =>
  expect(readLabelledArticles(`\n${line.replace('{', '{"url":"x",')}\n\n`)).toEqual([article]));

test('an article without labels has none', () =>
  expect(readLabelledArticles('{"id":"a","text":"x","about":false}')).toEqual([
    { id: 'a', text: 'x', about: false, spoilers: [], claims: [] },
  ]));

test.each([
  ['no JSON', '{"id":', /^line 1: not JSON/],
  ['an id twice', `${line}\n\n${line}`, "line 3: id: mill is line 1's already"],
  ['an unknown level', line.replace('"plot"', '"twist"'), /^line 1: spoilers\.0\.level: /],
  ['an unknown verdict', line.replace('"outdated"', '"old"'), /^line 1: claims\.0\.verdict: /],
  ['no text', '{"id":"a","about":true}', /^line 1: text: /],
  ['a day that there is not', line.replace('2024-02-29', '2023-02-29'), /^line 1: published: /],
  ['a list', '[]', 'line 1: Invalid input'],
])('%s is an error with line and key', (_, lines, message) =>
  expect(() => readLabelledArticles(lines)).toThrow(message),
);

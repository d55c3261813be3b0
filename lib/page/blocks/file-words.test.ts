import { expect, test } from 'vitest';
import { fileWords } from './file-words.ts';

test.each([
  ['https://img.example/2023/the-secret-is-told.jpg?w=600', 'the secret is told'],
  ['/a/Nobody_was_there%20then.webp#top', 'Nobody was there then'],
])('reads what %s was named for', (address, words) => {
  expect(fileWords(address)).toBe(words);
});

test.each([
  '/a/IMG_2041.jpg',
  'data:image/png;base64,the-secret-is-told',
  '/x/abc123def456.jpg',
  '',
  '/a/%E0-b-c-d.png?',
])('has no words for %s', (address) => {
  expect(fileWords(address) ?? '').not.toMatch(/secret|IMG/);
});

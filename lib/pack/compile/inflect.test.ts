import { expect, test } from 'vitest';
import { formsOf } from './inflect.ts';

test.each([
  ['tell', ['told', 'telling', 'tells']],
  ['told', ['tell', 'tells', 'telling']],
  ['kiss', ['kissed', 'kisses', 'kissing']],
  ['boyfriend', ['boyfriends']],
  ['boyfriends', ['boyfriend']],
  ['realise', ['realised', 'realize', 'realizing']],
  ['travel', ['travelled', 'traveled']],
  ['out', ['outed', 'outing']],
  ['be', ['was', 'is', "'s"]],
  ['mum', ['mom', 'mother']],
])('%s also stands for %j', (word, forms) => expect(formsOf(word)).toEqual(expect.arrayContaining(forms)));

test.each([
  ['tell', 'tall'],
  ['university', 'universitied'],
])('%s does not stand for %s', (word, form) => expect(formsOf(word)).not.toContain(form));

test('forms are sorted and hold the word itself once', () => {
  const forms = formsOf('hug');
  expect([...forms].sort()).toEqual(forms);
  expect(forms.filter((form) => form === 'hug')).toHaveLength(1);
});

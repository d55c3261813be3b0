import { describe, expect, test } from 'vitest';
import { formsOf } from './inflect.ts';

describe('formsOf', () => {
  test.each([
    ['kiss', ['kisses', 'kissed', 'kissing']],
    ['play', ['plays', 'played', 'playing']],
    ['accept', ['accepts', 'accepted']],
    ['refuses', ['refuse', 'refused']],
    ['told', ['tell', 'tells', 'telling']],
    ['boyfriends', ['boyfriend']],
    ['cry', ['cries', 'cried', 'crying']],
    ['realise', ['realize', 'realized']],
    ['mum', ['mom', 'mother']],
  ])('%s is also %j', (word, forms) => expect(formsOf(word)).toEqual(expect.arrayContaining(forms)));

  test.each([
    ['kiss', 'king'],
    ['out', 'in'],
    ['play', 'pray'],
    ['be', 'bee'],
  ])('%s is not %s', (word, form) => expect(formsOf(word)).not.toContain(form));
});

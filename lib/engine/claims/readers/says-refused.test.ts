import { expect, test } from 'vitest';
import type { SentenceView } from '../view/page-view.ts';
import { saysRefused } from './says-refused.ts';

const says = (plain: string) => saysRefused({ plain } as SentenceView);

test.each([
  ' it would be ending with a film rather than a fourth season . ',
  " the show is n't getting another season , but here is why . ",
  ' a film comes in place of a new series . ',
])('%s: decided against', (plain) => expect(says(plain)).toBe(true));

test.each([
  ' the show is getting another season . ',
  ' nobody knows whether there is a fourth season . ',
  ' it is a film for a fourth time , not a dream . ',
])('%s: not', (plain) => expect(says(plain)).toBe(false));

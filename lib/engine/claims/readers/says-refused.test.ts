import { expect, test } from 'vitest';
import type { SentenceView } from '../view/page-view.ts';
import { saysRefused } from './says-refused.ts';

const says = (plain: string) => saysRefused({ plain } as SentenceView);

test.each([
  ' it would be ending with a film rather than a fourth season . ',
  " the show is n't getting another season , but here is why . ",
  ' a film comes in place of a new series . ',
  ' there will be no fourth series , the makers said . ',
  " there wo n't be a fourth season . ",
])('%s: decided against', (plain) => expect(says(plain)).toBe(true));

test.each([
  ' the show is getting another season . ',
  ' nobody knows whether there is a fourth season . ',
  ' it is a film for a fourth time , not a dream . ',
  " there 's no fourth season yet . ",
  ' there will be a fourth season . ',
  ' there will be no fourth helping of cake . ',
])('%s: not', (plain) => expect(says(plain)).toBe(false));

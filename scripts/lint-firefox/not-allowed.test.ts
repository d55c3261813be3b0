import { expect, test } from 'vitest';
import { notAllowed } from './not-allowed.ts';

const preact = `${'x'.repeat(900)}d=="dangerouslySetInnerHTML"?f=g:h;f&&(e.innerHTML=f.__html)${'y'.repeat(900)}`;
const own = `${'x'.repeat(900)}e.innerHTML=article.text${'y'.repeat(900)}`;
const read = (file: string) => (file === 'preact.js' ? `// first\n${preact}` : own);
const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };

test('the warning that Preact draws is allowed, and no other', () => {
  const preacts = { ...warning, file: 'preact.js', line: 2, column: 940 };
  const ours = { ...warning, file: 'own.js', line: 1, column: 902 };
  const evaluates = { ...preacts, code: 'DANGEROUS_EVAL' };
  const placeless = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'somewhere' };
  expect(notAllowed({ errors: [], warnings: [preacts] }, read)).toEqual([]);
  expect(notAllowed({ errors: [], warnings: [preacts, ours, evaluates, placeless] }, read)).toEqual([
    ours,
    evaluates,
    placeless,
  ]);
});

test('no error is allowed', () => {
  const error = { ...warning, file: 'preact.js', line: 2, column: 940 };
  expect(notAllowed({ errors: [error], warnings: [] }, read)).toEqual([error]);
});

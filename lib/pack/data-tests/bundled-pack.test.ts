import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../check/check-pack.ts';
import { describeProblem } from '../files/pack-error.ts';
import { editorSchemaText } from '../schema/editor-schema.ts';
import { type PackKind, packKinds } from '../schema/pack-kinds.ts';

test('the pack of the extension has no fault', () => {
  const { counts, problems } = checkPack('data/heartstopper');
  expect(problems.map(describeProblem)).toEqual([]);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
});

test('every pack of the tests has no fault', () => {
  for (const name of readdirSync('data/test-packs'))
    expect(checkPack(join('data/test-packs', name), '../../schema').problems.map(describeProblem)).toEqual(
      [],
    );
});

describe('the schemas for editors are those of the program; `npm run pack:schema` writes them', () => {
  test.each(Object.keys(packKinds) as PackKind[])('%s', (kind) => {
    const file = `data/schema/${packKinds[kind].schemaName}.schema.json`;
    expect(readFileSync(file, 'utf8')).toBe(editorSchemaText(kind));
  });
});

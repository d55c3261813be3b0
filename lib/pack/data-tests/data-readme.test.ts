import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type EditorSchema, editorSchema } from '../schema/editor-schema.ts';
import { type PackKind, packKinds } from '../schema/pack-kinds.ts';

const readme = readFileSync('data/README.md', 'utf8');
const examples = [...readme.matchAll(/```jsonc\n(.*?)```/gs)].map(([, block]) =>
  JSON.parse((block ?? '').replace(/\/\/(?!www|example).*$/gm, '')),
);
const exampleOf = (kind: PackKind) =>
  examples.find(({ $schema }) => $schema === `../../schema/${packKinds[kind].schemaName}.schema.json`);

/** Every key that a schema has, however deep. */
function keysOf(schema: EditorSchema): string[] {
  const parts = [
    schema.items,
    ...Object.values(schema.properties ?? {}),
    ...(schema.oneOf ?? schema.anyOf ?? []),
  ];
  const inside = parts.flatMap((part) => (typeof part === 'object' ? keysOf(part as EditorSchema) : []));
  return [...new Set([...Object.keys(schema.properties ?? {}), ...inside])];
}

test.each<PackKind>(['works', 'people', 'events', 'concepts', 'facts'])(
  'the example of %s is right',
  (kind) => {
    expect(packKinds[kind].schema.safeParse(exampleOf(kind)).error?.issues).toBeUndefined();
  },
);

test.each(Object.keys(packKinds) as PackKind[])('every key of %s is explained', (kind) => {
  const unexplained = keysOf(editorSchema(kind)).filter(
    (key) => !readme.includes(`"${key}"`) && !readme.includes(`\`${key}\``),
  );
  expect(unexplained).toEqual([]);
});

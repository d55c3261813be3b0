import { z } from 'zod';
import { type PackKind, packKinds } from './pack-kinds.ts';

/** A JSON Schema, as editors and `check-pack` read it. */
export type EditorSchema = z.core.JSONSchema.JSONSchema;

const made = new Map<PackKind, EditorSchema>();

/**
 * The JSON Schema of a kind of file, made from the zod schema. It describes a file as a person writes it: a
 * key that has a default may be missing.
 */
export function editorSchema(kind: PackKind): EditorSchema {
  const schema = made.get(kind) ?? z.toJSONSchema(packKinds[kind].schema, { io: 'input' });
  made.set(kind, schema);
  return schema;
}

/** The same as it lies in `data/schema`, with parts that recur written once. */
export function editorSchemaText(kind: PackKind): string {
  const schema = z.toJSONSchema(packKinds[kind].schema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

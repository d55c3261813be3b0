import { type EditorSchema, editorSchema } from './editor-schema.ts';
import type { PackKind } from './pack-kinds.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/**
 * The only form in which a file may lie in a pack: keys in the order of the schema, two spaces, one line end
 * at the end. Unknown keys stay, at the end, for the schema to complain of.
 *
 * @param schemaPath The path from the file to its editor schema; it becomes `$schema`.
 */
export function canonicalForm(kind: PackKind, raw: unknown, schemaPath: string): string {
  const ordered = inOrder(raw as Json, editorSchema(kind));
  const whole = isObject(ordered) ? { $schema: schemaPath, ...withoutSchema(ordered) } : ordered;
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function inOrder(value: Json, shape: EditorSchema | undefined): Json {
  if (shape === undefined) return value;
  const branches = (shape.oneOf ?? shape.anyOf) as readonly EditorSchema[] | undefined;
  if (branches !== undefined)
    return inOrder(
      value,
      branches.find((branch) => fits(value, branch)),
    );
  if (Array.isArray(value)) return value.map((item: Json) => inOrder(item, shape.items as EditorSchema));
  if (!isObject(value) || shape.properties === undefined) return value;
  const known = Object.entries(shape.properties).flatMap(([key, of]): [string, Json][] => {
    const held = value[key];
    return held === undefined ? [] : [[key, inOrder(held, of as EditorSchema)]];
  });
  const unknown = Object.entries(value).filter(([key]) => shape.properties?.[key] === undefined);
  return Object.fromEntries([...known, ...unknown]);
}

function withoutSchema({ $schema: _, ...rest }: { readonly [key: string]: Json }) {
  return rest;
}

/** Whether an object has the constants by which the branches of a choice differ. */
function fits(value: Json, { properties }: EditorSchema): boolean {
  return (
    isObject(value) &&
    Object.entries(properties ?? {}).every(
      ([key, of]) => typeof of === 'boolean' || of.const === undefined || of.const === value[key],
    )
  );
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

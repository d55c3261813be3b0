import { type EditorSchema, editorSchema } from '../schema/editor-schema.ts';
import { type Ask, isMissing, isNoDay, isNoneOf, listOf } from './ask.ts';

/** The parts of the schema of a fact that are looked into. */
interface FactProperties {
  readonly attribute?: EditorSchema;
  readonly periods?: { readonly items?: { readonly properties?: { readonly value?: EditorSchema } } };
}

const branches = () =>
  ((editorSchema('facts').oneOf ?? []) as readonly EditorSchema[]).map(
    ({ properties }) => properties as FactProperties,
  );

/** The attributes that a fact may have, as the schema lists them. */
export function attributes(): string[] {
  return branches().map((branch) => String(branch.attribute?.const));
}

/** Asks for each field of an attribute's value, as the schema describes it. */
export async function askValue(ask: Ask, attribute: string): Promise<Record<string, unknown>> {
  const branch = branches().find((properties) => properties.attribute?.const === attribute);
  const value = branch?.periods?.items?.properties?.value;
  const held: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(
    (value?.properties ?? {}) as Readonly<Record<string, EditorSchema>>,
  )) {
    const isNeeded = value?.required?.includes(key) ?? false;
    const choices = field.enum?.map(String);
    const hint = [choices?.join(', '), field.description, isNeeded ? undefined : 'may be left out']
      .filter((part) => part !== undefined)
      .join('; ');
    const answer = await ask(`Value, ${key}${hint && ` (${hint})`}:`, (given) => {
      if (given === '') return isNeeded ? isMissing(given) : undefined;
      if (isNumber(field) && !Number.isFinite(Number(given))) return 'Must be a number.';
      if (key === 'date') return isNoDay(given);
      return choices && isNoneOf(choices)(given);
    });
    if (answer === '') continue;
    held[key] = field.type === 'array' ? listOf(answer) : isNumber(field) ? Number(answer) : answer;
  }
  return held;
}

const isNumber = ({ type }: EditorSchema) => type === 'number' || type === 'integer';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that may be put into a page as it is. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

type Value = string | number | Markup | readonly Markup[];

const written = (value: Value): string => {
  if (value instanceof Markup) return String(value);
  if (typeof value === 'object') return value.join('\n');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? '');
};

/** Markup with values in it: every text is a text there, whatever stands in it. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.reduce((page, part, at) => page + written(values[at - 1] ?? '') + part));

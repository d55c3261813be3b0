import type { Refusal } from '../../lib/refresh/refusal.ts';
import english from '../../locales/en.json' with { type: 'json' };

/** The sentence that a reader would see. */
export function refusalInWords({ why, values }: Refusal): string {
  return english.refresh.refused[why].replace(
    /\$(\d)/g,
    (_, place: string) => values[Number(place) - 1] ?? '',
  );
}

import { putValues } from '../../lib/engine/put-values.ts';
import type { Refusal } from '../../lib/refresh/refusal.ts';
import english from '../../locales/en.json' with { type: 'json' };

/** The sentence that a reader would see. */
export function refusalInWords({ why, values }: Refusal): string {
  return putValues(english.refresh.refused[why], values);
}

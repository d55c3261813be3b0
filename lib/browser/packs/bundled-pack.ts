import pack from '../../../.pack/lines.json';
import type { Line } from '../../engine/types.ts';

/** The small part of the pack that the release brought, which pages of the extension need at once. */
export const bundledPack: {
  readonly id: string;
  readonly title: string;
  /** The last day on which its facts were checked. */
  readonly checkedOn: string;
  readonly lines: readonly Line[];
  readonly events: number;
  readonly facts: number;
} = pack as { id: string; title: string; checkedOn: string; lines: Line[]; events: number; facts: number };

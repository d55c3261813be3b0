import pack from '../../.pack/heartstopper-lines.json';
import type { Line } from '../engine/types.ts';

/** The small part of the pack that the extension's pages need at once: its lines, its title, the day it was checked. */
export const packLines: {
  readonly title: string;
  readonly checkedOn: string;
  readonly lines: readonly Line[];
} = pack as { title: string; checkedOn: string; lines: Line[] };

import type { Line, Reader } from '../../lib/engine/types.ts';
import { readerProgress } from '../scan/reader-progress.ts';

/** One of those for whom the decisions are measured. */
export interface NamedReader {
  readonly name: string;
  readonly progress: Reader['progress'];
}

/** Four places on the way: nothing yet, and after each of three seasons with the volumes that go with it. */
export const readersOn = (lines: readonly Line[]): NamedReader[] => [
  { name: 'nothing read', progress: {} },
  { name: 'volume 2, season 1', progress: readerProgress('2', 'S1', lines) },
  { name: 'volume 3, season 2', progress: readerProgress('3', 'S2', lines) },
  { name: 'volume 5, season 3', progress: readerProgress('5', 'S3', lines) },
];

/** The settings that are measured, by the level from which on they hide. */
export const settings = [
  { name: 'big turns', spoilers: 'major', levels: ['major'] },
  { name: 'the plot', spoilers: 'plot', levels: ['plot', 'major'] },
  { name: 'everything', spoilers: 'everything', levels: ['premise', 'plot', 'major'] },
] as const;

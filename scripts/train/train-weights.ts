import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { train } from '../../lib/pack/training/train.ts';
import { root } from '../install/run.mjs';
import { readTraining } from './read-training.ts';

const weights = join(root, 'data/training/weights.json');

/** Learns the weights from the articles of `data/training` and the pack. @returns The text of `weights.json`. */
export function trainedWeights(): string {
  const { lessons, pack, drills, pages, isTypical, isContextual } = readTraining();
  return `${JSON.stringify(train(lessons, pack.pack.lines, { drills, pages, isTypical, isContextual }), null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(weights, trainedWeights());

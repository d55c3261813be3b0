import type { Reason } from '../types.ts';
import type { CompiledLayer } from './compiled-weights.ts';

/** What holds of a thing, by name; most features either hold (1) or are absent. */
export type Features = ReadonlyMap<string, number>;

/** Takes the name and value of one thing that holds. */
export type SayFeature = (name: string, value: number) => void;

/** Something that says what holds of it, each thing once, whenever it is asked. */
export type Describe = (say: SayFeature) => void;

/** What something says of itself, kept. */
export function featuresOf(describe: Describe): Map<string, number> {
  const features = new Map<string, number>();
  describe((name, value) => features.set(name, value));
  return features;
}

/** A layer ready to weigh. */
export interface Layer {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Makes a stored layer ready: hundredths become numbers, the names of its features a look-up table. */
export function prepareLayer({ bias, names, values }: CompiledLayer): Layer {
  const weights = new Map<string, number>();
  if (names !== '')
    for (const [place, name] of names.split('\n').entries()) weights.set(name, (values[place] ?? 0) / 100);
  return { bias: bias / 100, weights };
}

/** The sum of the weights of what holds: above 0 speaks for, below against (log odds). */
export function weigh(features: Features, { bias, weights }: Layer): number {
  let sum = bias;
  features.forEach((value, name) => {
    sum += (weights.get(name) ?? 0) * value;
  });
  return sum;
}

/** A probability as log odds. */
export const oddsOf = (chance: number): number => Math.log(chance / (1 - chance));

/** Log odds as a probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What something says of itself, with what each thing weighs. */
export function weighedOf(describe: Describe, { weights }: Layer): Reason[] {
  const weighed: Reason[] = [];
  describe((what, value) => weighed.push({ what, weight: (weights.get(what) ?? 0) * value }));
  return weighed;
}

/** What weighed most, either way, heaviest first, in hundredths; nothing that weighed less than one. */
export function heaviest(weighed: readonly Reason[], count: number): Reason[] {
  const kept: Reason[] = [];
  for (const { what, weight } of weighed) {
    const own = { what, weight: Math.round(weight * 100) / 100 };
    if (own.weight === 0) continue;
    let place = kept.length;
    while (place > 0 && isHeavier(own, kept[place - 1] as Reason)) place -= 1;
    if (place < count) kept.splice(place, 0, own);
    if (kept.length > count) kept.pop();
  }
  return kept;
}

/** Of equal weights the first by name comes first. */
const isHeavier = (one: Reason, other: Reason): boolean => {
  const more = Math.abs(one.weight) - Math.abs(other.weight);
  return more === 0 ? one.what < other.what : more > 0;
};

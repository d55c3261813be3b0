import { seededRandom } from '../e2e/harness/seeded-random.ts';

/** Numbers that follow from a seed: the same case for the same seed, on every machine. */
export class Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly [Item, ...Item[]] | readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }
}

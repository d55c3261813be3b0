/** The value at a share of the sorted values: 0.5 the median, 1 the greatest. @throws {RangeError} without values. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('No values');
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

/** The value in the middle of the sorted values. @throws {RangeError} without values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

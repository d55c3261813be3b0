/** Words with their values put in: `$1` stands for the first, `$2` for the second; one that is not given is left out. */
export const putValues = (words: string, values: readonly (string | number)[]): string =>
  words.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));

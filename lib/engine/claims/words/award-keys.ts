const common = new Set([
  'the',
  'and',
  'for',
  'of',
  'award',
  'awards',
  'family',
  'children',
  'best',
  'special',
  'media',
  'prize',
  'lead',
  'leading',
  'performance',
  'craft',
  'television',
]);

const read = new Map<string, readonly string[]>();

/** The words of a prize's name that are its own: "emmy", "glaad". Read once for each prize. */
export function awardKeys(award: string): readonly string[] {
  let keys = read.get(award);
  if (!keys) {
    keys = keysOf(award);
    read.set(award, keys);
  }
  return keys;
}

const keysOf = (award: string): string[] =>
  award
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 2 && !common.has(word) && !common.has(word.replace(/s$/, '')));

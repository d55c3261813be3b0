/** Longer stretches are read in parts, so that no single one holds up the page. */
const longestBlock = 4_000;

/** The end of the part that begins at `start`: a blank line in plain text, or a blank near the longest length. */
export function endOfPart(said: string, start: number, isPlain: boolean): number {
  const limit = start + longestBlock;
  const line = isPlain ? /\n[^\S\n]*\n/g : undefined;
  if (line) {
    line.lastIndex = start;
    const found = line.exec(said);
    if (found && found.index + 1 <= limit) return Math.min(said.length, found.index + found[0].length);
  }
  if (said.length <= limit) return said.length;
  const stop = said.lastIndexOf('. ', limit);
  if (stop > start) return stop + 2;
  const blank = said.lastIndexOf(' ', limit);
  return blank > start ? blank + 1 : limit;
}

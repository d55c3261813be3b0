/** Fewer words than this are a name for a machine, not a description. */
const enough = 3;

/**
 * The words in the name of an image's file, where it was named for what it shows:
 * `/2023/wedding-at-the_lake.jpg?w=600` gives "wedding at the lake". `undefined` for names that say nothing.
 */
export function fileWords(address: string): string | undefined {
  if (address.startsWith('data:') || address.startsWith('blob:')) return undefined;
  const name = /([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '';
  let said = name.replace(/\.[a-z]{3,4}$/i, '');
  try {
    said = decodeURIComponent(said);
  } catch {
    // Not every address is well formed.
  }
  const words = said.split(/[^\p{L}']+/u).filter((word) => /^\p{L}{2,20}$/u.test(word));
  return words.length < enough ? undefined : words.join(' ');
}

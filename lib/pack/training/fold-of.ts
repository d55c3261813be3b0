/**
 * Deals an article into one of a number of parts by its id alone, so that it stays there whatever else is
 * added. Source: the hash is FNV-1a (Fowler, Noll, Vo).
 */
export function foldOf(id: string, count: number): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0) % count;
}

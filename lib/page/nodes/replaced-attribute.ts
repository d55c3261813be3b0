/** What an attribute of the page says and what stands there for now. */
interface Replaced {
  readonly said: string | null;
  readonly shown: string;
}

/** More than a page has at once, with those of the page before in an application that keeps it to go back to. */
const mostKnown = 1_000;

const held = new WeakMap<Element, Map<string, Replaced>>();
/** What was replaced where, also when that is over: a page may have copied it or taken it down, and bring it again. */
const known = new Map<string, Replaced>();
/** All that has ever stood for something. */
const stands = new Set<string>();
/** By what elements are found that may be such copies. */
const bearing = new Set<string>();

/** What the page says in an attribute, also where something else stands there for now. */
export function saidInAttribute(element: Element, name: string): string | null {
  const now = element.getAttribute(name);
  if (now === null || !stands.has(now)) return now;
  const own = held.get(element);
  // It may have got another file, by which its copies are known.
  for (const [each, replaced] of own ?? []) remember(keyOf(element, each), replaced);
  const replaced = own?.get(name) ?? known.get(keyOf(element, name));
  return replaced?.shown === now ? replaced.said : now;
}

/** Puts a text into an attribute. Undo puts back what stood there, unless the page has changed it meanwhile. */
export function replaceAttribute(element: Element, name: string, shown: string): () => void {
  const said = saidInAttribute(element, name);
  const forget = noteReplaced(element, name, { said, shown });
  element.setAttribute(name, shown);
  return () => {
    if (forget() && element.getAttribute(name) === shown) put(element, name, said);
  };
}

/** Notes what stands in the place of an attribute. @returns forgets it, and tells whether it was still noted. */
export function noteReplaced(element: Element, name: string, replaced: Replaced): () => boolean {
  const own = held.get(element) ?? new Map<string, Replaced>();
  held.set(element, own.set(name, replaced));
  remember(keyOf(element, name), replaced);
  if (name !== 'style') stands.add(replaced.shown);
  // Each image may have a style of its own; what hides it is the same for all.
  bearing.add(name === 'style' ? '[style*="blur("]' : `[${name}=${JSON.stringify(replaced.shown)}]`);
  return () => {
    if (own.get(name) !== replaced) return false;
    own.delete(name);
    return true;
  };
}

function remember(key: string, replaced: Replaced): void {
  known.delete(key); // to be the newest
  known.set(key, replaced);
  if (known.size > mostKnown) known.delete(known.keys().next().value as string);
}

/** The same for an element and its copy. */
const keyOf = (element: Element, name: string) =>
  [element.localName, name, element.getAttribute('src'), element.getAttribute('href')].join('\n');

/**
 * Gives what the page has copied, or has kept and brings again, what it said there: nobody else would put it back.
 */
export function mendCopied(root: Element): void {
  if (bearing.size === 0 || (root.childElementCount === 0 && !root.hasAttributes())) return;
  const selector = [...bearing].join();
  const inside = root.childElementCount > 0 ? root.querySelectorAll(selector) : [];
  for (const copy of root.matches(selector) ? [root, ...inside] : inside)
    for (const name of copy.getAttributeNames()) mend(copy, name);
}

function mend(copy: Element, name: string): void {
  if (held.get(copy)?.has(name)) return;
  const replaced = known.get(keyOf(copy, name));
  if (replaced && copy.getAttribute(name) === replaced.shown) put(copy, name, replaced.said);
}

function put(element: Element, name: string, said: string | null): void {
  if (said === null) element.removeAttribute(name);
  else element.setAttribute(name, said);
}

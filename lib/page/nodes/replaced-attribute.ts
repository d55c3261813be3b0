/** What an attribute of the page says and what stands there for now. */
interface Replaced {
  readonly said: string | null;
  readonly shown: string;
}

const held = new Map<Element, Map<string, Replaced>>();
/** By what each element is found where something stands for what the page says, and how many there are. */
const bearing = new Map<string, number>();

function count(name: string, shown: string, by: 1 | -1): void {
  const selector = `[${name}=${JSON.stringify(shown)}]`;
  const now = (bearing.get(selector) ?? 0) + by;
  if (now > 0) bearing.set(selector, now);
  else bearing.delete(selector);
}

/** What the page says in an attribute, also where something else stands there for now. */
export function saidInAttribute(element: Element, name: string): string | null {
  const now = element.getAttribute(name);
  const replaced = now === null ? undefined : held.get(element)?.get(name);
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
  const before = own.get(name);
  if (before) count(name, before.shown, -1);
  held.set(element, own.set(name, replaced));
  count(name, replaced.shown, 1);
  return () => {
    if (own.get(name) !== replaced) return false;
    own.delete(name);
    count(name, replaced.shown, -1);
    if (own.size === 0) held.delete(element);
    return true;
  };
}

/**
 * Gives copies that the page has made of such elements what the page said: whoever made the one knows nothing of the
 * other, and would never put it back.
 */
export function mendCopied(root: Element): void {
  if (bearing.size === 0 || (root.childElementCount === 0 && !root.hasAttributes())) return;
  const selector = [...bearing.keys()].join();
  const inside = root.childElementCount > 0 ? root.querySelectorAll(selector) : [];
  for (const copy of root.matches(selector) ? [root, ...inside] : inside) if (!held.has(copy)) mend(copy);
}

function mend(copy: Element): void {
  for (const [original, own] of held) {
    if (!isSameThing(copy, original)) continue;
    for (const [name, { said, shown }] of own) if (copy.getAttribute(name) === shown) put(copy, name, said);
  }
}

const isSameThing = (one: Element, other: Element) =>
  one.localName === other.localName &&
  ['src', 'href'].every((name) => one.getAttribute(name) === other.getAttribute(name));

function put(element: Element, name: string, said: string | null): void {
  if (said === null) element.removeAttribute(name);
  else element.setAttribute(name, said);
}

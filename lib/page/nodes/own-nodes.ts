/** The elements that we put into a page. Their names are all that a page learns from them. */
export const ownTags = {
  veil: 'leafmark-veil',
  note: 'leafmark-note',
  mark: 'leafmark-mark',
  card: 'leafmark-card',
} as const;

/** An element of ours with its closed shadow root, which the page cannot open. */
export type Host = HTMLElement;

const tags = /* @__PURE__ */ new Set<string>(/* @__PURE__ */ Object.values(ownTags));
const roots = new WeakMap<Node, ShadowRoot>();
const html = 'http://www.w3.org/1999/xhtml';

/** Makes an element of ours. It stands in no document yet and its shadow root is empty. */
export function createHost(document: Document, kind: keyof typeof ownTags): Host {
  try {
    return withRoot(document.createElementNS(html, ownTags[kind]) as Host);
  } catch {
    // The page has defined an element of this name and given it a shadow root before us.
    const tag = `${ownTags[kind]}-${Math.random().toString(36).slice(2)}`;
    tags.add(tag);
    return withRoot(document.createElementNS(html, tag) as Host);
  }
}

function withRoot(host: Host): Host {
  roots.set(host, host.attachShadow({ mode: 'closed' }));
  return host;
}

/** Makes an element for one of our shadow roots: of HTML, also where the page is plain XML. */
export function createOwn<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return document.createElementNS(html, tag) as HTMLElementTagNameMap[Tag];
}

/** The closed shadow root of an element that `createHost` made. */
export function rootOf(host: Host): ShadowRoot {
  const root = roots.get(host);
  if (!root) throw new TypeError('Not an element of ours');
  return root;
}

/** Whether a node bears one of our names: ours, or a copy that the page has made of one. */
export function isHost(node: Node): boolean {
  return node.nodeType === 1 && tags.has((node as Element).localName);
}

/** Whether an element was made by `createHost`. */
export function isOwn(node: Node): node is Host {
  return roots.has(node);
}

import { isHost } from './own-nodes.ts';

const words = (list: string) => new Set(list.split(' '));

/** Elements that stand within a line of text; every other element begins and ends a block. */
export const inlineTags = /* @__PURE__ */ words(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr output picture q rb rp rt ruby ' +
    's slot small source span strike strong sub sup time tt u var wbr',
);

/**
 * Elements whose text is no prose: code, what the reader types, what is drawn or run. Nothing in them is
 * read or changed.
 */
export const skippedTags = /* @__PURE__ */ words(
  'audio canvas code datalist embed frame frameset head iframe input kbd math meter noembed noframes ' +
    'noscript object optgroup option progress samp script select style svg template textarea title video xmp',
);

/** Elements that answer to a click or a key; a button of ours is never put into one. */
export const interactiveSelector =
  'a,button,summary,label,select,[role=button],[role=link],[role=tab],[role=option],[role=menuitem]';

/** The attributes that a page shows or reads out as text. */
export const textAttributes = ['alt', 'title', 'aria-label', 'aria-description'] as const;

/** The nearest element around a node that is a block; for the top of a shadow root the block around its host. */
export function blockAround(node: Node): Element | undefined {
  let at: Node | null = node.nodeType === 1 ? node : node.parentNode;
  while (at) {
    if (at.nodeType === 1 && !inlineTags.has((at as Element).localName) && !isHost(at)) return at as Element;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null;
  }
  return undefined;
}

/** Whether a node stands in something that is left alone. */
export function isInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at.nodeType === 1 && isSkipped(at as Element)) return true;
  }
  return false;
}

const editable = /^(?:|true|plaintext-only)$/i;

/** Whether an element, and all in it, is left alone. */
export function isSkipped(element: Element): boolean {
  if (skippedTags.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  const editing = element.getAttribute('contenteditable');
  return (editing !== null && editable.test(editing)) || element.getAttribute('role') === 'textbox';
}

/** Which changes of a page may change what it says or shows. */
export const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [...textAttributes, 'src', 'poster'],
};

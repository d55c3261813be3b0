const isIn = (element: Element, state: string) => {
  try {
    return element.matches(state);
  } catch {
    return false; // a browser that does not know this state has no such layer
  }
};

/**
 * The element around a control of ours that the browser paints above the page: a modal dialog, a popover, what fills
 * the screen. A card at the end of the page would lie below it, and beside a modal dialog nothing can be reached.
 */
export function layerAround(control: Element): Element | undefined {
  let at: Element | null = control;
  while (at) {
    for (const state of [':modal', ':popover-open', ':fullscreen'])
      if (at !== at.ownerDocument.documentElement && isIn(at, state)) return at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return undefined;
}

/**
 * Puts a card above the layer that it stands in, where the browser can: a dialog may cut off what is longer than
 * itself.
 */
export function raise(card: HTMLElement): void {
  if (!card.showPopover) return;
  card.setAttribute('popover', 'manual');
  card.showPopover();
}

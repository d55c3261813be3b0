const rule = 'visibility: hidden !important; transition: none !important;';
const properties = ['visibility', 'transition'] as const;
const values = { visibility: 'hidden', transition: 'none' } as const;
/** The rule as the browser writes it out: asked of the first element without a style of its own, and the same for all. */
let writtenRule: string | null = null;

/**
 * Keeps an element from being painted. Through its style attribute, which holds against the page's own rules
 * from the moment it is set; and without a transition, which would let the text show a while longer.
 *
 * @returns Undo, which leaves the attribute as it was.
 */
export function hideElement(element: HTMLElement): () => void {
  const { style } = element;
  const written = element.getAttribute('style');
  // Thousands may be hidden at once, and nearly none of them has a style of its own.
  const before =
    written === null
      ? []
      : properties.map(
          (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
        );
  if (written === null) style.cssText = rule;
  else for (const name of properties) style.setProperty(name, values[name], 'important');
  if (written === null) writtenRule ??= element.getAttribute('style');
  const hidden = written === null ? writtenRule : element.getAttribute('style');
  return () => {
    if (element.getAttribute('style') === hidden) {
      // Nobody has touched it meanwhile: back to the letter.
      if (written === null) element.removeAttribute('style');
      else element.setAttribute('style', written);
      return;
    }
    for (const name of properties) style.removeProperty(name);
    for (const [name, value, priority] of before) if (value) style.setProperty(name, value, priority);
  };
}

/**
 * Shows what another copy of this code has hidden and can no longer show. Firefox ends the scripts of an extension that
 * is updated before they can undo anything; what they found in the two properties is lost with them.
 */
export function showAbandoned(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>('[style*="visibility: hidden !important"]')) {
    const { style } = element;
    if (style.getPropertyPriority('transition') !== 'important') continue; // hidden by the page
    for (const name of properties) style.removeProperty(name);
    if (style.length === 0) element.removeAttribute('style');
  }
}

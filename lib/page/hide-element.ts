/**
 * Keeps an element from being painted. Through its style attribute, which holds against the page's own rules
 * from the moment it is set; and without a transition, which would let the text show a while longer.
 *
 * @returns Undo, which leaves the attribute as it was.
 */
export function hideElement(element: HTMLElement): () => void {
  const { style } = element;
  const written = element.getAttribute('style');
  const properties = ['visibility', 'transition'] as const;
  const before = properties.map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  style.setProperty('visibility', 'hidden', 'important');
  style.setProperty('transition', 'none', 'important');
  const hidden = element.getAttribute('style');
  return () => {
    if (element.getAttribute('style') === hidden) {
      // Nobody has touched it meanwhile: back to the letter.
      if (written === null) element.removeAttribute('style');
      else element.setAttribute('style', written);
      return;
    }
    for (const [name, value, priority] of before) {
      if (value) style.setProperty(name, value, priority);
      else style.removeProperty(name);
    }
  };
}

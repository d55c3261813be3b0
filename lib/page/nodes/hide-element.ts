/**
 * Not `opacity`, which scripts of pages read and write back; and no mask, which Chromium does not paint for what is
 * hidden itself.
 */
const clip = 'clip-path';
const values = { visibility: 'hidden', transition: 'none', [clip]: 'inset(50%)' } as const;
type Property = keyof typeof values;
const plain: readonly Property[] = ['visibility', 'transition'];
const whole: readonly Property[] = [...plain, clip];
const ruleOf = (properties: readonly Property[]) =>
  properties.map((name) => `${name}: ${values[name]} !important;`).join(' ');
/** Both rules, and how the browser writes them out: asked of the first element without a style of its own, and the same for all. */
const plainRule = { properties: plain, text: ruleOf(plain), written: null as string | null };
const wholeRule = { properties: whole, text: ruleOf(whole), written: null as string | null };

/** How often each element is hidden at this moment. */
const hiddenNow = new WeakMap<Element, number>();
const count = (element: Element, by: 1 | -1) => hiddenNow.set(element, (hiddenNow.get(element) ?? 0) + by);

/**
 * Keeps an element from being painted. Through its style attribute, which holds against the page's own rules
 * from the moment it is set; and without a transition, which would let the text show a while longer.
 *
 * @param isWhole Whether it may hold what the page shows by a `visibility` of its own: that is clipped away, which costs more.
 * @returns Undo, which leaves the attribute as it was.
 */
export function hideElement(element: HTMLElement, isWhole = false): () => void {
  const { style } = element;
  if (!style) return () => {}; // of plain XML
  const rule = isWhole ? wholeRule : plainRule;
  const { properties } = rule;
  const written = element.getAttribute('style');
  // Thousands may be hidden at once, and nearly none of them has a style of its own.
  const before =
    written === null
      ? []
      : properties.map(
          (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
        );
  if (written === null) style.cssText = rule.text;
  else for (const name of properties) style.setProperty(name, values[name], 'important');
  if (written === null) rule.written ??= element.getAttribute('style');
  const hidden = written === null ? rule.written : element.getAttribute('style');
  count(element, 1);
  return () => {
    count(element, -1);
    if (element.getAttribute('style') === hidden) {
      // Nobody has touched it meanwhile: back to the letter.
      if (written === null) element.removeAttribute('style');
      else element.setAttribute('style', written);
      return;
    }
    // What the page has set itself meanwhile is its own, and so is what it has taken away.
    const ours = properties.filter((name) => style.getPropertyPriority(name) === 'important');
    for (const name of ours) style.removeProperty(name);
    for (const [name, value, priority] of before)
      if (value && ours.includes(name)) style.setProperty(name, value, priority);
    if (written === null && style.length === 0) element.removeAttribute('style');
  };
}

const bearsOurs = '[style*="visibility: hidden !important"]';

function showAgain(element: HTMLElement): void {
  const { style } = element;
  if (style.getPropertyPriority('transition') !== 'important') return; // hidden by the page
  for (const name of whole) style.removeProperty(name);
  if (style.length === 0) element.removeAttribute('style');
}

/**
 * Shows what another copy of this code has hidden and can no longer show. Firefox ends the scripts of an extension that
 * is updated before they can undo anything; what they found in the two properties is lost with them.
 */
export function showAbandoned(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>(bearsOurs)) showAgain(element);
}

/** Shows what the page has copied while it was hidden, as sliders do with their first and last card: nobody else would. */
export function showCopied(root: Element): void {
  if (root.childElementCount === 0 && !root.hasAttribute('style')) return;
  const all = root.querySelectorAll<HTMLElement>(bearsOurs);
  for (const element of root.matches(bearsOurs) ? [root as HTMLElement, ...all] : all)
    if (!hiddenNow.get(element)) showAgain(element);
}

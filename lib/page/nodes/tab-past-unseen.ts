import { isOwn, ownTags, rootOf } from './own-nodes.ts';

const stops = 'a[href]:not([tabindex="-1"]),button:not([tabindex="-1"]):not([disabled])';

/**
 * Lets the Tab key pass over our buttons where the page lets it pass over its own: a slider keeps what has slid out of
 * sight from being read out and reached, and one of ours that got the focus there would draw it back.
 */
export function tabPastUnseen(document: Document, signal: AbortSignal): void {
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    for (const host of [ownTags.veil, ownTags.note].flatMap((tag) => [
      ...document.getElementsByTagName(tag),
    ])) {
      if (!isOwn(host)) continue;
      const index = isPassedOver(host) ? -1 : 0;
      for (const button of rootOf(host).querySelectorAll('button')) button.tabIndex = index;
    }
  };
  document.addEventListener('keydown', onKey, { capture: true, passive: true, signal });
}

/** Not by `aria-hidden` alone: some pages leave it on what is seen. */
function isPassedOver(host: Element): boolean {
  const part = host.closest('[aria-hidden="true"]');
  return part?.querySelector('[tabindex="-1"]') != null && !part.querySelector(stops);
}

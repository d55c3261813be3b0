import { lateBrowser } from './late-browser.ts';

/** How each browser opens a closed shadow root to the scripts of an extension, and to nobody else. */
interface Doors {
  /** Of an element, in Firefox. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, also a closed one; `null` where there is none, and where nobody can tell any more. */
export function closedRootOf(element: Element): ShadowRoot | null {
  const ofFirefox = (element as Doors).openOrClosedShadowRoot;
  if (ofFirefox !== undefined) return ofFirefox;
  try {
    // Chromium takes HTML's elements alone; and an extension that was removed takes its door along.
    return lateBrowser().dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

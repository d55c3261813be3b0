import { isOwn } from './own-nodes.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/**
 * What a press or key is really for, also in a shadow root of the page, of which an open one is told by the event and a
 * closed one by nobody. Into our own roots nobody looks who is not asked for it.
 */
export function deepTarget(event: Event): EventTarget | null {
  let at = event.composedPath()[0] ?? null;
  while (at && (at as Partial<Node>).nodeType === 1 && !isOwn(at as Element)) {
    const root = shadowRootOf(at as Element);
    const inside = root && (event.type.startsWith('key') ? root.activeElement : underneath(root, event));
    if (!inside || inside === at) break;
    at = inside;
  }
  return at;
}

function underneath(root: ShadowRoot, event: Event): Element | null {
  const { changedTouches } = event as Partial<TouchEvent>;
  const { clientX, clientY } = changedTouches?.[0] ?? (event as MouseEvent);
  return root.elementFromPoint(clientX, clientY);
}

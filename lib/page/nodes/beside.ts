import { type Host, isOwn } from './own-nodes.ts';

/** A host of ours beside an element of the page. */
export interface Beside {
  /** Whether nothing but other hosts of ours has come between them. */
  stands(): boolean;
  /** Takes the host away. */
  undo(): void;
}

/** Puts a host before an element of the page or behind it. */
export function putBeside(host: Host, place: 'before' | 'after', element: Element): Beside {
  element[place](host);
  const next = (node: Node) => (place === 'before' ? node.nextSibling : node.previousSibling);
  return {
    stands: () => {
      let at = next(host);
      while (at && isOwn(at)) at = next(at);
      return host.isConnected && at === element;
    },
    undo: () => host.remove(),
  };
}

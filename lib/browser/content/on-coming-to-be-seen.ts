/**
 * Calls back when this page comes to be seen in its tab without being loaded: out of the back/forward cache, or made
 * ready before it was asked for (prerendering). The tab belonged to another page until then, and its button still
 * says nothing of this one.
 *
 * @returns stops that.
 */
export function onComingToBeSeen(callback: () => void): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) callback();
  };
  addEventListener('pageshow', onShow);
  document.addEventListener('prerenderingchange', callback);
  return () => {
    removeEventListener('pageshow', onShow);
    document.removeEventListener('prerenderingchange', callback);
  };
}

/** Whether this page is made ready before anybody has asked for it: its tab shows another. Only Chromium does that. */
export const isAhead = (): boolean => (document as { prerendering?: boolean }).prerendering === true;

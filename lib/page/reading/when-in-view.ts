const samples = 100;

/**
 * Finds out how much of a long list of elements a reader has scrolled past. An intersection observer reports it after
 * the next frame, so no layout is forced.
 *
 * @param elements In document order.
 * @param onFound Called once with the last element known to lie above what is seen, when there is one.
 */
export function whenInView(
  elements: readonly Element[],
  onFound: (lastAbove: Element) => void,
  signal: AbortSignal,
): void {
  const observer = new IntersectionObserver((seen) => {
    observer.disconnect();
    const above = seen.filter(({ boundingClientRect: { bottom, height } }) => bottom < 0 && height > 0);
    const last = above.at(-1)?.target;
    if (last && !signal.aborted) onFound(last);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const step = Math.ceil(elements.length / samples);
  for (let at = 0; at < elements.length; at += step) observer.observe(elements[at] as Element);
}

/**
 * Searches text for signs of the pack's work. Asked on every page, so it is given the finished pattern.
 *
 * @param pattern The pack's `gatePattern`.
 */
export function signSearch(pattern: string): (text: string) => boolean {
  const sign = new RegExp(pattern, 'i');
  return (text) => text.length >= shortestSign && sign.test(text);
}

/** Half of the texts of a page are the blanks between its elements. */
const shortestSign = 3;

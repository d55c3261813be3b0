/**
 * Searches raw text for signs of the pack's work, whatever the case: it neither tokenises nor folds; one pass, time
 * linear in the text. Asked on every page, so it is given the finished pattern.
 *
 * @param pattern What `gatePattern` makes of the pack's `story.gate`.
 */
export function signSearch(pattern: string): (text: string) => boolean {
  let sign: RegExp | undefined;
  return (text) => {
    sign ??= new RegExp(pattern, 'i');
    return sign.test(text);
  };
}

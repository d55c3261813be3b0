/** What the browser's own menu offers: "I have got this far", "this is wrong", "hide these words". */
export type PointedWish = 'reached' | 'wrong' | 'hide-words';

/**
 * Sent by the popup, the side panel or the background to one frame of a page. `list-findings` is answered with
 * `ListedFinding[]`, `wish` with `true`, all others with a `PageSummary`. `go-to` scrolls to a finding and focuses
 * its control; `next-finding` goes to the one after the focus. A `wish` is meant for what lies under the last
 * right-click, or for the words that are selected; the page itself says what came of it.
 */
export type PageCommand =
  | {
      readonly type:
        | 'get-summary'
        | 'lift-all'
        | 'hide-again'
        | 'list-findings'
        | 'next-finding'
        | 'lift-focused';
    }
  | { readonly type: 'go-to' | 'lift' | 'hide'; readonly id: number }
  | {
      readonly type: 'wish';
      readonly wish: PointedWish;
      /** At most 200 characters. */
      readonly selected?: string;
    };

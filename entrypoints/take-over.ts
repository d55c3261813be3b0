import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../lib/browser/content/handover.ts';

/**
 * Injected after the gate into pages that were open during an update, when the gate has covered what may tell. The old
 * version's reader checks on each change of the page's visibility whether its extension still exists, and withdraws if
 * not. This event makes it check now, and tells the page nothing about Leafmark. Where it has been ended already, the
 * next reader tidies up after it.
 */
export default defineUnlistedScript(() => {
  handover.leafmarkTakesOver = true;
  document.dispatchEvent(new Event('visibilitychange'));
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Injected after the gate into pages that were open during an update, when the gate has covered what may tell. The old
 * version's reader checks on each change of the page's visibility whether its extension still exists, and withdraws if
 * not. This event makes it check now, and tells the page nothing about Leafmark.
 */
export default defineUnlistedScript(() => {
  document.dispatchEvent(new Event('visibilitychange'));
});

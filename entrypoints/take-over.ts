import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Comes after the gate into a page that was open while the extension was updated, when the gate has covered what may
 * tell. The reader of the version before looks whether its extension is still there whenever the page is shown, and
 * withdraws if not: it is made to look now, by an event that says nothing of us.
 */
export default defineUnlistedScript(() => {
  document.dispatchEvent(new Event('visibilitychange'));
});

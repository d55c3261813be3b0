import { browser } from 'wxt/browser';

/** Whether the extension was updated, switched off or removed, which leaves its content scripts behind. */
export const isOrphaned = (): boolean => !browser.runtime?.id;

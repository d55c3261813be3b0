import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background/background.ts';
import { openReaders } from '../lib/browser/background/open-reader.ts';

export default defineBackground(() => {
  openReaders();
  startBackground();
});

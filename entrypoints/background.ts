import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background.ts';
import { openReaders } from '../lib/browser/open-reader.ts';

export default defineBackground(() => {
  openReaders();
  startBackground();
});

import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background.ts';

export default defineBackground(() => startBackground());

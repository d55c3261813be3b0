import { defineBackground } from 'wxt/utils/define-background';
import { answerClaims } from '../lib/browser/background/answer-claims.ts';
import { startBackground } from '../lib/browser/background/background.ts';
import { openReaders } from '../lib/browser/background/open-reader.ts';

export default defineBackground(() => {
  openReaders();
  answerClaims();
  startBackground();
});

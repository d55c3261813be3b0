import { phraseTable } from './phrase-table.ts';

/** How far a story reaches, with the number of its books right after: "is spread over five volumes". */
export const extentWords = phraseTable<'extent' | 'story'>(
  {
    extent: [
      'span spans spanned spanned spanning',
      'fill fills filled filled filling',
      'cover covers covered covered covering',
      'number numbers numbered numbered numbering',
      'run runs ran run running: to|over|across|for|through',
      'stretch stretches stretched stretched stretching: over|across|to',
      'extend extends extended extended extending: over|across|to',
      'unfold unfolds unfolded unfolded unfolding: over|across|in|through',
      'spread spreads spread spread spreading: over|across|out over|out across',
      'take takes took taken taking: up',
      'stand stands stood stood standing: at',
      'come comes came come coming: to',
      'amount amounts amounted amounted amounting: to',
      'play plays played played playing: out over|out across',
    ],
  },
  {
    extent: [
      'told over|told across|told in|told through|collected in|collected into|divided into|split into|split over',
      'split across|split between|broken into|published in|bound in|gathered in|gathered into|comes in|come in',
      'available in|to be had in|out in',
    ],
    story: [
      'saga|story|tale|romance|comic|webcomic|strip|series|novels|whole thing|work|narrative|love story',
      'epic|chronicle|opus|graphic novel',
    ],
  },
);

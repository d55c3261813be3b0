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
      'told over/across/in/through|collected/gathered/split/divided in/into|split over/across/between|broken into',
      'published/bound/comes/come/available/out in',
    ],
    story: [
      'saga|story|tale|romance|comic|webcomic|strip|series|novels|whole thing|work|narrative|love story',
      'epic|chronicle|opus|graphic novel',
    ],
  },
);

import { phraseTable } from './phrase-table.ts';

/** Words of making: `shoot` the work itself, `wrap` its end, `begin` its start, `edit` what follows. */
export const filmingWords = phraseTable<'shoot' | 'roll' | 'wrap' | 'begin' | 'edit'>(
  {
    shoot: ['film films filmed filmed filming', 'shoot shoots shot shot shooting'],
    roll: ['roll rolls rolled rolled rolling', 'turn turns turned turned turning'],
    wrap: [
      'wrap wraps wrapped wrapped wrapping',
      'finish finishes finished finished finishing',
      'complete completes completed completed completing',
      'end ends ended ended ending',
      'come comes came come coming: to an end|to a close|to a halt',
      'draw draws drew drawn drawing: to an end|to a close',
      'reach reaches reached reached reaching: its end|an end',
      'stop stops stopped stopped stopping',
      'conclude concludes concluded concluded concluding',
      'terminate terminates terminated terminated terminating',
    ],
    begin: [
      'begin begins began begun beginning',
      'start starts started started starting',
      'kick kicks kicked kicked kicking: off',
      'commence commences commenced commenced commencing',
      'get gets got got getting: under way|underway|going',
    ],
    edit: ['edit edits edited edited editing'],
  },
  {
    shoot: [
      'filming|shooting|shoot|production|the shoot|recordings|principal photography|being made',
      'work on the film|work on the movie|work on season|work on series|work on the second season',
      'work on the third season|work on the second series|work on the third series',
      'in front of the cameras|before the cameras|at work on the new episodes|in development',
    ],
    begin: [
      'weeks into|days into|months into|a week into|under way|underway|in course|in production',
      'in full swing|going on|ongoing',
    ],
    edit: [
      'post production|through the edit|the edit was nearly|the edit was almost',
      'the edit is nearly|the edit is|the edit of the film|the edit of the movie|the edit of season|edit suite',
      'editing suite|to the editors|in the edit|is the edit|cutting room|with the editors|into the edit',
      'being graded|being mixed|being dubbed|being scored|being locked|being cut together|picture lock|the sound mix',
      "the edit 's|the final cut is|the colour grade|the color grade|the final mix|being subtitled|the grade is",
      'visual effects are|effects are being|score is being|music is being|through post|finished but for|all but finished',
    ],
    wrap: ["that 's a wrap|it 's a wrap|is a wrap|in the can"],
  },
);

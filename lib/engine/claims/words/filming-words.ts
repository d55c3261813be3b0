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
      'filming|shooting|shoot|production|the shoot|recordings|principal photography|being made|in development',
      'work on (the) (new) season/series/episodes|work on the film/movie|work on the second/third season/series|before the cameras',
      'in front of the cameras|at work on the (new) episodes/season/series',
    ],
    begin: [
      'days/weeks/months into|a week into|under way|underway|in course|in production|in full swing|going on|ongoing',
    ],
    edit: [
      "post production|in/into/through/is the edit|the edit is/'s|the edit was nearly/almost|the edit of season|the edit of the film/movie",
      'edit/editing suite|to/with the editors|cutting room|being graded/mixed/dubbed/scored/locked/subtitled|being cut together',
      'picture lock|the sound/final mix|the final cut is|the colour/color grade|the grade is|visual effects are',
      'effects are being|score/music is being|through post|finished but for|all but finished',
    ],
    wrap: ["that 's a wrap|it 's a wrap|is a wrap|in the can"],
  },
);

import { phraseTable } from './phrase-table.ts';

/**
 * How people tell of a shoot by those who do the work and by what is seen of it. `crew` does it; `stay` and `leave` are what
 * a crew does; `into` says how far the work is; `set` that it goes on; `start` that
 * it begins, and `work` so of what is named after it; `before` that it is still to come; `last` is its end, when it is `done`.
 */
export const setWords = phraseTable<
  | 'crew'
  | 'arrive'
  | 'gear'
  | 'stay'
  | 'leave'
  | 'into'
  | 'set'
  | 'start'
  | 'work'
  | 'before'
  | 'last'
  | 'done'
>(
  {
    arrive: [
      'take takes took taken taking: over|up',
      'move moves moved moved moving: in|into',
      'arrive arrives arrived arrived arriving',
      'descend descends descended descended descending: on|upon',
      'spot spots spotted spotted spotting',
      'see sees saw seen seeing',
      'set sets set set setting: up',
      'turn turns turned turned turning: up',
      'have has had had having: the run of|been here|been in|been on',
    ],
    stay: [
      'stay stays stayed stayed staying',
      'remain remains remained remained remaining',
      'work works worked worked working',
      'last lasts lasted lasted lasting',
      'run runs ran run running',
      'continue continues continued continued continuing',
      'go goes went gone going: on',
      'keep keeps kept kept keeping: at it|going',
    ],
    leave: [
      'pack packs packed packed packing: up|away|it in',
      'go goes went gone going: home',
      'leave leaves left left leaving',
      'move moves moved moved moving: out|on',
      'say says said said saying: goodbye|farewell|their goodbyes|their farewells',
      'hang hangs hung hung hanging: up',
    ],
    before: [
      'go goes went gone going: before the cameras|before cameras|in front of the cameras',
      'return returns returned returned returning: to set|to the set|to work|before the cameras',
      'head heads headed headed heading: back to set|back to work',
    ],
    start: [
      'go goes went gone going: into production|back into production',
      'head heads headed headed heading: into production|back into production',
      'move moves moved moved moving: into production',
      'enter enters entered entered entering: production',
    ],
    done: [
      'take takes took taken taking',
      'shoot shoots shot shot shooting',
      'film films filmed filmed filming',
      'wrap wraps wrapped wrapped wrapping',
      'do does did done doing',
    ],
  },
  {
    crew: [
      '(the/a) crew|crews|film/camera crew|cast and crew|the/a unit|the production/cameras/team/shoot/cast|extras|vans',
      'trucks|lorries|shooting|filming',
    ],
    stay: ['be in/here/around/on|at it|due to last/run|in and around'],
    into: [
      'a day/week/month into|days/weeks/months into|weeks/halfway/midway through|half/part way through|halfway/well into',
    ],
    set: [
      'back on set|on set for|currently/now/still/are on set|on location|mid shoot|back in costume|in production',
      'calling/calls/call for extras|extras (are) wanted',
    ],
    work: [
      'work begins/starts/continues/resumes on|work has (now/already) begun/started on|work is (now) under way on',
      'work is (now) underway on',
    ],
    before: [
      'gearing/gears up to film/shoot|preparing/prepares/about/ready to film/shoot|getting ready to film',
      'about to start/begin filming|about to enter production|about to go into production|in pre production|in preproduction',
      'in prep|be (back) on set|be before the cameras|be in front of the cameras',
    ],
    last: [
      'the last/final shot/scene/scenes/take/slate/frame|last/final day on set|last/final day of filming/shooting|the last day',
    ],
  },
);

/** Cues of which one has to stand in a clause: the others say nothing of a shoot by themselves. */
export const tellingSetCues = ['crew', 'into', 'set', 'start', 'work', 'before', 'last'] as const;

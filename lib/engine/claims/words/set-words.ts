import { phraseTable } from './phrase-table.ts';

/**
 * How people tell of a shoot by those who do the work and by what is seen of it. `crew` does it; `stay` and `leave` are what
 * a crew does; `into` says how far the work is; `set` that it goes on; `start` that
 * it begins, and `work` so of what is named after it; `before` that it is still to come; `again` is what they come for the next;
 * `busy` are those who work at what is named after it; `last` is its end, when it is `done`.
 */
export const setWords = phraseTable<
  | 'crew'
  | 'arrive'
  | 'gear'
  | 'again'
  | 'busy'
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
      'the crew|a crew|crew|crews|film crew|camera crew|cast and crew|the unit|a unit|the production|extras',
      'the cameras|vans|trucks|lorries|the team|the shoot|shooting|filming|the cast',
    ],
    again: [
      'expected back|due back|coming back|be back|to return|will return|come back|to come back|returning',
      'are back|is back|roll back|rolling back',
    ],
    busy: [
      'working on|at work on|making|busy with|busy on|in the middle of|in the middle of making|in the midst of',
      'in the thick of|deep in',
    ],
    stay: ['be in|be here|be around|be on|at it|due to last|due to run|in and around'],
    into: [
      'weeks into|days into|months into|a week into|a month into|a day into|halfway into|well into',
      'halfway through|half way through|midway through|part way through|weeks through',
    ],
    set: [
      'back on set|on set for|currently on set|now on set|still on set|are on set|on location|is a hot set',
      'mid shoot|back in costume|back in uniform|back in school uniform|back in their blazers|back in the blazers|back in their uniforms',
      'calling for extras|calls for extras|call for extras|extras are wanted|extras wanted|in production',
    ],
    work: [
      'work begins on|work starts on|work has begun on|work has started on|work kicks off on|work is under way on',
      'work is underway on|work is now under way on|work under way on|work has kicked off on|work gets under way on',
      'work continues on|production continues on|filming continues on|shooting continues on|work goes on on|work is going on on',
      'work has now begun on|work has already begun on|work has finally begun on|work gets going on',
    ],
    before: [
      'gearing up to film|gears up to film|preparing to film|prepares to film|getting ready to film|about to film|ready to film',
      'gearing up to shoot|preparing to shoot|prepares to shoot|about to shoot|ready to shoot|in pre production|in preproduction',
      'about to start filming|about to begin filming|about to go into production|about to enter production|in prep',
      'be back on set|be on set|be before the cameras|be in front of the cameras',
    ],
    last: [
      'the last shot|the final shot|the last scene|the last scenes|the final scene|the final scenes|last take',
      'the last slate|the final take|the last frame|final frame|last day on set|final day on set',
      'last day of filming|last day of shooting|final day of filming|final day of shooting|the last day|final slate',
    ],
  },
);

/** Cues of which one has to stand in a clause: the others say nothing of a shoot by themselves. */
export const tellingSetCues = ['crew', 'into', 'set', 'start', 'work', 'before', 'last', 'busy'] as const;

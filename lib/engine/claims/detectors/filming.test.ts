import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('filming', () => {
  test.each<[string, string | undefined, string]>([
    ['Season two is being filmed now.', '2026-04-01', 'outdated filming'],
    ['Cameras are rolling on the third season.', '2028-05-01', 'outdated filming'],
    ['Filming of season two has just wrapped.', '2026-07-05', 'outdated filming'],
    ['The shoot of the film starts this summer.', '2030-03-01', 'outdated filming'],
    ['Filming on season two is currently under way.', '2026-12-01', 'wrong filming'],
    ['Season 2 was shot in May 2027.', '2028-01-01', 'wrong filming'],
    ['The film finished shooting ten days ago.', '2030-07-20', 'outdated filming'],
    ['The second season is nine weeks into its shoot.', '2026-04-01', 'outdated filming'],
    ['Season 2 wraps', '2026-07-01', 'outdated filming'],
    ['The film is nearly edited.', '2030-09-01', 'outdated filming'],
    ['The film shoots this summer.', '2030-03-01', 'outdated filming'],
    ['Shooting of the film should start in the summer.', '2030-03-01', 'outdated filming'],
    ["That's a wrap on season two.", '2026-07-01', 'outdated filming'],
    ['Production on the "Riverbend" film kicked off this week.', '2030-05-10', 'outdated filming'],
    [
      "Production on the film began this week, with a photo of the two leads grinning as if they'd never been away.",
      '2030-05-10',
      'outdated filming',
    ],
    ['Work on the film has started.', '2030-05-20', 'outdated filming'],
    ['The edit of the film is almost complete.', '2030-09-01', 'outdated filming'],
    ["In the spring she'll shoot the film.", '2030-03-01', 'outdated filming'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['Season 1 was shot between June and September 2024.', '2025-05-01'],
    ['Season 2 wrapped in June 2026.', '2027-05-01'],
    ['They film each other on the beach.', '2026-04-01'],
    ['He shot a glance at her.', '2026-04-01'],
    ['She starts shooting a horror film.', '2026-04-01'],
    ['The film was shot in 35 days.', '2031-04-01'],
    ['A post-production partner of season two was hacked.', '2026-08-01'],
    ['Claim: season two is being filmed now.', '2026-12-01'],
    ['Is season two being filmed?', '2026-12-01'],
    ['The wrap with halloumi is the best thing on the menu.', '2026-12-01'],
    ['The cameras on his phone and hers are no good.', '2026-12-01'],
    ['Finn edits the school paper.', '2030-09-01'],
    ["That's a wrap!", '2026-07-01'],
    ['Season two wraps up the story of the wood.', '2026-07-01'],
    ['Season 2 finished all the loose ends.', '2026-07-01'],
    ['Her work on season two was superb.', '2026-04-01'],
    ['The director spoke of her work on the film.', '2030-05-20'],
    ['Production on the film is not under way in "Riverbend".', '2030-05-20'],
    ["In the spring she'll shoot a documentary.", '2030-03-01'],
    ['The edit of her essay is almost complete.', '2030-09-01'],
    ['Finn has been shot at with a water pistol.', '2026-08-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('openStates', () => {
  test.each<[string, string | undefined, string]>([
    ["The film doesn't have a title yet.", '2030-01-01', 'outdated name'],
    ['Nobody has been cast in the film yet.', '2030-01-01', 'outdated casting'],
    ['The webcomic has been on hiatus since last year.', '2026-05-01', 'outdated publication-date'],
    ['The makers are looking for young actors for the film.', '2030-01-10', 'outdated casting'],
    ['The fifth volume has still to be published.', '2028-06-01', 'outdated publication-date'],
    ['The webcomic is to take a break.', '2025-06-10', 'outdated publication-date'],
    ['Casting for the film is under way.', '2030-01-10', 'outdated casting'],
    ['It goes up twice a month on Tapas, if you read the webcomic.', '2025-01-10', 'outdated other'],
    ['The webcomic is still running, three pages a month.', '2025-01-10', 'outdated other'],
    [
      'New pages of the webcomic are posted on the 1st and the 15th of every month.',
      undefined,
      'outdated other',
    ],
    ['A new page of the webcomic appears every ten days.', '2025-01-10', 'outdated other'],
    ['The full cast list of the film is still to be revealed.', '2030-01-10', 'outdated casting'],
    ["Who else will be back for the film isn't yet official.", '2030-01-10', 'outdated casting'],
    ['Whether all of those mates will return is still unclear.', '2030-01-10', 'outdated casting'],
    ['Further casting for the film has yet to be announced.', '2030-01-10', 'outdated casting'],
    ['The webcomic is taking a rest.', '2025-06-10', 'outdated publication-date'],
    ['The webcomic was paused in June, and it has not come back.', '2025-06-10', 'outdated publication-date'],
    ["Updates to the webcomic haven't resumed.", '2025-06-10', 'outdated publication-date'],
    ['With the leads of the film still to be found, fans guess.', '2030-01-10', 'outdated casting'],
    ['The roles of Ada and Finn in the film are all up for grabs.', '2030-01-10', 'outdated casting'],
    ['Names for the two leads of the film will follow.', '2030-01-10', 'outdated casting'],
    ['The webcomic will be back on 1 April.', '2026-02-10', 'outdated publication-date'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['He left the casting, which was open, in the yard.', '2031-05-01'],
    ['The webcomic is back from the printer.', '2025-01-10'],
    ['She has no title to her name, nor land.', '2031-05-01'],
    ['The cast and crew have not met yet.', '2026-05-01'],
    ['Finn is on a break from school.', '2026-05-01'],
    ['Our comic shop posts a list every month.', '2025-01-10'],
    ['Finn posts new photos every month.', '2025-01-10'],
    ['Updates to the comic shop appear on the door.', '2025-01-10'],
    ["Whether Ada and the others will come back to school isn't clear.", '2030-01-10'],
    ['Whether the boat will be back is unclear.', '2030-01-10'],
    ["Ada's full name is still to be revealed.", '2030-01-10'],
    ['Does the film have no title yet?', '2030-01-01'],
    ['Finn is looking for young people to row with.', '2030-01-10'],
    ['The film has a title and a poster.', '2031-05-01'],
    ['The actors were looking for young dogs last year.', '2030-01-10'],
    ['Finn is taking a rest.', '2024-10-01'],
    ["Finn's letters haven't resumed.", '2025-06-10'],
    ['The webcomic has not come back from the binder.', '2024-10-01'],
    ['With the leads of the rowing club still to be found, Ada waits.', '2031-05-01'],
    ['Ada and Finn are up for grabs at the fair.', '2030-01-10'],
    ['The webcomic will be back on our shelf.', '2024-02-10'],
    ['The leads were still to be found when Olsen wrote the film.', '2030-01-10'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

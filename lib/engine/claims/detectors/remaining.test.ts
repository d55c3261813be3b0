import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('remaining', () => {
  test.each<[string, string | undefined, string]>([
    ['There is only one book left, one more volume to go.', '2027-05-01', 'outdated final-volume'],
    ['Two more series are on their way.', '2025-07-01', 'outdated renewal'],
    ['Two more seasons are definitely happening.', '2025-07-01', 'outdated renewal'],
    ['We know that two further seasons are in the works.', '2025-07-01', 'outdated release-date'],
    ['With two more runs confirmed, we can relax.', '2025-07-01', 'outdated renewal'],
    ['The next volume is to be the last.', '2027-05-01', 'outdated final-volume'],
    ['The next book will be the final one.', '2027-05-01', 'outdated final-volume'],
    ['The following volume will bring the story to its end.', '2027-05-01', 'outdated final-volume'],
    // On a page of no day, too: all have come.
    ['One more book is still to come.', undefined, 'outdated final-volume'],
    ['The next volume is to be the last.', undefined, 'outdated final-volume'],
    ['Two more series are on their way.', undefined, 'outdated renewal'],
    ['They will be back for two further runs.', '2025-06-01', 'outdated renewal'],
    ["The comics are nearly done: we're one book away from the end.", '2028-06-01', 'outdated final-volume'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['There is one more cake left.', '2027-05-01'],
    ['One more volume to go?', '2027-05-01'],
    ['Two more series were on their way to school.', '2025-07-01'],
    ['Two more friends are on their way.', '2025-07-01'],
    ['Ada and two more are on their way to the boat.', '2025-07-01'],
    ['One more is confirmed for the trip.', '2027-05-01'],
    ['Two more episodes are on their way.', '2025-07-01'],
    ['Two more seasons have been ordered.', '2025-07-01'],
    ['The next book is the last in the pile.', '2027-05-01'],
    ['The next volume will end up under my pillow.', '2027-05-01'],
    ['The next chapter is the last of the volume.', '2027-05-01'],
    ['So volume one left me on a cliff.', undefined],
    ['Finn will be back for two more years of school.', '2030-01-10'],
    ['Both of the three seasons remain on Kestrel.', '2030-05-01'],
    ['Two seasons remain available on the streamer.', '2030-05-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

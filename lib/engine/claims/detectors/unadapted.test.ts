import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('unadapted', () => {
  test.each<[string, string | undefined, string]>([
    ['There is talk of a television version.', '2023-02-01', 'outdated adaptation-scope'],
    ['A production company is sniffing about.', '2022-02-01', 'outdated adaptation-scope'],
    ['Film and television rights are still available.', '2021-02-01', 'outdated adaptation-scope'],
    ['No broadcaster is attached yet.', '2023-06-01', 'outdated adaptation-scope'],
    ['A television version is in the works.', '2023-06-01', 'outdated adaptation-scope'],
    ['It is being developed for the screen.', '2023-06-01', 'outdated adaptation-scope'],
    ['They are turning it into a programme.', '2024-06-01', 'outdated adaptation-scope'],
    [
      'Somebody bought the rights, but nothing has been made so far.',
      '2023-06-01',
      'outdated adaptation-scope',
    ],
    ['The producers are still looking for a broadcaster.', '2022-06-01', 'outdated adaptation-scope'],
    ['A television version is being developed.', '2022-06-01', 'outdated adaptation-scope'],
    ["It's still in development, says Olsen.", '2022-06-01', 'outdated adaptation-scope'],
    ['The comic will be developed as a television drama.', '2023-06-01', 'outdated adaptation-scope'],
    [
      'The deal will see the company develop a live-action series.',
      '2023-06-01',
      'outdated adaptation-scope',
    ],
    ["They say that somebody's making one.", '2023-06-01', 'outdated adaptation-scope'],
    ['The company hopes to bring it to the small screen.', '2023-06-01', 'outdated adaptation-scope'],
  ])('%s (%s): %s', (text, published, expected) => expect(warnings(text, published)).toContain(expected));

  test.each<[string, string | undefined]>([
    ['There is talk of a television version.', '2026-02-01'],
    ['There is talk of a television version.', undefined],
    ['The rights were sold in 2022.', '2023-02-01'],
    ['If you hear that it is going to be a TV show, hide.', '2023-02-01'],
    ['Is there talk of a television version?', '2023-02-01'],
    ['The television is broken.', '2023-02-01'],
    ['A television version is in the works.', '2026-06-01'],
    ['The photograph is being developed for the album.', '2023-06-01'],
    ['A company bought the comics with a view to turning them into a series.', '2023-02-01'],
    ['Finn is still looking for a boat.', '2022-06-01'],
    ['A longer version of the story is out.', '2022-06-01'],
    ["It's still in development, says Olsen.", '2025-06-01'],
    ['The comic will be developed as a television drama.', '2025-06-01'],
    ['The company will turn another comic into a television series.', '2023-06-01'],
    ["I'd love somebody to make this into a television show.", '2023-06-01'],
    ['Finn will become a great rower.', '2023-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});

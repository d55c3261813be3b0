import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { preparePack } from '../prepare.ts';
import type { SpoilerFinding, TextBlock } from '../types.ts';

const pack = preparePack(
  JSON.parse(readFileSync(new URL('../../../.pack/pack.json', import.meta.url), 'utf8')),
);

const paragraph = (text: string): TextBlock => ({ text, kind: 'paragraph' });

/** Findings in one paragraph of a page about the work whose other paragraphs tell nothing. */
function spoilersIn(text: string, title: string, around: readonly string[]): SpoilerFinding[] {
  const blocks = [
    { text: title, kind: 'title' } as const,
    ...[around[0] ?? '', text, around[1] ?? ''].map(paragraph),
  ];
  return analyse(blocks, { title, published: '2024-11-02' }, pack, '2026-11-22').findings.filter(
    (finding): finding is SpoilerFinding => finding.type === 'spoiler' && finding.block === 2,
  );
}

const inNews = (text: string) =>
  spoilersIn(text, 'Heartstopper: everything we know about what comes next', [
    'Netflix has made three seasons of Heartstopper, led by Kit Connor (Nick) and Joe Locke (Charlie).',
    'The scripts are by Alice Oseman, who also draws the books.',
  ]);

const inRecap = (text: string) =>
  spoilersIn(text, 'Heartstopper season 3 recap: what happens in every episode', [
    'Nick and Charlie are back for eight more episodes, and so are Tao, Elle, Tara and Darcy.',
    'Read on for the rest.',
  ]);

describe('is left alone', () => {
  test.each([
    [
      'an actor comes out',
      'Kit Connor wrote online in October 2022 that he is bisexual and had been pushed to say so.',
    ],
    ['an actor in hospital', 'Joe Locke spent a night in hospital after a fall on the set of another show.'],
    [
      'an actor kisses somebody in another role',
      'William Gao kisses a co-star in his new thriller, which opens in March.',
    ],
    ['a book comes out', 'The sixth volume comes out in July, and the paperback comes out to mark the film.'],
    ['casting of the first season', 'Yasmin Finney plays Elle and Corinna Brown plays Tara.'],
    ['an award', 'Kit Connor won the prize for the best lead performance.'],
    ['a renewal', 'Netflix ordered a second and a third season in May 2022.'],
    ['filming', 'Filming took place in Kent and in a studio near London over ten weeks.'],
    ['a theme', 'At its heart the show is about kindness, friendship and queer joy.'],
    ['praise', 'It is the warmest half-hour on television, and the cast are a delight.'],
    ['a quote of an actor about work', '"I learned my lines on the bus every single morning," said Locke.'],
    ['merchandise', 'There are mugs, socks and a calendar with leaves on every page.'],
    ['an open question', 'Will there be a fourth season?'],
    ['episode counts', 'All three seasons have eight episodes of about half an hour.'],
    ['the soundtrack', 'The score is by Adiescar Chase, and two dozen bands lent a song.'],
  ])('%s', (_, text) => expect(inNews(text)).toEqual([]));
});

describe('is found', () => {
  test.each([
    ['by name', 'Charlie tells Nick that he used to hurt himself.'],
    ['in the passive', 'Charlie is admitted to a clinic in episode four.'],
    ['by kin', 'Nick finally tells his mum that Charlie is his boyfriend.'],
    [
      'by the actor who stands for the role',
      "Locke's character faints in the museum because he has not eaten all day.",
    ],
    ['as a noun', "Nick's coming out to his father happens over a dreadful family dinner."],
    ['in half a sentence', 'Tao and Elle, kissing at the Louvre.'],
    ['with curly quotes', 'Nick says “I love you” to Charlie through the bathroom door.'],
    ['with a soft hyphen', 'Charlie is diag\u00ADnosed with an\u00ADorexia and goes to a cli\u00ADnic.'],
    ['in capitals', 'CHARLIE FAINTS IN THE LOUVRE AND TELLS NICK ABOUT HIS EATING'],
    ['with the other spelling', 'Darcy realizes they are non-binary and tells Tara so.'],
    [
      'of two couples at once',
      'While Nick and Charlie have sex, the first time for both, Imogen and Sahar become a couple.',
    ],
    [
      'in a table row',
      'Episode 4 | Charlie spends two months in a psychiatric clinic | Nick keeps a journal',
    ],
    [
      'in a presupposing question',
      'And the season has to ask: why did Charlie go to the clinic without telling Nick?',
    ],
  ])('%s', (_, text) => expect(inRecap(text)).not.toEqual([]));
});

test('a sentence of several hundred words is read as far as the cap, in time', () => {
  const long = `Charlie is admitted to a clinic, ${'and then there is more to say about the weather, '.repeat(40)}and that is that.`;
  const started = process.hrtime.bigint();
  expect(inRecap(long)).toHaveLength(1);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
});

describe('names the volume that shows it first', () => {
  const review = (volume: string, text: string) =>
    spoilersIn(text, `Heartstopper volume ${volume} by Alice Oseman: a review`, [
      'I bought this on the day that it came out, and read it twice on the train.',
      'The drawings are as good as ever.',
    ]).map(({ reveal }) => reveal['books']);

  test.each([
    [
      'a kiss of Ben is none of the honeymoon',
      'One',
      "Charlie mistakes Ben's stolen kisses in the library for love.",
      'V1',
    ],
    ['a couple', 'Two', 'By the end of it Nick and Charlie are officially going out.', 'V2'],
    ['a couple beside the two', 'One', 'Tara and Darcy, it turns out, are very much in love.', 'V1'],
    ['who he is, of the first', 'One', 'Nick is confused about who he is.', 'V1'],
    [
      'who he is, of the second',
      'Two',
      'All through it Nick is asking himself who he is, and what the word for that might be.',
      'V2',
    ],
    ['a warning', 'One', 'Charlie is kissed against his will after saying no.', 'V1'],
    ['being better, of the fifth', 'Five', 'Charlie is so much healthier and happier here.', 'V5'],
    ['hospital, looked back on', 'Five', 'Charlie has come through his treatment in hospital.', 'V4'],
    ['the ink', 'One', "Nick's pen explodes, and Charlie helps him to wash off the ink.", 'V1'],
  ])('%s', (_, volume, text, expected) => expect(review(volume, text)).toEqual([expected]));
});

describe('pages about something else stay untouched', () => {
  test.each([
    [
      'another show with the same first names',
      'Saltwater Lane returns: the finale explained',
      [
        'Charlie Dunmore and Nick Abernathy kiss in the rain in the finale of Saltwater Lane.',
        'Charlie tells his mother that he is gay, and she already knew.',
        'If you liked Heartstopper, you will like this.',
      ],
    ],
    [
      'a real match report',
      'Late try wins it for the Vale',
      [
        'Nick Harrowgate scored in the last minute to win the derby against St John’s.',
        'It was a real heart-stopper, said Charlie Penfold, the coach.',
      ],
    ],
    [
      'a list of shows',
      'Netflix adds two million subscribers',
      [
        'Its hits this year were Sex Education, Heartstopper and a thriller about a lighthouse.',
        'Shares rose by a tenth.',
      ],
    ],
    [
      'an actor in a play',
      'A star is born on Broadway',
      [
        'Kit Connor, known from Heartstopper, plays Romeo.',
        'He kisses Juliet, he is banished, and in the end they both die in the tomb.',
      ],
    ],
  ])('%s', (_, title, paragraphs) => {
    const blocks = [{ text: title, kind: 'title' } as const, ...paragraphs.map(paragraph)];
    const { findings } = analyse(blocks, { title }, pack, '2026-11-22');
    expect(findings.filter(({ type }) => type === 'spoiler')).toEqual([]);
  });
});

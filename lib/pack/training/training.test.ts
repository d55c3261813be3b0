import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../cli/article/text-blocks.ts';
import { probability, weigh } from '../../engine/weights/weigh.ts';
import { larkfield } from '../fixtures/larkfield.ts';
import { readLabelledArticles } from '../labels/labelled-article.ts';
import { chooseDoubt, chooseThreshold } from './choose-threshold.ts';
import { foldOf } from './fold-of.ts';
import { isRightReveal } from './is-right-reveal.ts';
import { prepareLessons } from './lesson.ts';
import { fitLogistic, storedLayer } from './logistic.ts';
import { train } from './train.ts';

const pack = larkfield();
const label = (quote: string, level = 'plot') => ({ quote, volume: 1, episode: 'S1E2', level });
const article = (id: string, text: string, spoilers: object[] = [], about = true) =>
  JSON.stringify({
    id,
    title: about ? 'Larkfield recap' : 'Weather',
    published: null,
    text,
    about,
    spoilers,
  });

describe('regression', () => {
  const examples = Array.from({ length: 40 }, (_, at) => ({
    features: new Map([
      [at % 2 === 0 ? 'wet' : 'dry', 1],
      ['often', 1],
      [`once ${at}`, 1],
    ]),
    answer: at % 2 === 0,
    weight: 1,
  }));
  const groups = examples.map((_, at) => at);

  test('learns what decides and leaves out what few groups have', () => {
    const layer = fitLogistic(examples, groups, { cost: 1, minGroups: 3 });
    expect(
      probability(
        weigh(
          new Map([
            ['wet', 1],
            ['often', 1],
          ]),
          layer,
        ),
      ),
    ).toBeGreaterThan(0.8);
    expect(
      probability(
        weigh(
          new Map([
            ['dry', 1],
            ['often', 1],
          ]),
          layer,
        ),
      ),
    ).toBeLessThan(0.2);
    expect([...layer.weights.keys()]).toEqual(['dry', 'often', 'wet']);
  });

  test('gives the same whatever the order of features', () => {
    const turned = examples.map((one) => ({ ...one, features: new Map([...one.features].reverse()) }));
    expect(fitLogistic(turned, groups, { cost: 1 })).toEqual(fitLogistic(examples, groups, { cost: 1 }));
  });

  test('is stored in hundredths, names in order, without what rounds to nothing', () =>
    expect(
      storedLayer({
        bias: 0.126,
        weights: new Map([
          ['b', 1],
          ['a', -0.5],
          ['c', 0.001],
        ]),
      }),
    ).toEqual({
      bias: 13,
      names: 'a\nb',
      values: [-50, 100],
    }));
});

test('the threshold is the lowest that does nearly best', () => {
  const judged = [
    { chance: 0.9, levels: ['plot'] },
    { chance: 0.6, levels: ['major'] },
    { chance: 0.45, levels: [] },
    { chance: 0.1, levels: ['premise'] },
  ];
  expect(chooseThreshold(judged)).toBe(46);
});

test('in doubt is what lies above the lowest probability from which on two of three tell something', () => {
  const judged = [
    { chance: 0.9, levels: ['plot'] },
    { chance: 0.3, levels: [] },
    { chance: 0.2, levels: ['major'] },
    { chance: 0.1, levels: [] },
  ];
  expect(chooseDoubt(judged, 46)).toBe(11);
  expect(chooseDoubt(judged, 5)).toBe(5);
});

test('an article stays in its part', () => {
  expect(foldOf('some-id', 5)).toBe(foldOf('some-id', 5));
  const parts = new Set(Array.from({ length: 60 }, (_, at) => foldOf(`article ${at}`, 5)));
  expect([...parts].sort()).toEqual([0, 1, 2, 3, 4]);
});

describe('a reveal is right', () => {
  const { lines } = pack.pack;
  test.each([
    [true, { books: 'V1', screen: 'S1E2' }, 1, 'S1E2'],
    [true, { books: 'V1', screen: 'S1E2' }, 1, 'S1'],
    [true, { screen: 'S1E2' }, null, 'S1E2'],
    [false, { books: 'V1', screen: 'S1E2' }, 2, 'S1E2'],
    [false, { books: 'V1', screen: 'S1E2' }, 1, 'S1E1'],
    [false, { books: 'V1', screen: 'S1E2' }, 1, null],
  ])('%s: %j for volume %s and %s', (expected, reveal, volume, episode) =>
    expect(isRightReveal(reveal, { volume, episode }, lines)).toBe(expected),
  );
});

describe('training', () => {
  const telling = 'Ada left home.';
  const articles = Array.from({ length: 12 }, (_, at) =>
    article(`recap-${at}`, `${telling} It rained on day ${at}.`, [label(telling)]),
  ).concat(
    Array.from({ length: 6 }, (_, at) => article(`weather-${at}`, `It rained on day ${at}.`, [], false)),
  );
  const lessons = prepareLessons(readLabelledArticles(articles.join('\n')), pack, textBlocks);

  test('each article is seen with and without the tellings that only it has', () => {
    const [alone] = prepareLessons(readLabelledArticles(articles[0] ?? ''), pack, textBlocks);
    expect(alone?.views.map(({ page }) => page.sentences[0]?.hits.length)).toEqual([1, 0]);
    expect(lessons[0]?.views.map(({ page }) => page.sentences[0]?.hits.length)).toEqual([1, 1]);
  });

  test('learns that the telling tells and the weather does not, and the same each time', () => {
    const weights = train(lessons, pack.pack.lines);
    const told = new Map(
      weights.told.names.split('\n').map((name, at) => [name, weights.told.values[at] ?? 0]),
    );
    expect(told.get('t acts 1')).toBeGreaterThan(0);
    expect(told.get('t none')).toBeLessThan(0);
    expect(train(lessons, pack.pack.lines)).toEqual(weights);
  });

  test('learns from further pages what a page is about, and nothing else', () => {
    const texts = Array.from({ length: 12 }, (_, at) =>
      article(`bakery-${at}`, `The oven was warm on day ${at}.`, [], false),
    );
    const pages = prepareLessons(readLabelledArticles(texts.join('\n')), pack, textBlocks);
    const { page, told } = train(lessons, pack.pack.lines);
    const taught = train(lessons, pack.pack.lines, { pages });
    expect(taught.told).toEqual(told);
    expect(page.names.split('\n')).not.toContain('word oven');
    expect(taught.page.names.split('\n')).toContain('word oven');
  });

  test('learns from the same pages which of their blocks are about the work', () => {
    const { block } = train(lessons, pack.pack.lines);
    const learned = new Map(block.names.split('\n').map((name, at) => [name, block.values[at] ?? 0]));
    expect(learned.get('one character')).toBeGreaterThan(0);
    expect(lessons[0]?.blocksAbout).toHaveLength(1);
  });
});

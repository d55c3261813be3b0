// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Line, SpoilerSetting } from '../../lib/engine/types.ts';
import { englishText } from '../fixtures/english-text.ts';
import { TextContext } from '../text.ts';
import { SampleArticle } from './sample-article.tsx';

const books: Line = {
  ...{ id: 'books', label: 'Books', medium: 'book' },
  units: [1, 2, 3, 4].map((number) => ({ code: `V${number}`, label: `Volume ${number}`, number })),
};
const root = document.createElement('div');

function draw(spoilers: SpoilerSetting, progress: Record<string, string>) {
  const looks = { cover: 'blur', strength: 'medium' } as const;
  act(() =>
    render(
      <TextContext.Provider value={englishText}>
        <SampleArticle lines={[books]} progress={progress} spoilers={spoilers} looks={looks} />
      </TextContext.Provider>,
      root,
    ),
  );
  return [...root.querySelectorAll<HTMLElement>('button')];
}

it.each<[SpoilerSetting, string | undefined, readonly string[]]>([
  ['off', undefined, []],
  ['major', undefined, ['Spoiler: Volume 4. Show']],
  ['plot', undefined, ['Spoiler: Volume 3. Show', 'Spoiler: Volume 4. Show']],
  ['everything', undefined, ['Spoiler: Volume 3. Show', 'Spoiler: Volume 4. Show']],
  ['plot', 'V3', ['Spoiler: Volume 4. Show']],
  ['plot', 'V4', []],
])('hides %s for a reader of %s', (spoilers, read, veils) => {
  expect(draw(spoilers, read ? { books: read } : {}).map((veil) => veil.textContent)).toEqual(veils);
});

it('shows a sentence and covers it again', () => {
  const [veil] = draw('major', {});
  const covered = () => root.querySelector('.cover') !== null;
  expect(covered()).toBe(true);
  act(() => veil?.click());
  expect([covered(), veil?.ariaExpanded ?? veil?.getAttribute('aria-expanded')]).toEqual([false, 'true']);
  act(() => veil?.click());
  expect(covered()).toBe(true);
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Line } from '../../lib/engine/types.ts';
import type { FramedFinding } from '../../lib/messages/listed-finding.ts';
import { englishText } from '../fixtures/english-text.ts';
import { TextContext } from '../text.ts';
import { FindingList } from './finding-list.tsx';

const lines: readonly Line[] = [
  { id: 'books', label: 'Books', medium: 'book', units: [{ code: 'V1', label: 'Volume 1', number: 1 }] },
  {
    id: 'screen',
    label: 'Screen',
    medium: 'screen',
    units: [{ code: 'S1E1', label: 'Season 1, episode 1', group: 'S1', number: 1 }],
  },
];
const hidden: FramedFinding = {
  ...{ type: 'spoiler', id: 1, frame: 0, level: 'plot', lifted: false },
  reveal: { books: 'V1', screen: 'S1E1' },
};

const headWith = (progress: Readonly<Record<string, string>>, finding = hidden) => {
  const root = document.createElement('div');
  act(() =>
    render(
      <TextContext.Provider value={englishText}>
        <FindingList
          lines={lines}
          progress={progress}
          findings={[finding]}
          onGo={() => {}}
          onLift={() => {}}
        />
      </TextContext.Provider>,
      root,
    ),
  );
  return root.querySelector('.finding-go')?.textContent ?? '';
};

test.each([
  ['who has begun nothing', {}, 'volume 1'],
  ['who follows the screen', { screen: 'S1E1' }, 'season 1, episode 1'],
  ['who follows both', { books: 'V1', screen: 'S1E1' }, 'volume 1'],
])('a unit is named for a reader %s as veils name it', (_, progress, unit) =>
  expect(headWith(progress).toLowerCase()).toContain(unit),
);

test('a unit that no line knows is not named', () =>
  expect(headWith({}, { ...hidden, reveal: {} })).not.toMatch(/volume|season/i));

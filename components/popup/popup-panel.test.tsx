// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '../../lib/engine/types.ts';
import { englishText } from '../fixtures/english-text.ts';
import { TextContext } from '../text.ts';
import type { PageView } from './page-findings.tsx';
import { PopupPanel } from './popup-panel.tsx';

const books: Line = {
  id: 'books',
  label: 'Books',
  medium: 'book',
  units: [1, 2, 3].map((number) => ({ code: `V${number}`, label: `Volume ${number}`, number })),
};
const screen: Line = {
  id: 'screen',
  label: 'Screen',
  medium: 'screen',
  units: [
    { code: 'S1E1', label: 'Season 1, episode 1', group: 'S1', number: 1 },
    { code: 'S1E2', label: 'Season 1, episode 2', group: 'S1', number: 2 },
    { code: 'S2E1', label: 'Season 2, episode 1', group: 'S2', number: 1 },
    { code: 'FILM', label: 'The film' },
  ],
};

const root = document.createElement('div');
document.body.append(root);
const calls = {
  onProgress: vi.fn(),
  onSpoilers: vi.fn(),
  onNotes: vi.fn(),
  onSite: vi.fn(),
  onPause: vi.fn(),
  onLiftAll: vi.fn(),
  onHideAgain: vi.fn(),
  onGrant: vi.fn(),
  onReload: vi.fn(),
  onUndo: vi.fn(),
  onOpen: vi.fn(),
};
const found: PageView = { kind: 'read', sentences: 42, hidden: 3, lifted: 0, notes: 2 };

const progressOf = (progress: Readonly<Record<string, string>>) => ({
  lines: [books, screen],
  progress,
  onProgress: calls.onProgress,
});

type Props = Parameters<typeof PopupPanel>[0];
function draw(over: Partial<Props> = {}) {
  act(() =>
    render(
      <TextContext.Provider value={englishText}>
        <PopupPanel
          pack={{ title: 'The Show', checkedOn: '2026-11-22' }}
          progress={progressOf({ books: 'V2', screen: 'S1E2' })}
          levels={{
            spoilers: 'plot',
            notes: 'changed',
            onSpoilers: calls.onSpoilers,
            onNotes: calls.onNotes,
          }}
          pause={{ paused: null, onPause: calls.onPause }}
          page={found}
          site={{ host: 'news.example', on: true, onSwitch: calls.onSite }}
          undo={{ changed: undefined, onUndo: calls.onUndo }}
          problem={undefined}
          onLiftAll={calls.onLiftAll}
          onHideAgain={calls.onHideAgain}
          onGrant={calls.onGrant}
          onReload={calls.onReload}
          onOpen={calls.onOpen}
          {...over}
        />
      </TextContext.Provider>,
      root,
    ),
  );
}

const group = (name: string) => {
  const found = [...root.querySelectorAll('fieldset')].find((each) =>
    each.querySelector('legend')?.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`No group ${name}.`);
  return found;
};
const radios = (name: string) => [...group(name).querySelectorAll('input')];
const nameOf = (input: HTMLInputElement) =>
  input.getAttribute('aria-label') ?? input.closest('label')?.textContent;
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`No button ${name}.`);
  return found;
};
const choose = (input: HTMLInputElement | undefined) => act(() => input?.click());

beforeEach(() => {
  vi.clearAllMocks();
  act(() => render(null, root));
});

describe('progress', () => {
  it('names every step and ticks the one that is reached', () => {
    draw();
    expect(radios('Books').map(nameOf)).toEqual(['Not yet', 'Volume 1', 'Volume 2', 'Volume 3']);
    expect(radios('Books').map(({ checked }) => checked)).toEqual([false, false, true, false]);
    expect(radios('Series and film').map(nameOf)).toEqual(['Not yet', 'Season 1', 'Season 2', 'The film']);
    expect(radios('Last episode finished of season 1').map(nameOf)).toEqual([
      'Season 1, episode 1',
      'Season 1, episode 2',
    ]);
  });

  it('starts a new season at its first episode', () => {
    draw();
    choose(radios('Series and film')[2]);
    expect(calls.onProgress).toHaveBeenCalledWith(screen, 'S2E1');
  });

  it('goes back to not started', () => {
    draw();
    choose(radios('Books')[0]);
    expect(calls.onProgress).toHaveBeenCalledWith(books, null);
  });

  it('takes a unit it does not know for not started', () => {
    draw({ progress: progressOf({ books: 'V9' }) });
    expect(radios('Books')[0]?.checked).toBe(true);
  });

  it('does not step from the first choice round to the last', () => {
    draw({ progress: progressOf({}) });
    const press = (input: HTMLInputElement | undefined, key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      input?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const all = radios('Books');
    expect(press(all[0], 'ArrowLeft')).toBe(true);
    expect(press(all[0], 'ArrowRight')).toBe(false);
    expect(press(all.at(-1), 'ArrowRight')).toBe(true);
    expect(press(all.at(-1), 'ArrowLeft')).toBe(false);
  });
});

describe('levels', () => {
  it('describes each level by an example', () => {
    draw();
    const plot = radios("Hide what's ahead")[2];
    expect(document.getElementById(plot?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'ball',
    );
    choose(radios("Hide what's ahead")[3]);
    expect(calls.onSpoilers).toHaveBeenCalledWith('everything');
  });
});

describe('this page', () => {
  it('says what was found, in a live region', () => {
    draw();
    const status = root.querySelector('.findings [role=status]');
    expect(status?.textContent).toBe('3 hidden, 2 notes42 sentences checked');
    act(() => button('Show all').click());
    expect(calls.onLiftAll).toHaveBeenCalled();
  });

  it('says one of one', () => {
    draw({ page: { kind: 'read', sentences: 1, hidden: 0, lifted: 1, notes: 1 } });
    expect(root.querySelector('.findings')?.textContent).toContain('1 sentence checked');
    act(() => button('Hide again').click());
    expect(calls.onHideAgain).toHaveBeenCalled();
  });

  it.each<[PageView, string]>([
    [{ kind: 'idle', why: 'not about the show' }, 'not about The Show'],
    [{ kind: 'idle', why: 'site off' }, 'switched Leafmark off'],
    [{ kind: 'closed' }, 'keeps extensions out'],
    [{ kind: 'asleep' }, 'Reload it'],
    [{ kind: 'no-access' }, 'permission'],
    [{ kind: 'error', error: 'the disk is gone' }, 'the disk is gone'],
  ])('says why nothing happens: %o', (page, words) => {
    draw({ page });
    expect(root.querySelector('.findings [role=status]')?.textContent).toContain(words);
  });

  it('says that it is paused before anything else', () => {
    draw({ pause: { paused: 'always', onPause: calls.onPause } });
    expect(root.querySelector('.findings')?.textContent).toContain('paused');
    act(() => button('Resume').click());
    expect(calls.onPause).toHaveBeenCalledWith('none');
  });
});

describe('changes', () => {
  it('offers undo only after a change', () => {
    draw();
    expect(() => button('Undo')).toThrow();
    draw({ undo: { changed: 'Books: Volume 2', onUndo: calls.onUndo } });
    act(() => button('Undo').click());
    expect(calls.onUndo).toHaveBeenCalled();
  });

  it('shows a problem as an alert', () => {
    draw({ problem: 'One setting could not be read.' });
    expect(root.querySelector('[role=alert]')?.textContent).toBe('One setting could not be read.');
  });
});

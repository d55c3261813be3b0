import { Switch } from './switch.tsx';
import { useText } from './text.ts';

/** For how long everything is paused. */
export type PauseChoice = 'none' | 'hour' | 'tomorrow' | 'always';

interface SiteControlsProps {
  /** Absent where there is no site to switch: a page of the browser itself. */
  readonly site: { readonly host: string; readonly on: boolean } | undefined;
  readonly paused: number | 'always' | null;
  readonly onSite: (on: boolean) => void;
  readonly onPause: (choice: PauseChoice) => void;
}

/** Where and when Leafmark works: this site, and a pause everywhere. */
export function SiteControls({ site, paused, onSite, onPause }: SiteControlsProps) {
  const text = useText();
  return (
    <div class="site-controls">
      {site && <Switch on={site.on} label={text('site.on', site.host)} onSwitch={onSite} />}
      <label class="pause">
        <span class="unseen">{text('pause.label')}</span>
        <select
          value={paused === null ? 'none' : paused === 'always' ? 'always' : 'until'}
          onChange={(event) => onPause(event.currentTarget.value as PauseChoice)}
        >
          <option value="none">{text(paused === null ? 'pause.none' : 'pause.resume')}</option>
          {typeof paused === 'number' && (
            <option value="until" disabled>
              {text('pause.until', text.time(paused))}
            </option>
          )}
          <option value="hour">{text('pause.hour')}</option>
          <option value="tomorrow">{text('pause.tomorrow')}</option>
          <option value="always">{text('pause.always')}</option>
        </select>
      </label>
    </div>
  );
}

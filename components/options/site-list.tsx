import { useId, useState } from 'preact/hooks';
import { useText } from '../text.ts';
import { EntryList } from './option-lists.tsx';

interface SiteListProps {
  readonly sitesOff: readonly string[];
  readonly onSite: (host: string, on: boolean) => void;
}

/** Sites that Leafmark leaves alone; one can be taken off the list, and another put on it by name or address. */
export function SiteList({ sitesOff, onSite }: SiteListProps) {
  const text = useText();
  const id = useId();
  const [written, setWritten] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    if (written.trim() === '') return;
    const host = hostIn(written);
    setWrong(host === undefined);
    if (host === undefined) return;
    onSite(host, false);
    setWritten('');
  };
  return (
    <>
      <EntryList
        none={text('options.sitesNone')}
        entries={sitesOff.map((host) => ({ id: host, label: host }))}
        onRemove={(host) => onSite(host, true)}
      />
      <form class="address-form" onSubmit={add}>
        <label for={id}>{text('options.siteLabel')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={written}
          aria-invalid={isWrong}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <p id={`${id}-fault`} role="status" class={isWrong ? 'refused' : 'unseen'}>
          {isWrong ? text('options.siteFault') : ''}
        </p>
        <button type="submit">{text('options.add')}</button>
      </form>
    </>
  );
}

/** The host in what somebody has written: its name, or the address of one of its pages. */
function hostIn(written: string): string | undefined {
  const address = /^https?:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  if (/\s/.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname.replace(/^www\./, '') : undefined;
}

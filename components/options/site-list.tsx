import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import { AddressForm } from './address-form.tsx';
import { EntryList } from './entry-list.tsx';

/** The sites, and whom to tell of one that is taken off the list or put on it. */
export interface SiteListProps {
  readonly sitesOff: readonly string[];
  readonly onSite: (host: string, on: boolean) => void;
}

/** Sites that Leafmark leaves alone; one can be taken off the list, and another put on it by name or address. */
export function SiteList({ sitesOff, onSite }: SiteListProps) {
  const text = useText();
  const [isWrong, setWrong] = useState(false);
  const add = (written: string) => {
    if (written.trim() === '') return false;
    const host = hostIn(written);
    setWrong(host === undefined);
    if (host !== undefined) onSite(host, false);
    return host !== undefined;
  };
  return (
    <>
      <EntryList
        none={text('options.sitesNone')}
        entries={sitesOff.map((host) => ({ id: host, label: host }))}
        onRemove={(host) => onSite(host, true)}
      />
      <AddressForm
        label={text('options.siteLabel')}
        fault={isWrong ? text('options.siteFault') : undefined}
        action={text('options.add')}
        onAddress={add}
      />
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

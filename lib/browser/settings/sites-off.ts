import type { Settings } from './parse-settings.ts';

/** The host under which a site is switched off: without `www.`, in lower case. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether the reader has switched this host, or a domain above it, off. */
export function isSiteOff({ sitesOff }: Pick<Settings, 'sitesOff'>, host: string): boolean {
  const site = siteOf(host);
  return sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

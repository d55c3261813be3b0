/** One commit, and the version that `package.json` had with it. */
export interface Change {
  readonly version: string;
  /** `folder: what changes`. */
  readonly subject: string;
}

/** What readers of a changelog see of each folder, by its first part; what is not named here they do not. */
const headings: Readonly<Record<string, string>> = {
  page: 'On the page',
  popup: 'Popup, options and side panel',
  options: 'Popup, options and side panel',
  components: 'Popup, options and side panel',
  surface: 'Popup, options and side panel',
  locales: 'Popup, options and side panel',
  browser: 'Settings and browser',
  entrypoints: 'Settings and browser',
  engine: 'What is found',
  data: 'Story and facts',
  cli: 'Command line',
};

/** A changelog in Markdown, newest version first, made from commits, newest first. */
export function changelogOf(changes: readonly Change[]): string {
  const versions = new Map<string, Map<string, string[]>>();
  for (const { version, subject } of changes) {
    const [, folder = '', what = ''] = /^([^:]+): (.+)$/.exec(subject) ?? [];
    const heading = headings[folder.split('/')[0] ?? ''];
    if (heading === undefined) continue;
    const groups = versions.get(version) ?? new Map<string, string[]>();
    versions.set(version, groups);
    const lines = groups.get(heading) ?? [];
    groups.set(heading, lines);
    if (!lines.includes(what)) lines.push(what);
  }
  const order = [...new Set(Object.values(headings))];
  const sections = [...versions].map(([version, groups]) => {
    const parts = order.flatMap((heading) => {
      const lines = groups.get(heading);
      return lines === undefined ? [] : [`### ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
    });
    return [`## ${version}`, ...parts].join('\n\n');
  });
  return `${['# Changes', 'Made from the commits by `npm run changelog`.', ...sections].join('\n\n')}\n`;
}

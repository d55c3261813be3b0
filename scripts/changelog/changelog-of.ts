/** One commit, and the version that `package.json` had with it. */
export interface Change {
  readonly version: string;
  /** `folder: what changes`. */
  readonly subject: string;
}

/** What readers of a changelog see of each folder, by its name; what is not named here they do not. */
const folders: Readonly<Record<string, readonly string[]>> = {
  'On the page': ['page', 'reader', 'gate'],
  'Popup, options and side panel': [
    ...['popup', 'options', 'sidepanel', 'welcome', 'truth'],
    ...['components', 'surface', 'locales'],
  ],
  'Settings and browser': ['browser', 'entrypoints', 'settings', 'refresh', 'messages'],
  'What is found': [
    ...['engine', 'spoilers', 'claims', 'mentions', 'relevance', 'works', 'story', 'dates', 'text'],
  ],
  'Story and facts': ['data', 'events', 'facts'],
  'Command line': ['cli', 'scan'],
};
const headings = new Map(
  Object.entries(folders).flatMap(([heading, names]) => names.map((name) => [name, heading] as const)),
);

/** The heading for `lib/page/marks`, which some commits call `page/marks`: by the first part that means something. */
const headingOf = (folder: string) => headings.get(folder.replace(/^lib\//, '').split('/')[0] ?? '');

/** A changelog in Markdown, newest version first, made from commits, newest first. */
export function changelogOf(changes: readonly Change[]): string {
  const versions = new Map<string, Map<string, string[]>>();
  for (const { version, subject } of changes) {
    const [, folder = '', what = ''] = /^([^:]+): (.+)$/.exec(subject) ?? [];
    const heading = headingOf(folder);
    if (heading === undefined) continue;
    const groups = versions.get(version) ?? new Map<string, string[]>();
    versions.set(version, groups);
    const lines = groups.get(heading) ?? [];
    groups.set(heading, lines);
    if (!lines.includes(what)) lines.push(what);
  }
  const order = Object.keys(folders);
  const sections = [...versions].map(([version, groups]) => {
    const parts = order.flatMap((heading) => {
      const lines = groups.get(heading);
      return lines === undefined ? [] : [`### ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
    });
    return [`## ${version}`, ...parts].join('\n\n');
  });
  return `${['# Changes', 'Made from the commits by `npm run changelog`.', ...sections].join('\n\n')}\n`;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** As much of a manifest as is compared. */
interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly browser_specific_settings?: { gecko: { data_collection_permissions: unknown } };
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifests: readonly (readonly [string, Manifest])[] = [
  ['Chromium', json('.output/chrome-mv3/manifest.json')],
  ['Firefox', json('.output/firefox-mv3/manifest.json')],
];
const asked = ({
  permissions,
  optional_permissions = [],
  host_permissions,
  optional_host_permissions = [],
  content_scripts,
}: Manifest) => [
  ...permissions,
  ...optional_permissions,
  ...host_permissions,
  ...optional_host_permissions,
  ...content_scripts.flatMap(({ matches }) => matches),
];
const justified = new Map(
  [...readFileSync('store/permissions.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(
    ([, permission = '', reason = '']) => [permission, reason],
  ),
);

test('no permission is justified that nobody asks for', () => {
  const all = new Set(manifests.flatMap(([, manifest]) => asked(manifest)));
  expect([...justified.keys()].filter((permission) => !all.has(permission))).toEqual([]);
});

describe.each(manifests)('%s', (_, manifest) => {
  test.each([...new Set(asked(manifest))])('%s is justified', (permission) => {
    expect(justified.get(permission)?.length).toBeGreaterThan(10);
  });

  test('bears the version of package.json', () =>
    expect(manifest.version).toBe(json('package.json').version));

  test('lets its pages run and show nothing but their own files', () => {
    const policy = manifest.content_security_policy?.extension_pages?.split('; ') ?? [];
    expect(policy[0]).toBe("default-src 'none'");
    // Data alone may come from elsewhere: newer facts, where a reader has asked for them.
    const reached = policy.filter((rule) => rule.startsWith('connect-src '));
    expect(reached).toEqual(["connect-src 'self' https: http://localhost:* http://127.0.0.1:*"]);
    for (const rule of policy.filter((one) => !reached.includes(one)))
      expect(rule).toMatch(/^[a-z-]+ (?:'self'|'none')$/);
  });

  test('shows pages and other extensions nothing', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

test('Firefox is told that nothing is collected', () => {
  const [, firefox] = manifests.find(([name]) => name === 'Firefox') ?? [];
  expect(firefox?.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

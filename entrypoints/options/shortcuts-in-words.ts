import type { Commands } from 'webextension-polyfill';
import type { ShortcutListProps } from '../../components/options/shortcut-list.tsx';
import type { Text } from '../../components/text.ts';
import type { TextKey } from '../../lib/messages/text-key.ts';

/** What the shortcuts of the manifest are called: the browser knows their names in its own language alone. */
const shortcutNames: Readonly<Record<string, TextKey>> = {
  _execute_action: 'command.open',
  'next-finding': 'command.nextFinding',
  'lift-focused': 'command.liftFocused',
  'lift-all': 'command.liftAll',
  panel: 'command.panel',
  pause: 'command.pause',
};

/** The browser's shortcuts as the settings list them. */
export const shortcutsInWords = (
  commands: readonly Commands.Command[],
  text: Text,
): ShortcutListProps['shortcuts'] =>
  commands.map(({ name = '', description = '', shortcut = '' }) => ({
    what: shortcutNames[name] ? text(shortcutNames[name]) : description,
    keys: shortcut,
  }));

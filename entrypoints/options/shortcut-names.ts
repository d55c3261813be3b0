import type { TextKey } from '../../lib/messages/text-key.ts';

/** What the shortcuts of the manifest are called: the browser knows their names in its own language alone. */
export const shortcutNames: Readonly<Record<string, TextKey>> = {
  _execute_action: 'command.open',
  'next-finding': 'command.nextFinding',
  'lift-focused': 'command.liftFocused',
  'lift-all': 'command.liftAll',
  panel: 'command.panel',
  pause: 'command.pause',
};

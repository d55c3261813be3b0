import type { PageCommand } from '../../lib/messages/page-command.ts';
import type { PageSession } from '../../lib/page/page-session.ts';

/**
 * Does what the popup, the side panel or a shortcut asks of a page.
 *
 * @returns the answer, as `PageCommand` describes it.
 */
export function runPageCommand(command: PageCommand, session: PageSession): unknown {
  const { marks } = session;
  switch (command.type) {
    case 'list-findings':
      return marks?.list() ?? [];
    case 'wish':
      session.askPointed(command.wish, command.selected);
      return true;
    case 'lift-all':
    case 'hide-again':
      marks?.setLifted(command.type === 'lift-all');
      break;
    case 'lift':
    case 'hide':
      marks?.setLifted(command.type === 'lift', command.id);
      break;
    case 'go-to':
      marks?.goTo(command.id);
      break;
    case 'next-finding':
      marks?.goToNext();
      break;
    case 'lift-focused':
      marks?.liftFocused();
      break;
    case 'get-summary':
      break;
  }
  return session.state();
}

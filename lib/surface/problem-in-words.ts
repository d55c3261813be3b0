import type { Text } from '../../components/text.ts';
import type { SessionState } from '../browser/settings/settings-session.ts';

/** What is wrong with the settings, in words; `undefined` when nothing is. */
export function problemInWords(state: SessionState, text: Text): string | undefined {
  if (state.notSaved !== undefined) return text('problem.notSaved', state.notSaved);
  if (state.problem?.kind === 'storage') return text('problem.storage');
  return state.problem && text.count('problem.unreadable', state.problem.keys.length);
}

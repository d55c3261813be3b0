import type { SentenceView } from '../view/page-view.ts';

/** "film" the noun and "shot" in another sense are no act of filming. */
export function isAct({ tokens }: SentenceView, at: number, form: string): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:roll|turn)(?:s|ed|ing)?$/.test(text)) return hasCameras(tokens, at);
  if (text === 'film' || text === 'films') return false;
  if (text === 'shot')
    return (
      ['was', 'were', 'been', 'is', 'are', 'being', 'be'].includes(tokens[at - 1]?.text ?? '') ||
      tokens[at - 1]?.text === 'all'
    );
  if (text === 'shoot' && form === 'base')
    return /^(?:the|to|will|'ll|summer|spring|autumn|winter)$/.test(tokens[at - 1]?.text ?? '');
  if (text === 'production')
    return (
      ['company', 'companies', 'designer', 'team', 'values', 'still', 'notes'].includes(
        tokens[at + 1]?.text ?? '',
      ) === false
    );
  if (text === 'shoots')
    return /^(?:this|next|in|from|later|soon|again|over|here|there)$/.test(tokens[at + 1]?.text ?? '');
  return true;
}

/** Whether cameras are spoken of shortly before a place. */
export const hasCameras = (tokens: SentenceView['tokens'], at: number) =>
  tokens.slice(Math.max(0, at - 7), at).some(({ text }) => text === 'cameras' || text === 'camera');

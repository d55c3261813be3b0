import type { Source } from '../../engine/types.ts';
import { ownButton } from '../nodes/own-button.ts';
import { createOwn } from '../nodes/own-nodes.ts';
import { inWords, say, spokenLanguage, verdictInWords } from '../words/say.ts';
import type { ClaimNote, NoteActions } from './claim-note.ts';

/**
 * Builds the inside of a card. Everything from pages and packs enters as text.
 *
 * @param close Called before any of the actions.
 */
export function claimCard(
  document: Document,
  note: ClaimNote,
  actions: NoteActions,
  close: () => void,
): HTMLElement {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string) => {
    const element = createOwn(document, tag);
    element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const card = make('div', `card ${note.verdict}`);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', verdictInWords(note.verdict));
  card.lang = spokenLanguage();
  card.tabIndex = -1;
  const since = note.since ? [make('p', 'since', say('since', note.since))] : [];
  const written = note.written ? [make('p', 'written', note.written)] : [];
  const button = (label: string, run: () => void) => {
    const element = ownButton(document, 'act', () => {
      close();
      run();
    });
    element.textContent = label;
    return element;
  };
  const acts = make('div', 'acts');
  acts.append(
    button(say('dismiss'), actions.dismiss),
    button(say('dismissKind'), actions.dismissKind),
    button(say('dismissSite'), actions.dismissSite),
    button(say('noteWrong'), actions.callWrong),
  );
  const quote = make('p', 'quote', `“${note.quote.replace(/[\s,;:]+$/, '')}”`);
  const truth = make('p', 'truth', note.truth);
  // The page's words and the facts are English, in whatever language the rest is said.
  quote.lang = truth.lang = 'en';
  card.append(
    make('p', 'verdict', verdictInWords(note.verdict)),
    quote,
    truth,
    ...since,
    ...written,
    sourceList(make, note.sources),
    acts,
  );
  return card;
}

function sourceList(
  make: <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    text?: string,
  ) => HTMLElementTagNameMap[Tag],
  sources: readonly Source[],
): HTMLElement {
  const list = make('ul', 'sources');
  list.setAttribute('aria-label', say('sources'));
  for (const { name, url, date } of sources) {
    const item = make('li', 'source');
    if (url && /^https?:\/\//.test(url)) {
      const link = make('a', 'link', name);
      link.href = url;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      item.append(link);
    } else item.append(name);
    if (date) item.append(`, ${inWords(date)}`);
    list.append(item);
  }
  return list;
}
